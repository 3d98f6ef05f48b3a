import type { Catalogue } from '../say';

/** What the desk's calendar and money say. */
export const money: Catalogue = {
  'calendar.as-weeks': 'Weken',
  'calendar.as-list': 'Lijst',
  'calendar.caption': {
    one: 'Wat er de komende week eindigt',
    other: 'Wat er de komende {n} weken eindigt',
  },
  'calendar.nothing': 'Voor zover ik weet eindigt er de komende weken niets.',
  'calendar.today': 'Vandaag, {day}',
  'calendar.more': { one: 'nog {n}', other: 'nog {n}' },
  'money.returnable': 'Nog terug te krijgen',
  'money.claimed': 'Gevraagd',
  'money.promised': 'Beloofd',
  'money.overdue': 'Te laat',
  'money.arrived': 'Aangekomen',
  'money.nothing': 'Niets',
  'money.none':
    'Nog geen bedrag om te volgen. Wat je terug kunt krijgen, verschijnt hier zodra de termijn van een bestelling loopt.',
  'money.state': 'Hoe het ervoor staat',
  'money.day': 'Dag',
  'money.day.returnable': 'tot {day}',
  'money.day.claimed': 'sinds {day}',
  'money.day.promised': 'verwacht uiterlijk {day}',
  'money.day.overdue': 'werd verwacht uiterlijk {day}',
  'money.day.arrived': '{day}',
  'money.day.unknown': 'dag niet bekend',
  'money.more': {
    one: 'en nog {n}; sla de lijst op om het te zien',
    other: 'en nog {n}; sla de lijst op om ze te zien',
  },
  'money.months': 'Wat er in twaalf maanden binnenkwam, in {currency}',
  'money.month': '{month}: {money}',
};
