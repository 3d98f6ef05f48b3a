import type { Catalogue } from '../say';

/** What a product page says of its returns. Events stand after "após". */
export const policy: Catalogue = {
  'event.placed': 'o pedido',
  'event.paid': 'o pagamento',
  'event.shipped': 'o envio',
  'event.delivered': 'a entrega',
  'event.receipt-confirmed': 'você confirmar o recebimento',
  'event.completed': 'a conclusão do pedido',
  'policy.free': {
    one: 'Devoluções: grátis em até {n} dia após {event}',
    many: 'Devoluções: grátis em até {n} de dias após {event}',
    other: 'Devoluções: grátis em até {n} dias após {event}',
  },
  'policy.free.no-event': {
    one: 'Devoluções: grátis em até {n} dia; esta página não diz a partir de quando',
    many: 'Devoluções: grátis em até {n} de dias; esta página não diz a partir de quando',
    other: 'Devoluções: grátis em até {n} dias; esta página não diz a partir de quando',
  },
  'policy.free.no-days': 'Devoluções: grátis; esta página não diz por quanto tempo',
  'policy.at-cost': {
    one: 'Devoluções: por sua conta em até {n} dia após {event}',
    many: 'Devoluções: por sua conta em até {n} de dias após {event}',
    other: 'Devoluções: por sua conta em até {n} dias após {event}',
  },
  'policy.at-cost.no-event': {
    one: 'Devoluções: por sua conta em até {n} dia; esta página não diz a partir de quando',
    many: 'Devoluções: por sua conta em até {n} de dias; esta página não diz a partir de quando',
    other: 'Devoluções: por sua conta em até {n} dias; esta página não diz a partir de quando',
  },
  'policy.at-cost.no-days': 'Devoluções: por sua conta',
  'policy.excluded':
    'Devoluções: não por mudança de ideia. Itens danificados, errados ou mal descritos continuam cobertos.',
  'policy.not-stated': 'Devoluções: esta página não diz',
  'policy.not-stated.why':
    'Talvez a página diga se você escolher outro país ou outra opção. Diga o que disser, um item danificado, errado ou mal descrito continua coberto.',
  'policy.quote': 'A página: “{quote}”',
  'policy.law': 'Seu direito por lei',
};
