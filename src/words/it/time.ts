import type { Catalogue } from '../say';

/** What the pictures of an order's time say. */
export const time: Catalogue = {
  'time.title': 'Cronologia',
  'time.nothing': 'Non è ancora noto nessun giorno',
  'time.event': '{event} {day}',
  'time.window.stated': '{name} fino a {day}, come dice la pagina o hai inserito tu',
  'time.window.computed': '{name} fino a circa {day}, calcolato',
  'time.window.over': '{name}: fine {day}',
  'time.today': 'Oggi',
  'time.table': 'Lo stesso in una tabella',
  'time.table.what': 'Che cosa',
  'time.table.from': 'Da',
  'time.table.until': 'Fino a',
  'time.table.basis': 'Da dove viene',
  'time.legend.stated': 'indicato',
  'time.legend.computed': 'calcolato',
};
