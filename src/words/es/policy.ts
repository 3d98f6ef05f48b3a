import type { Catalogue } from '../say';

/** What a product page says of its returns. Events stand after "desde". */
export const policy: Catalogue = {
  'event.placed': 'el pedido',
  'event.paid': 'el pago',
  'event.shipped': 'el envío',
  'event.delivered': 'la entrega',
  'event.receipt-confirmed': 'que confirmas la recepción',
  'event.completed': 'que se completa el pedido',
  'policy.free': {
    one: 'Devoluciones: gratis durante {n} día desde {event}',
    many: 'Devoluciones: gratis durante {n} de días desde {event}',
    other: 'Devoluciones: gratis durante {n} días desde {event}',
  },
  'policy.free.no-event': {
    one: 'Devoluciones: gratis durante {n} día; esta página no dice desde cuándo',
    many: 'Devoluciones: gratis durante {n} de días; esta página no dice desde cuándo',
    other: 'Devoluciones: gratis durante {n} días; esta página no dice desde cuándo',
  },
  'policy.free.no-days': 'Devoluciones: gratis; esta página no dice durante cuánto tiempo',
  'policy.at-cost': {
    one: 'Devoluciones: a tu cargo durante {n} día desde {event}',
    many: 'Devoluciones: a tu cargo durante {n} de días desde {event}',
    other: 'Devoluciones: a tu cargo durante {n} días desde {event}',
  },
  'policy.at-cost.no-event': {
    one: 'Devoluciones: a tu cargo durante {n} día; esta página no dice desde cuándo',
    many: 'Devoluciones: a tu cargo durante {n} de días; esta página no dice desde cuándo',
    other: 'Devoluciones: a tu cargo durante {n} días; esta página no dice desde cuándo',
  },
  'policy.at-cost.no-days': 'Devoluciones: a tu cargo',
  'policy.excluded':
    'Devoluciones: no por cambio de opinión. Los artículos dañados, equivocados o mal descritos siguen cubiertos.',
  'policy.not-stated': 'Devoluciones: esta página no lo dice',
  'policy.not-stated.why':
    'Quizá la página lo diga si eliges otro país u otra opción. Diga lo que diga, un artículo dañado, equivocado o mal descrito sigue cubierto.',
  'policy.quote': 'La página: «{quote}»',
  'policy.law': 'Tu derecho por ley',
};
