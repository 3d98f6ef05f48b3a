import type { Catalogue } from '../say';

/** Where Recourse stands on the pages of the shop. */
export const pages: Catalogue = {
  'pages.title': 'Sur les pages d’AliExpress',
  'pages.what': 'Où je me tiens sur la page :',
  'pages.orders': 'Sur les pages de commandes : les délais, et la question avant de confirmer la réception',
  'pages.product': 'Sur les pages de produits : ce qu’elles disent des retours',
  'pages.dispute':
    'Sur les pages de litiges : l’aide pour votre dossier, et la question avant d’accepter ou d’annuler',
  'pages.off':
    'Là où je suis éteint, je ne lis rien non plus. Cela vaut pour les pages que vous ouvrirez désormais.',
};
