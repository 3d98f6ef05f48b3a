import type { Catalogue } from '../say';

/** Where Recourse stands on the pages of the shop. */
export const pages: Catalogue = {
  'pages.title': 'Nas páginas do AliExpress',
  'pages.what': 'Onde apareço na página:',
  'pages.orders': 'Em páginas de pedidos: os prazos e a pergunta antes de você confirmar o recebimento',
  'pages.product': 'Em páginas de produtos: o que dizem das devoluções',
  'pages.dispute':
    'Em páginas de disputas: a ajuda com seu caso e a pergunta antes de você aceitar ou cancelar',
  'pages.off':
    'Onde estou desligado também não leio nada. Vale para as páginas que você abrir a partir de agora.',
};
