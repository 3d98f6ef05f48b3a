import type { Catalogue } from '../say';

/** Where Recourse stands on the pages of the shop. */
export const pages: Catalogue = {
  'pages.title': 'Op de pagina’s van AliExpress',
  'pages.what': 'Waar ik op de pagina sta:',
  'pages.orders': 'Op bestelpagina’s: termijnen, en de vraag voordat je de ontvangst bevestigt',
  'pages.product': 'Op productpagina’s: wat ze over retourneren zeggen',
  'pages.dispute': 'Op geschilpagina’s: de hulp bij je zaak, en de vraag voordat je accepteert of annuleert',
  'pages.off': 'Waar ik uitgeschakeld ben, lees ik ook niets. Het geldt voor pagina’s die je vanaf nu opent.',
};
