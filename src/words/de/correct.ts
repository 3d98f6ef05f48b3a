import type { Catalogue } from '../say';

/** What is said where the buyer corrects or enters a value by hand. */
export const correct: Catalogue = {
  'correct.values': 'Status und Beträge: berichtigen oder eintragen',
  'correct.case': 'Diesen Fall berichtigen',
  'correct.status': 'Status',
  'correct.total': 'Gesamtbetrag',
  'correct.price': 'Preis',
  'correct.price-of': 'Preis: {item}',
  'correct.refund': 'Erstattung',
  'correct.opened': 'Eröffnet',
  'correct.kept': 'Gesichert: Es zählt, was du eingetragen hast',
  'correct.taken-back': 'Zurückgenommen: Es gilt wieder, was die Seite sagt',
  'correct.choose': 'Bitte wählen',
  'correct.currency': 'Währung',
  'correct.currency.missing': 'Bitte wähle die Währung.',
  'correct.amount.wrong': 'Bitte schreib den Betrag so: 1234.56',
  'correct.page-says': '{page}: {value} (gesehen am {day})',
  'correct.disagree':
    'Zwei Tage: {value} laut „{page}“ (gesehen am {day}), ein anderer laut „{own}“. Ich rechne ab dem früheren.',
  'correct.case.in-progress': 'Läuft',
  'correct.case.awaiting-return': 'Wartet auf dein Rücksendepaket',
  'correct.case.completed': 'Abgeschlossen',
  'correct.case.unknown': 'Nicht bekannt',
};
