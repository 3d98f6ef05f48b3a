/** What is said where the buyer corrects or enters a value by hand. */
export const enCorrect = {
  'correct.values': 'Status and amounts: correct or enter',
  'correct.case': 'Correct this case',
  'correct.status': 'Status',
  'correct.total': 'Total',
  'correct.price': 'Price',
  'correct.price-of': 'Price of {item}',
  'correct.refund': 'Refund',
  'correct.opened': 'Opened',
  'correct.kept': 'Kept: it counts as you entered it',
  'correct.taken-back': 'Taken back: what the page says holds again',
  'correct.choose': 'Choose, please',
  'correct.currency': 'Currency',
  'correct.currency.missing': 'Choose the currency, please.',
  'correct.amount.wrong': 'Write the amount like 1234.56, please.',
  'correct.page-says': 'The {page} says: {value} (seen {day})',
  'correct.disagree':
    'The {page} says {value} (seen {day}), the {own} another day. I count from the earlier one.',
  'correct.case.in-progress': 'In progress',
  'correct.case.awaiting-return': 'Waiting for your return parcel',
  'correct.case.completed': 'Completed',
  'correct.case.unknown': 'Not known',
} as const;
