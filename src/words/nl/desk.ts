import type { Catalogue } from '../say';

/** What the desk says. */
export const desk: Catalogue = {
  'desk.navigation': 'Onderdelen',
  'desk.orders': 'Bestellingen',
  'desk.cases': 'Zaken',
  'desk.evidence': 'Bewijs',
  'desk.calendar': 'Kalender',
  'desk.money': 'Geld',
  'desk.health': 'Werking',
  'desk.settings': 'Instellingen',
};
