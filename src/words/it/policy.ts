import type { Catalogue } from '../say';

/** What a product page says of its returns; an event comes with its preposition. */
export const policy: Catalogue = {
  'event.placed': 'dall’ordine',
  'event.paid': 'dal pagamento',
  'event.shipped': 'dalla spedizione',
  'event.delivered': 'dalla consegna',
  'event.receipt-confirmed': 'dalla conferma di ricezione',
  'event.completed': 'dal completamento dell’ordine',
  'policy.free': {
    one: 'Resi: gratuiti entro {n} giorno {event}',
    many: 'Resi: gratuiti entro {n} di giorni {event}',
    other: 'Resi: gratuiti entro {n} giorni {event}',
  },
  'policy.free.no-event': {
    one: 'Resi: gratuiti entro {n} giorno; questa pagina non dice da quando',
    many: 'Resi: gratuiti entro {n} di giorni; questa pagina non dice da quando',
    other: 'Resi: gratuiti entro {n} giorni; questa pagina non dice da quando',
  },
  'policy.free.no-days': 'Resi: gratuiti; questa pagina non dice per quanto tempo',
  'policy.at-cost': {
    one: 'Resi: a tue spese entro {n} giorno {event}',
    many: 'Resi: a tue spese entro {n} di giorni {event}',
    other: 'Resi: a tue spese entro {n} giorni {event}',
  },
  'policy.at-cost.no-event': {
    one: 'Resi: a tue spese entro {n} giorno; questa pagina non dice da quando',
    many: 'Resi: a tue spese entro {n} di giorni; questa pagina non dice da quando',
    other: 'Resi: a tue spese entro {n} giorni; questa pagina non dice da quando',
  },
  'policy.at-cost.no-days': 'Resi: a tue spese',
  'policy.excluded':
    'Resi: nessun reso per ripensamento. Articoli danneggiati, sbagliati o descritti male restano coperti.',
  'policy.not-stated': 'Resi: questa pagina non dice nulla',
  'policy.not-stated.why':
    'La pagina può dirlo dopo che scegli un altro paese o un’altra opzione. Qualunque cosa dica, un articolo danneggiato, sbagliato o descritto male resta coperto.',
  'policy.law': 'Il tuo diritto per legge',
  'policy.quote': 'La pagina: “{quote}”',
};
