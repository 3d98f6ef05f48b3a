import type { Catalogue } from '../say';

/** What is said where the buyer corrects or enters a value by hand. */
export const correct: Catalogue = {
  'correct.values': 'Stato e importi: correggi o inserisci',
  'correct.case': 'Correggi questo caso',
  'correct.status': 'Stato',
  'correct.total': 'Totale',
  'correct.price': 'Prezzo',
  'correct.price-of': 'Prezzo di {item}',
  'correct.refund': 'Rimborso',
  'correct.opened': 'Aperto',
  'correct.kept': 'Conservato: vale come l’hai inserito',
  'correct.taken-back': 'Annullato: vale di nuovo ciò che dice la pagina',
  'correct.choose': 'Scegli, per favore',
  'correct.currency': 'Valuta',
  'correct.currency.missing': 'Scegli la valuta, per favore.',
  'correct.amount.wrong': 'Scrivi l’importo così, per favore: 1234.56',
  'correct.page-says': 'Su AliExpress ({page}): {value} (visto {day})',
  'correct.disagree':
    'Su AliExpress ({page}): {value} (visto {day}); {own}: un altro giorno. Conto dal primo dei due.',
  'correct.case.in-progress': 'In corso',
  'correct.case.awaiting-return': 'In attesa del tuo pacco di reso',
  'correct.case.completed': 'Completato',
  'correct.case.unknown': 'Non noto',
};
