import type { Catalogue } from '../say';

/** The made-up orders to look around in. */
export const demo: Catalogue = {
  'demo.label': 'طلبات مختلقة',
  'demo.what': 'انظر حولك وجرّب كل شيء: لا شيء هنا لك، ولا تذكير بشيء، وهي منفصلة عن طلباتك.',
  'demo.leave': 'أزلها',
  'demo.look': 'انظر حولك مع طلبات مختلقة',
  'demo.store': 'متجر مختلق',
  'demo.item.lamp': 'مصباح مكتب قابل للطي',
  'demo.item.hub': 'موزّع USB-C مع قارئ بطاقات',
  'demo.item.shoes': 'حذاء جري أزرق',
  'demo.item.mug': 'كوب مطلي بالمينا',
  'demo.item.headphones': 'سماعات رأس لاسلكية',
  'demo.item.jacket': 'سترة مطر، مقاس M',
  'demo.item.drill': 'مثقاب لاسلكي مع حقيبة',
  'demo.item.watch': 'سوار ساعة يد',
  'demo.item.kettle': 'غلاية سفر',
  'demo.promise.free-return': 'إرجاع مجاني خلال 15 يومًا بعد التسليم',
  'demo.promise.delivery': 'رد المال إن لم يُسلَّم حتى هذا اليوم',
};
