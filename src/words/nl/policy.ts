import type { Catalogue } from '../say';

/** What a product page says of its returns; the warnings below it have their own file. */
export const policy: Catalogue = {
  'event.placed': 'de bestelling',
  'event.paid': 'betaling',
  'event.shipped': 'verzending',
  'event.delivered': 'bezorging',
  'event.receipt-confirmed': 'bevestiging van ontvangst',
  'event.completed': 'voltooiing van de bestelling',
  'policy.free': {
    one: 'Retour: gratis binnen {n} dag na {event}',
    other: 'Retour: gratis binnen {n} dagen na {event}',
  },
  'policy.free.no-event': {
    one: 'Retour: gratis binnen {n} dag; deze pagina zegt niet vanaf wanneer',
    other: 'Retour: gratis binnen {n} dagen; deze pagina zegt niet vanaf wanneer',
  },
  'policy.free.no-days': 'Retour: gratis; deze pagina zegt niet hoelang',
  'policy.at-cost': {
    one: 'Retour: op jouw kosten binnen {n} dag na {event}',
    other: 'Retour: op jouw kosten binnen {n} dagen na {event}',
  },
  'policy.at-cost.no-event': {
    one: 'Retour: op jouw kosten binnen {n} dag; deze pagina zegt niet vanaf wanneer',
    other: 'Retour: op jouw kosten binnen {n} dagen; deze pagina zegt niet vanaf wanneer',
  },
  'policy.at-cost.no-days': 'Retour: op jouw kosten',
  'policy.excluded':
    'Retour: niet omdat je je bedenkt. Wat beschadigd, verkeerd of anders dan beschreven is, blijft gedekt.',
  'policy.not-stated': 'Retour: deze pagina zegt het niet',
  'policy.not-stated.why':
    'Misschien zegt de pagina het nadat je een ander land of een andere optie kiest. Wat er ook staat: wat beschadigd, verkeerd of anders dan beschreven is, blijft gedekt.',
  'policy.law': 'Je wettelijke recht',
  'policy.quote': 'De pagina: “{quote}”',
};
