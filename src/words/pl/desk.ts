import type { Catalogue } from '../say';

/** What the desk says. */
export const desk: Catalogue = {
  'desk.navigation': 'Działy',
  'desk.orders': 'Zamówienia',
  'desk.cases': 'Sprawy',
  'desk.evidence': 'Dowody',
  'desk.calendar': 'Kalendarz',
  'desk.money': 'Pieniądze',
  'desk.health': 'Stan odczytu',
  'desk.settings': 'Ustawienia',
};
