import type { Catalogue } from '../say';

/** What the pictures of an order's time say. */
export const time: Catalogue = {
  'time.title': 'Cronología',
  'time.nothing': 'Todavía no se conoce ningún día',
  'time.event': '{event}: {day}',
  'time.window.stated': '{name} hasta el {day}, según la página o lo que introdujiste',
  'time.window.computed': '{name} hasta el {day} aproximadamente, calculado',
  'time.window.over': '{name}: terminó el {day}',
  'time.today': 'Hoy',
  'time.table': 'Lo mismo en una tabla',
  'time.table.what': 'Qué',
  'time.table.from': 'Desde',
  'time.table.until': 'Hasta',
  'time.table.basis': 'De dónde sale',
  'time.legend.stated': 'indicado',
  'time.legend.computed': 'calculado',
};
