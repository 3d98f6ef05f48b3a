import type { Catalogue } from '../say';

/** What the pictures of an order's time say. */
export const time: Catalogue = {
  'time.title': 'Przebieg w czasie',
  'time.nothing': 'Żaden dzień nie jest jeszcze znany',
  'time.event': '{event} {day}',
  'time.window.stated': '{name} do {day}, podane przez stronę lub wpisane przez ciebie',
  'time.window.computed': '{name} do około {day}, obliczone',
  'time.window.over': '{name}: koniec {day}',
  'time.today': 'Dziś',
  'time.table': 'To samo jako tabela',
  'time.table.what': 'Co',
  'time.table.from': 'Od',
  'time.table.until': 'Do',
  'time.table.basis': 'Skąd to wiadomo',
  'time.legend.stated': 'podane',
  'time.legend.computed': 'obliczone',
};
