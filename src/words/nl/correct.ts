import type { Catalogue } from '../say';

/** What is said where the buyer corrects or enters a value by hand. */
export const correct: Catalogue = {
  'correct.values': 'Status en bedragen: corrigeren of invoeren',
  'correct.case': 'Deze zaak corrigeren',
  'correct.status': 'Status',
  'correct.total': 'Totaal',
  'correct.price': 'Prijs',
  'correct.price-of': 'Prijs van {item}',
  'correct.refund': 'Terugbetaling',
  'correct.opened': 'Geopend',
  'correct.kept': 'Bewaard: het telt zoals je het hebt ingevoerd',
  'correct.taken-back': 'Ongedaan gemaakt: wat de pagina zegt, geldt weer',
  'correct.choose': 'Maak een keuze',
  'correct.currency': 'Valuta',
  'correct.currency.missing': 'Kies de valuta.',
  'correct.amount.wrong': 'Schrijf het bedrag als 1234.56.',
  'correct.page-says': 'De {page} zegt: {value} (gezien {day})',
  'correct.disagree':
    'De {page} zegt {value} (gezien {day}), de {own} een andere dag. Ik tel vanaf de vroegste.',
  'correct.case.in-progress': 'Loopt',
  'correct.case.awaiting-return': 'Wacht op je retourpakket',
  'correct.case.completed': 'Voltooid',
  'correct.case.unknown': 'Niet bekend',
};
