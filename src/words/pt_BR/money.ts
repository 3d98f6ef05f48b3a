import type { Catalogue } from '../say';

/** What the desk's calendar and money say. */
export const money: Catalogue = {
  'calendar.as-weeks': 'Semanas',
  'calendar.as-list': 'Lista',
  'calendar.caption': {
    one: 'O que termina na próxima semana',
    many: 'O que termina nas próximas {n} de semanas',
    other: 'O que termina nas próximas {n} semanas',
  },
  'calendar.nothing': 'Nas próximas semanas não termina nada que eu saiba.',
  'calendar.today': 'Hoje, {day}',
  'calendar.more': { one: 'mais {n}', many: 'mais {n}', other: 'mais {n}' },
  'money.returnable': 'Ainda dá para devolver',
  'money.claimed': 'Pedido de volta',
  'money.promised': 'Prometido',
  'money.overdue': 'Atrasado',
  'money.arrived': 'Recebido',
  'money.nothing': 'Nada',
  'money.none':
    'Ainda não há valor para acompanhar. O que pode ser recuperado aparece aqui assim que corre o prazo de um pedido.',
  'money.state': 'Em que pé está',
  'money.day': 'Dia',
  'money.day.returnable': 'até {day}',
  'money.day.claimed': 'desde {day}',
  'money.day.promised': 'esperado até {day}',
  'money.day.overdue': 'era esperado até {day}',
  'money.day.arrived': '{day}',
  'money.day.unknown': 'dia desconhecido',
  'money.more': {
    one: 'e mais {n}; salve a lista para ver',
    many: 'e mais {n}; salve a lista para ver',
    other: 'e mais {n}; salve a lista para ver',
  },
  'money.months': 'O que chegou em doze meses, em {currency}',
  'money.month': '{month}: {money}',
};
