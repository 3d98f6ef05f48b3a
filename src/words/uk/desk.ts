import type { Catalogue } from '../say';

/** What the desk says. */
export const desk: Catalogue = {
  'desk.navigation': 'Розділи',
  'desk.orders': 'Замовлення',
  'desk.cases': 'Справи',
  'desk.evidence': 'Докази',
  'desk.calendar': 'Календар',
  'desk.money': 'Гроші',
  'desk.health': 'Стан',
  'desk.settings': 'Налаштування',
};
