import type { Catalogue } from '../say';

/** What the desk's calendar and money say. */
export const money: Catalogue = {
  'calendar.as-weeks': 'Settimane',
  'calendar.as-list': 'Elenco',
  'calendar.caption': {
    one: 'Che cosa termina nella prossima settimana',
    many: 'Che cosa termina nei prossimi {n} di settimane',
    other: 'Che cosa termina nelle prossime {n} settimane',
  },
  'calendar.nothing': 'Nelle prossime settimane non termina nulla di cui io sappia.',
  'calendar.today': 'Oggi, {day}',
  'calendar.more': { one: 'ancora {n}', many: 'ancora {n}', other: 'ancora {n}' },
  'money.returnable': 'Ancora restituibile',
  'money.claimed': 'Chiesto',
  'money.promised': 'Promesso',
  'money.overdue': 'In ritardo',
  'money.arrived': 'Arrivato',
  'money.nothing': 'Nulla',
  'money.none':
    'Ancora nessuna somma da seguire. Ciò che si può riavere appare qui appena decorre il termine di un ordine.',
  'money.state': 'A che punto è',
  'money.day': 'Giorno',
  'money.day.returnable': 'fino a {day}',
  'money.day.claimed': 'da {day}',
  'money.day.promised': 'atteso entro {day}',
  'money.day.overdue': 'atteso entro {day}',
  'money.day.arrived': '{day}',
  'money.day.unknown': 'giorno non noto',
  'money.more': {
    one: 'e ancora {n}; salva l’elenco per vederlo',
    many: 'e ancora {n}; salva l’elenco per vederli',
    other: 'e ancora {n}; salva l’elenco per vederli',
  },
  'money.months': 'Quanto è arrivato in dodici mesi, in {currency}',
  'money.month': '{month}: {money}',
};
