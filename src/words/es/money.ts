import type { Catalogue } from '../say';

/** What the desk's calendar and money say. */
export const money: Catalogue = {
  'calendar.as-weeks': 'Semanas',
  'calendar.as-list': 'Lista',
  'calendar.caption': {
    one: 'Lo que termina la próxima semana',
    many: 'Lo que termina en las próximas {n} de semanas',
    other: 'Lo que termina en las próximas {n} semanas',
  },
  'calendar.nothing': 'En las próximas semanas no termina nada, que yo sepa.',
  'calendar.today': 'Hoy, {day}',
  'calendar.more': { one: '{n} más', many: '{n} más', other: '{n} más' },
  'money.returnable': 'Aún se puede devolver',
  'money.claimed': 'Reclamado',
  'money.promised': 'Prometido',
  'money.overdue': 'Con retraso',
  'money.arrived': 'Recibido',
  'money.nothing': 'Nada',
  'money.none':
    'Todavía no hay ningún importe que seguir. Lo que se puede recuperar aparece aquí en cuanto corre el plazo de un pedido.',
  'money.state': 'En qué punto está',
  'money.day': 'Día',
  'money.day.returnable': 'hasta el {day}',
  'money.day.claimed': 'desde el {day}',
  'money.day.promised': 'se espera para el {day}',
  'money.day.overdue': 'se esperaba para el {day}',
  'money.day.arrived': '{day}',
  'money.day.unknown': 'día desconocido',
  'money.more': {
    one: 'y {n} más; guarda la lista para verlo',
    many: 'y {n} más; guarda la lista para verlos',
    other: 'y {n} más; guarda la lista para verlos',
  },
  'money.months': 'Lo que llegó en doce meses, en {currency}',
  'money.month': '{month}: {money}',
};
