import type { Catalogue } from '../say';

/** What the pictures of an order's time say. */
export const time: Catalogue = {
  'time.title': 'Перебіг у часі',
  'time.nothing': 'Жодного дня ще не відомо',
  'time.event': '{event} {day}',
  'time.window.stated': '{name}: до {day}, як каже сторінка або ввели ви',
  'time.window.computed': '{name}: приблизно до {day}, обчислено',
  'time.window.over': '{name}: тривало до {day}',
  'time.today': 'Сьогодні',
  'time.table': 'Те саме таблицею',
  'time.table.what': 'Що',
  'time.table.from': 'Від',
  'time.table.until': 'До',
  'time.table.basis': 'Звідки відомо',
  'time.legend.stated': 'вказано',
  'time.legend.computed': 'обчислено',
};
