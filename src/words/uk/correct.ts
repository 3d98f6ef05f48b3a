import type { Catalogue } from '../say';

/** What is said where the buyer corrects or enters a value by hand. */
export const correct: Catalogue = {
  'correct.values': 'Статус і суми: виправити чи ввести',
  'correct.case': 'Виправити цю справу',
  'correct.status': 'Статус',
  'correct.total': 'Разом',
  'correct.price': 'Ціна',
  'correct.price-of': 'Ціна: {item}',
  'correct.refund': 'Повернення коштів',
  'correct.opened': 'Відкрито',
  'correct.kept': 'Збережено: рахується так, як ви ввели',
  'correct.taken-back': 'Скасовано: знову діє те, що каже сторінка',
  'correct.choose': 'Виберіть, будь ласка',
  'correct.currency': 'Валюта',
  'correct.currency.missing': 'Виберіть, будь ласка, валюту.',
  'correct.amount.wrong': 'Напишіть суму, будь ласка, як 1234.56.',
  'correct.page-says': 'Прочитано ({page}): {value} (переглянуто {day})',
  'correct.disagree':
    'Розбіжність: {page} — {value} (переглянуто {day}), {own} — інший день. Рахую від ранішого.',
  'correct.case.in-progress': 'Триває',
  'correct.case.awaiting-return': 'Чекають на вашу посилку з поверненням',
  'correct.case.completed': 'Завершено',
  'correct.case.unknown': 'Невідомо',
};
