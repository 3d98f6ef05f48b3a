import type { Catalogue } from '../say';

/** What the desk says. */
export const desk: Catalogue = {
  'desk.navigation': 'الأقسام',
  'desk.orders': 'الطلبات',
  'desk.cases': 'القضايا',
  'desk.evidence': 'الأدلة',
  'desk.calendar': 'التقويم',
  'desk.money': 'المال',
  'desk.health': 'سلامة القراءة',
  'desk.settings': 'الإعدادات',
};
