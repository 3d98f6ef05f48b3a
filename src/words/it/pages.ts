import type { Catalogue } from '../say';

/** Where Recourse stands on the pages of the shop. */
export const pages: Catalogue = {
  'pages.title': 'Sulle pagine di AliExpress',
  'pages.what': 'Dove appaio sulla pagina:',
  'pages.orders': 'Sulle pagine degli ordini: le scadenze, e la domanda prima di confermare la ricezione',
  'pages.product': 'Sulle pagine dei prodotti: che cosa dicono dei resi',
  'pages.dispute':
    'Sulle pagine delle controversie: l’aiuto per il tuo caso, e la domanda prima di accettare o annullare',
  'pages.off': 'Dove sono disattivato non leggo nemmeno. Vale per le pagine che apri da ora in poi.',
};
