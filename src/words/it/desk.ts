import type { Catalogue } from '../say';

/** The sections of the desk. */
export const desk: Catalogue = {
  'desk.navigation': 'Sezioni',
  'desk.orders': 'Ordini',
  'desk.cases': 'Casi',
  'desk.evidence': 'Prove',
  'desk.calendar': 'Calendario',
  'desk.money': 'Denaro',
  'desk.health': 'Lettura',
  'desk.settings': 'Impostazioni',
};
