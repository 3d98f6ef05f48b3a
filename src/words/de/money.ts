import type { Catalogue } from '../say';

/** What the desk's calendar and money say. */
export const money: Catalogue = {
  'calendar.as-weeks': 'Wochen',
  'calendar.as-list': 'Liste',
  'calendar.caption': {
    one: 'Was in der kommenden Woche endet',
    other: 'Was in den kommenden {n} Wochen endet',
  },
  'calendar.nothing': 'In den kommenden Wochen endet nichts, von dem ich weiß.',
  'calendar.today': 'Heute, {day}',
  'calendar.more': { one: '{n} weitere', other: '{n} weitere' },
  'money.returnable': 'Noch rückgabefähig',
  'money.claimed': 'Verlangt',
  'money.promised': 'Zugesagt',
  'money.overdue': 'Überfällig',
  'money.arrived': 'Angekommen',
  'money.nothing': 'Nichts',
  'money.none':
    'Noch kein Betrag zu verfolgen. Was sich zurückholen lässt, steht hier, sobald die Frist einer Bestellung läuft.',
  'money.state': 'Wo es steht',
  'money.day': 'Tag',
  'money.day.returnable': 'bis {day}',
  'money.day.claimed': 'seit {day}',
  'money.day.promised': 'erwartet bis {day}',
  'money.day.overdue': 'erwartet bis {day}',
  'money.day.arrived': '{day}',
  'money.day.unknown': 'Tag nicht bekannt',
  'money.more': {
    one: 'und {n} weiterer; speichere die Liste, um ihn zu sehen',
    other: 'und {n} weitere; speichere die Liste, um sie zu sehen',
  },
  'money.months': 'Was in zwölf Monaten ankam, in {currency}',
  'money.month': '{month}: {money}',
};
