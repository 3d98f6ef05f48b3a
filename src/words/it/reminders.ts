import type { Catalogue } from '../say';

/** What reminders say beyond the act and the day, and where to act. */
export const reminders: Catalogue = {
  'notification.further': {
    one: '{text} · {n} altra scadenza di questo ordine',
    many: '{text} · altri {n} di scadenze di questo ordine',
    other: '{text} · altre {n} scadenze di questo ordine',
  },
  'notification.many.first': '{title}. {text}',
  'where.other': 'sulla pagina dell’ordine',
  'where.no-delivery-refund': 'sulla pagina dell’ordine',
  'where.evidence-request': 'sulla pagina della controversia',
  'where.answer-offer': 'sulla pagina della controversia',
  'where.ship-return': 'sulla pagina del reso',
  'where.appeal': 'sulla pagina della controversia',
  'where.withdrawal': 'nella chat con il venditore',
  'where.reject-faulty': 'nella chat con il venditore',
  'where.damage-report': 'sulla pagina dell’ordine',
  'where.guarantee': 'nella chat con il venditore',
  'where.paypal': 'su PayPal',
  'where.card': 'presso chi ha emesso la carta',
  'where.klarna': 'nell’app di Klarna',
  'news.arrived': 'Filma l’apertura, non confermare ancora',
  'news.arrived.text':
    'Il tuo pacco è arrivato. Filmalo in una sola ripresa, partendo dall’etichetta, e controllalo prima di confermare la ricezione.',
  'news.free-return': 'Puoi restituirlo gratis',
  'news.free-return.text':
    'Gratis fino a {day}, sulla pagina dell’ordine. Lascialo inutilizzato, con il suo imballaggio.',
  'news.answer-over': 'Passa alla controversia',
  'news.answer-over.text':
    'Il venditore ha avuto il tempo per rispondere. Se non è risolto, aprila ora: le prove e il testo sono pronti qui.',
};
