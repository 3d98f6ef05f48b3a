import type { Catalogue } from '../say';

/** What the pictures of an order's time say. */
export const time: Catalogue = {
  'time.title': 'Zeitverlauf',
  'time.nothing': 'Noch ist kein Tag bekannt',
  'time.event': '{event} {day}',
  'time.window.stated': '{name} bis {day}, laut Seite oder von dir eingetragen',
  'time.window.computed': '{name} bis etwa {day}, berechnet',
  'time.window.over': '{name}: endete am {day}',
  'time.today': 'Heute',
  'time.table': 'Dasselbe als Tabelle',
  'time.table.what': 'Was',
  'time.table.from': 'Von',
  'time.table.until': 'Bis',
  'time.table.basis': 'Woher es kommt',
  'time.legend.stated': 'angegeben',
  'time.legend.computed': 'berechnet',
};
