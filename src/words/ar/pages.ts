import type { Catalogue } from '../say';

/** Where Recourse stands on the pages of the shop. */
export const pages: Catalogue = {
  'pages.title': 'على صفحات AliExpress',
  'pages.what': 'أين أظهر على الصفحة:',
  'pages.orders': 'في صفحات الطلبات: المواعيد النهائية، والسؤال قبل تأكيد الاستلام',
  'pages.product': 'في صفحات المنتجات: ما تقوله عن الإرجاع',
  'pages.dispute': 'في صفحات النزاع: المساعدة في قضيتك، والسؤال قبل القبول أو الإلغاء',
  'pages.off': 'حيث أكون متوقفًا لا أقرأ شيئًا أيضًا. يسري هذا على الصفحات التي تفتحها من الآن.',
};
