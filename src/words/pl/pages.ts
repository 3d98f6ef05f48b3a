import type { Catalogue } from '../say';

/** Where Recourse stands on the pages of the shop. */
export const pages: Catalogue = {
  'pages.title': 'Na stronach AliExpress',
  'pages.what': 'Gdzie się pokazuję na stronie:',
  'pages.orders': 'Na stronach zamówień: terminy i pytanie przed potwierdzeniem odbioru',
  'pages.product': 'Na stronach produktów: co mówią o zwrotach',
  'pages.dispute': 'Na stronach sporów: pomoc w sprawie i pytanie przed przyjęciem lub anulowaniem',
  'pages.off': 'Tam, gdzie mnie wyłączysz, też niczego nie czytam. Dotyczy to stron otwieranych od teraz.',
};
