import type { Catalogue } from '../say';

/** Where Recourse stands on the pages of the shop. */
export const pages: Catalogue = {
  'pages.title': 'На сторінках AliExpress',
  'pages.what': 'Де я з’являюся на сторінці:',
  'pages.orders': 'На сторінках замовлень: строки й запитання, перш ніж ви підтвердите отримання',
  'pages.product': 'На сторінках товарів: що там сказано про повернення',
  'pages.dispute':
    'На сторінках спорів: допомога у вашій справі й запитання, перш ніж ви приймете чи скасуєте',
  'pages.off': 'Де мене вимкнено, там я нічого й не читаю. Це діє для сторінок, які ви відкриєте відтепер.',
};
