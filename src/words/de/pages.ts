import type { Catalogue } from '../say';

/** Where Recourse stands on the pages of the shop. */
export const pages: Catalogue = {
  'pages.title': 'Auf den Seiten von AliExpress',
  'pages.what': 'Wo ich auf der Seite stehe:',
  'pages.orders': 'Auf Bestellseiten: Fristen und die Frage, bevor du den Erhalt bestätigst',
  'pages.product': 'Auf Produktseiten: was sie über Rückgaben sagen',
  'pages.dispute':
    'Auf Streitfallseiten: die Hilfe mit deinem Fall und die Frage, bevor du annimmst oder abbrichst',
  'pages.off':
    'Wo ich ausgeschaltet bin, lese ich auch nichts. Das gilt für Seiten, die du ab jetzt öffnest.',
};
