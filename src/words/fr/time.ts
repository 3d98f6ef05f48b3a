import type { Catalogue } from '../say';

/** What the pictures of an order's time say. */
export const time: Catalogue = {
  'time.title': 'Chronologie',
  'time.nothing': 'Aucun jour n’est encore connu',
  'time.event': '{event} : {day}',
  'time.window.stated': '{name} jusqu’au {day}, selon la page ou votre saisie',
  'time.window.computed': '{name} jusqu’au {day} environ, calculé',
  'time.window.over': '{name} : fin le {day}',
  'time.today': 'Aujourd’hui',
  'time.table': 'La même chose en tableau',
  'time.table.what': 'Quoi',
  'time.table.from': 'De',
  'time.table.until': 'Jusqu’au',
  'time.table.basis': 'D’où cela vient',
  'time.legend.stated': 'indiqué',
  'time.legend.computed': 'calculé',
};
