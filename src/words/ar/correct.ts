import type { Catalogue } from '../say';

/** What is said where the buyer corrects or enters a value by hand. */
export const correct: Catalogue = {
  'correct.values': 'الحالة والمبالغ: تصحيح أو إدخال',
  'correct.case': 'صحّح هذه القضية',
  'correct.status': 'الحالة',
  'correct.total': 'المجموع',
  'correct.price': 'السعر',
  'correct.price-of': 'سعر {item}',
  'correct.refund': 'المبلغ المسترد',
  'correct.opened': 'يوم الفتح',
  'correct.kept': 'حُفظ: يُعتمد كما أدخلته',
  'correct.taken-back': 'تم التراجع: يُعتمد من جديد ما تقوله الصفحة',
  'correct.choose': 'اختر من فضلك',
  'correct.currency': 'العملة',
  'correct.currency.missing': 'اختر العملة من فضلك.',
  'correct.amount.wrong': 'اكتب المبلغ هكذا من فضلك: 1234.56',
  'correct.page-says': 'بحسب {page}: {value} (شوهد في {day})',
  'correct.disagree': 'بحسب {page}: {value} (شوهد في {day})، وبحسب {own} يوم آخر. أحسب من الأسبق.',
  'correct.case.in-progress': 'قيد المعالجة',
  'correct.case.awaiting-return': 'بانتظار طردك المرتجع',
  'correct.case.completed': 'مكتملة',
  'correct.case.unknown': 'غير معروفة',
};
