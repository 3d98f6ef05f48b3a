import type { Catalogue } from '../say';

/** What the desk says. */
export const desk: Catalogue = {
  'desk.navigation': 'Sections',
  'desk.orders': 'Commandes',
  'desk.cases': 'Dossiers',
  'desk.evidence': 'Preuves',
  'desk.calendar': 'Calendrier',
  'desk.money': 'Argent',
  'desk.health': 'Fonctionnement',
  'desk.settings': 'Réglages',
};
