import type { Catalogue } from '../say';

/** What the desk's calendar and money say. */
export const money: Catalogue = {
  'calendar.as-weeks': 'Тижні',
  'calendar.as-list': 'Список',
  'calendar.caption': {
    one: 'Що закінчується за найближчий {n} тиждень',
    few: 'Що закінчується за найближчі {n} тижні',
    many: 'Що закінчується за найближчі {n} тижнів',
    other: 'Що закінчується за найближчі {n} тижня',
  },
  'calendar.nothing': 'Наскільки мені відомо, найближчими тижнями нічого не закінчується.',
  'calendar.today': 'Сьогодні, {day}',
  'calendar.more': { one: 'ще {n}', few: 'ще {n}', many: 'ще {n}', other: 'ще {n}' },
  'money.returnable': 'Ще можна повернути',
  'money.claimed': 'Запитано',
  'money.promised': 'Обіцяно',
  'money.overdue': 'Запізнюється',
  'money.arrived': 'Надійшло',
  'money.nothing': 'Нічого',
  'money.none':
    'Ще немає суми, за якою стежити. Що можна повернути, з’явиться тут, щойно почнеться строк якогось замовлення.',
  'money.state': 'Стан',
  'money.day': 'День',
  'money.day.returnable': 'до {day}',
  'money.day.claimed': 'від {day}',
  'money.day.promised': 'очікується до {day}',
  'money.day.overdue': 'очікувалося до {day}',
  'money.day.arrived': '{day}',
  'money.day.unknown': 'день невідомий',
  'money.more': {
    one: 'і ще {n}; збережіть список, щоб побачити',
    few: 'і ще {n}; збережіть список, щоб побачити',
    many: 'і ще {n}; збережіть список, щоб побачити',
    other: 'і ще {n}; збережіть список, щоб побачити',
  },
  'money.months': 'Що надійшло за дванадцять місяців, {currency}',
  'money.month': '{month}: {money}',
};
