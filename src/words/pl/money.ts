import type { Catalogue } from '../say';

/** What the desk's calendar and money say. */
export const money: Catalogue = {
  'calendar.as-weeks': 'Tygodnie',
  'calendar.as-list': 'Lista',
  'calendar.caption': {
    one: 'Co się kończy w najbliższym tygodniu',
    few: 'Co się kończy w najbliższych {n} tygodniach',
    many: 'Co się kończy w najbliższych {n} tygodniach',
    other: 'Co się kończy w najbliższych {n} tygodnia',
  },
  'calendar.nothing': 'O ile wiem, w najbliższych tygodniach nic się nie kończy.',
  'calendar.today': 'Dziś, {day}',
  'calendar.more': {
    one: 'jeszcze {n}',
    few: 'jeszcze {n}',
    many: 'jeszcze {n}',
    other: 'jeszcze {n}',
  },
  'money.returnable': 'Można odzyskać',
  'money.claimed': 'Zażądano',
  'money.promised': 'Obiecano',
  'money.overdue': 'Spóźnione',
  'money.arrived': 'Dotarło',
  'money.nothing': 'Nic',
  'money.none':
    'Na razie nie ma kwoty do śledzenia. To, co można odzyskać, pojawi się tu, gdy zacznie biec termin zamówienia.',
  'money.state': 'Stan',
  'money.day': 'Dzień',
  'money.day.returnable': 'do {day}',
  'money.day.claimed': 'od {day}',
  'money.day.promised': 'oczekiwane do {day}',
  'money.day.overdue': 'oczekiwane do {day}',
  'money.day.arrived': '{day}',
  'money.day.unknown': 'dzień nieznany',
  'money.more': {
    one: 'i jeszcze {n}; zapisz listę, żeby zobaczyć',
    few: 'i jeszcze {n}; zapisz listę, żeby zobaczyć',
    many: 'i jeszcze {n}; zapisz listę, żeby zobaczyć',
    other: 'i jeszcze {n}; zapisz listę, żeby zobaczyć',
  },
  'money.months': 'Wpływy z dwunastu miesięcy, waluta: {currency}',
  'money.month': '{month}: {money}',
};
