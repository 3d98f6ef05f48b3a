import type { Catalogue } from '../say';

/** What is said where the buyer corrects or enters a value by hand. */
export const correct: Catalogue = {
  'correct.values': 'Status i kwoty: popraw lub wpisz',
  'correct.case': 'Popraw tę sprawę',
  'correct.status': 'Status',
  'correct.total': 'Suma',
  'correct.price': 'Cena',
  'correct.price-of': 'Cena: {item}',
  'correct.refund': 'Zwrot pieniędzy',
  'correct.opened': 'Otwarto',
  'correct.kept': 'Zapisano: liczy się to, co wpisano',
  'correct.taken-back': 'Cofnięto: znów obowiązuje to, co podaje strona',
  'correct.choose': 'Wybierz',
  'correct.currency': 'Waluta',
  'correct.currency.missing': 'Wybierz walutę.',
  'correct.amount.wrong': 'Wpisz kwotę tak: 1234.56',
  'correct.page-says': '„{page}” podaje: {value} (widziane {day})',
  'correct.disagree':
    'Dwa różne dni: „{page}” podaje {value} (widziane {day}), a „{own}” inny. Liczę od wcześniejszego.',
  'correct.case.in-progress': 'W toku',
  'correct.case.awaiting-return': 'Czeka na twoją paczkę zwrotną',
  'correct.case.completed': 'Zakończona',
  'correct.case.unknown': 'Nieznana',
};
