import type { Catalogue } from '../say';

/** What a product page says of its returns; the warnings below it have their own file. Events stand after "nach". */
export const policy: Catalogue = {
  'event.placed': 'der Bestellung',
  'event.paid': 'der Zahlung',
  'event.shipped': 'dem Versand',
  'event.delivered': 'der Lieferung',
  'event.receipt-confirmed': 'deiner Empfangsbestätigung',
  'event.completed': 'dem Abschluss der Bestellung',
  'policy.free': {
    one: 'Rückgabe: kostenlos innerhalb von {n} Tag nach {event}',
    other: 'Rückgabe: kostenlos innerhalb von {n} Tagen nach {event}',
  },
  'policy.free.no-event': {
    one: 'Rückgabe: kostenlos innerhalb von {n} Tag; ab wann, sagt diese Seite nicht',
    other: 'Rückgabe: kostenlos innerhalb von {n} Tagen; ab wann, sagt diese Seite nicht',
  },
  'policy.free.no-days': 'Rückgabe: kostenlos; wie lange, sagt diese Seite nicht',
  'policy.at-cost': {
    one: 'Rückgabe: auf deine Kosten innerhalb von {n} Tag nach {event}',
    other: 'Rückgabe: auf deine Kosten innerhalb von {n} Tagen nach {event}',
  },
  'policy.at-cost.no-event': {
    one: 'Rückgabe: auf deine Kosten innerhalb von {n} Tag; ab wann, sagt diese Seite nicht',
    other: 'Rückgabe: auf deine Kosten innerhalb von {n} Tagen; ab wann, sagt diese Seite nicht',
  },
  'policy.at-cost.no-days': 'Rückgabe: auf deine Kosten',
  'policy.excluded':
    'Rückgabe: nicht bei Nichtgefallen. Beschädigte, falsche oder falsch beschriebene Artikel bleiben abgedeckt.',
  'policy.not-stated': 'Rückgabe: Diese Seite sagt nichts dazu',
  'policy.not-stated.why':
    'Vielleicht sagt es die Seite, wenn du ein anderes Land oder eine andere Variante wählst. Was sie auch sagt: Ein beschädigter, falscher oder falsch beschriebener Artikel bleibt abgedeckt.',
  'policy.quote': 'Die Seite: „{quote}“',
  'policy.law': 'Dein gesetzliches Recht',
};
