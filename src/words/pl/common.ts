import type { Catalogue } from '../say';

/** What several screens share: states, the first clocks, checklist, notifications, pages, settings. */
export const common: Catalogue = {
  label: '{label}: {value}',
  'label.sentence': '{label}: {value}.',
  moment: '{day}, {time}',
  until: 'do {day}',
  by: 'do {day}',
  'status.unpaid': 'Oczekuje na płatność',
  'status.risk-check': 'Płatność w trakcie weryfikacji',
  'status.to-ship': 'Do wysłania',
  'status.in-transit': 'W drodze',
  'status.delivered': 'Dostarczone',
  'status.completed': 'Zakończone',
  'status.in-dispute': 'W sporze',
  'status.refunded': 'Pieniądze zwrócone',
  'status.cancelled': 'Anulowane',
  'status.closed': 'Zamknięte',
  'status.frozen': 'Zamrożone',
  'status.unknown': 'Status nieznany',
  'order.no-title': 'Zamówienie {id}',
  'order.more-lines': {
    one: '{title} i jeszcze {n}',
    few: '{title} i jeszcze {n}',
    many: '{title} i jeszcze {n}',
    other: '{title} i jeszcze {n}',
  },

  // ---- clocks: name, lead and act of each kind that runs now ----
  'clock.no-delivery-refund': 'Ochrona dostawy',
  'clock.open-dispute': 'Otwarcie sporu',
  'clock.return-after-receipt': 'Zwrot po odbiorze',
  'clock.free-return': 'Darmowy zwrot',
  'clock.other': 'Termin',
  'act.no-delivery-refund': 'Nie dotarło? Poproś o przedłużenie albo otwórz spór',
  'act.open-dispute': 'Otwórz spór',
  'act.return-after-receipt': 'Poproś o zwrot towaru lub pieniędzy',
  'act.free-return': 'Odeślij za darmo',
  'act.other': 'Działaj',

  // ---- checklist: what to do next ----
  'check.film': 'Nagraj rozpakowanie jednym ujęciem, zaczynając od etykiety',
  'check.photograph': 'Sfotografuj paczkę ze wszystkich stron i to, co jest nie tak',
  'check.keep-label': 'Zachowaj etykietę i opakowanie',
  'check.do-not-confirm': 'Nie potwierdzaj odbioru, zanim wszystko sprawdzisz',
  'check.wait-delivery': 'Jeszcze nie dotarło: zajrzyj ponownie przed {day}',
  'check.ask-extension': 'Wciąż w drodze, a został tydzień: poproś sprzedawcę o przedłużenie ochrony',
  'check.dispute-last-day': 'Ostatniego dnia otwórz spór; nie czekaj na odpowiedź',
  'check.bundle-lines': 'Odsyłasz kilka rzeczy? Zgłoś je razem: pierwszy zwrot jest darmowy',
  'check.unused': 'Nie używaj; zostaw metki i opakowanie',
  'check.money-back': 'Sprawdź na karcie lub koncie, czy są pieniądze',
  'check.correct-date': 'Podaj, kiedy dotarło, żeby można było liczyć dni',

  // ---- notification ----
  'notification.title': '{act}: {item}',
  'notification.text': 'Do {day}, {time} ({left}) · {money} · {page}',
  'notification.text.no-money': 'Do {day}, {time} ({left}) · {page}',
  'notification.many.title': {
    one: '{n} rzecz do zrobienia na AliExpress',
    few: '{n} rzeczy do zrobienia na AliExpress',
    many: '{n} rzeczy do zrobienia na AliExpress',
    other: '{n} rzeczy do zrobienia na AliExpress',
  },
  'notification.many.text': 'Pierwsza: {first}',
  'notification.test.title': 'Powiadomienia Recourse działają',
  'notification.test.text': 'Tak wygląda przypomnienie. To tylko próba, nic z niej nie wynika.',
  'toolbar.none': 'Recourse: w tym tygodniu nic do zrobienia',
  'toolbar.due': {
    one: 'Recourse: {n} rzecz do zrobienia w tym tygodniu',
    few: 'Recourse: {n} rzeczy do zrobienia w tym tygodniu',
    many: 'Recourse: {n} rzeczy do zrobienia w tym tygodniu',
    other: 'Recourse: {n} rzeczy do zrobienia w tym tygodniu',
  },

  // ---- reminders: what has passed, and a store that cannot be used ----
  'notification.over.text': '{ended}. {stays}',
  'toolbar.trouble': 'Recourse nie może otworzyć swoich danych: kliknij, żeby zobaczyć dlaczego',

  // ---- pages ----
  'page.order-list': 'lista zamówień',
  'page.order-detail': 'strona zamówienia',
  'page.tracking': 'strona śledzenia',
  'page.product': 'strona produktu',
  'page.dispute-open': 'formularz sporu',
  'page.dispute-detail': 'strona sporu',
  'page.refund-list': 'lista zwrotów pieniędzy',
  'page.snapshot': 'strona z kopią oferty',
  'page.unknown': 'strona',

  // ---- settings ----
  'settings.title': 'Ustawienia',
  'settings.test-notification': 'Wyślij próbne powiadomienie',
  'settings.language': 'Język',
  'settings.language.browser': 'Jak w przeglądarce',
  'settings.language.failed':
    'Nie udało się wczytać tego języka. Spróbuj ponownie albo wczytaj stronę od nowa.',
  'settings.test-sent': 'Wysłano. Jeśli nic nie widać, zezwól tej przeglądarce na powiadomienia.',
};
