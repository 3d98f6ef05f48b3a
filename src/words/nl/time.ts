import type { Catalogue } from '../say';

/** What the pictures of an order's time say. */
export const time: Catalogue = {
  'time.title': 'Tijdlijn',
  'time.nothing': 'Er is nog geen dag bekend',
  'time.event': '{event} {day}',
  'time.window.stated': '{name} tot {day}, zoals de pagina zegt of jij hebt ingevoerd',
  'time.window.computed': '{name} tot ongeveer {day}, berekend',
  'time.window.over': '{name}: voorbij sinds {day}',
  'time.today': 'Vandaag',
  'time.table': 'Hetzelfde als tabel',
  'time.table.what': 'Wat',
  'time.table.from': 'Van',
  'time.table.until': 'Tot',
  'time.table.basis': 'Waar het vandaan komt',
  'time.legend.stated': 'vermeld',
  'time.legend.computed': 'berekend',
};
