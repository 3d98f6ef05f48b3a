import type { Catalogue } from '../say';

/** What the desk says. */
export const desk: Catalogue = {
  'desk.navigation': 'Bereiche',
  'desk.orders': 'Bestellungen',
  'desk.cases': 'Fälle',
  'desk.evidence': 'Beweise',
  'desk.calendar': 'Kalender',
  'desk.money': 'Geld',
  'desk.health': 'Zustand',
  'desk.settings': 'Einstellungen',
};
