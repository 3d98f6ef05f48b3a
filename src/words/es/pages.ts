import type { Catalogue } from '../say';

/** Where Recourse stands on the pages of the shop. */
export const pages: Catalogue = {
  'pages.title': 'En las páginas de AliExpress',
  'pages.what': 'Dónde aparezco en la página:',
  'pages.orders': 'En páginas de pedidos: los plazos y la pregunta antes de confirmar la recepción',
  'pages.product': 'En páginas de productos: lo que dicen de las devoluciones',
  'pages.dispute': 'En páginas de disputas: la ayuda con tu caso y la pregunta antes de aceptar o cancelar',
  'pages.off': 'Donde estoy apagado tampoco leo nada. Vale para las páginas que abras desde ahora.',
};
