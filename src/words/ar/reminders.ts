import type { Catalogue } from '../say';

/** What reminders say beyond the act and the day. */
export const reminders: Catalogue = {
  'notification.further': {
    zero: '{text}',
    one: '{text} · وموعد آخر لهذا الطلب',
    two: '{text} · وموعدان آخران لهذا الطلب',
    few: '{text} · و{n} مواعيد أخرى لهذا الطلب',
    many: '{text} · و{n} موعدًا آخر لهذا الطلب',
    other: '{text} · و{n} موعد آخر لهذا الطلب',
  },
  'notification.many.first': '{title}. {text}',
  'where.other': 'في صفحة الطلب',
  'where.no-delivery-refund': 'في صفحة الطلب',
  'where.evidence-request': 'في صفحة النزاع',
  'where.answer-offer': 'في صفحة النزاع',
  'where.ship-return': 'في صفحة الإرجاع',
  'where.appeal': 'في صفحة النزاع',
  'where.withdrawal': 'في المحادثة مع البائع',
  'where.reject-faulty': 'في المحادثة مع البائع',
  'where.damage-report': 'في صفحة الطلب',
  'where.guarantee': 'في المحادثة مع البائع',
  'where.paypal': 'لدى PayPal',
  'where.card': 'لدى مُصدر بطاقتك',
  'where.klarna': 'في تطبيق Klarna',
  'news.arrived': 'صوّر فتح الطرد، ولا تؤكد بعد',
  'news.arrived.text': 'وصل طردك. صوّر فتحه دون انقطاع بدءًا من الملصق، وافحصه قبل أن تؤكد الاستلام.',
  'news.free-return': 'يمكنك إرجاعه مجانًا',
  'news.free-return.text': 'مجانًا حتى {day}، في صفحة الطلب. اتركه دون استعمال ومع تغليفه.',
  'news.answer-over': 'انتقل إلى النزاع',
  'news.answer-over.text':
    'نال البائع وقت الجواب. إن لم تُحل المشكلة فقدّم النزاع الآن: أدلتك ونصك جاهزان هنا.',
};
