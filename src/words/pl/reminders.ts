import type { Catalogue } from '../say';

/** What reminders say beyond the act and the day. */
export const reminders: Catalogue = {
  'notification.further': {
    one: '{text} · jeszcze {n} termin tego zamówienia',
    few: '{text} · jeszcze {n} terminy tego zamówienia',
    many: '{text} · jeszcze {n} terminów tego zamówienia',
    other: '{text} · jeszcze {n} terminu tego zamówienia',
  },
  'notification.many.first': '{title}. {text}',

  // ---- the page to do it on ----
  'where.other': 'na stronie zamówienia',
  'where.no-delivery-refund': 'na stronie zamówienia',
  'where.evidence-request': 'na stronie sporu',
  'where.answer-offer': 'na stronie sporu',
  'where.ship-return': 'na stronie zwrotu',
  'where.appeal': 'na stronie sporu',
  'where.withdrawal': 'w czacie ze sprzedawcą',
  'where.reject-faulty': 'w czacie ze sprzedawcą',
  'where.damage-report': 'na stronie zamówienia',
  'where.guarantee': 'w czacie ze sprzedawcą',
  'where.paypal': 'w PayPal',
  'where.card': 'u wydawcy karty',
  'where.klarna': 'w aplikacji Klarna',

  // ---- what came to be known ----
  'news.arrived': 'Nagraj rozpakowanie, jeszcze nie potwierdzaj',
  'news.arrived.text':
    'Paczka jest na miejscu. Nagraj ją jednym ujęciem, zaczynając od etykiety, i sprawdź, zanim potwierdzisz odbiór.',
  'news.free-return': 'Możesz odesłać za darmo',
  'news.free-return.text': 'Za darmo do {day}, na stronie zamówienia. Nie używaj i zachowaj opakowanie.',
  'news.answer-over': 'Przejdź do sporu',
  'news.answer-over.text':
    'Sprzedawca miał czas na odpowiedź. Jeśli sprawa nie jest rozwiązana, złóż spór teraz: dowody i tekst są tu gotowe.',
};
