import type { Catalogue } from '../say';

/** What reminders say beyond the act and the day. */
export const reminders: Catalogue = {
  'notification.further': {
    one: '{text} · {n} plazo más de este pedido',
    many: '{text} · {n} de plazos más de este pedido',
    other: '{text} · {n} plazos más de este pedido',
  },
  'notification.many.first': '{title}. {text}',

  // ---- the page to do it on ----
  'where.other': 'en la página del pedido',
  'where.no-delivery-refund': 'en la página del pedido',
  'where.evidence-request': 'en la página de la disputa',
  'where.answer-offer': 'en la página de la disputa',
  'where.ship-return': 'en la página de la devolución',
  'where.appeal': 'en la página de la disputa',
  'where.withdrawal': 'en el chat con el vendedor',
  'where.reject-faulty': 'en el chat con el vendedor',
  'where.damage-report': 'en la página del pedido',
  'where.guarantee': 'en el chat con el vendedor',
  'where.paypal': 'en PayPal',
  'where.card': 'con el emisor de tu tarjeta',
  'where.klarna': 'en la aplicación de Klarna',

  // ---- what came to be known ----
  'news.arrived': 'Graba la apertura, no confirmes todavía',
  'news.arrived.text':
    'Tu paquete ha llegado. Grábalo de una vez, empezando por la etiqueta, y compruébalo antes de confirmar la recepción.',
  'news.free-return': 'Puedes devolverlo gratis',
  'news.free-return.text':
    'Gratis hasta el {day}, en la página del pedido. Déjalo sin usar, con su embalaje.',
  'news.answer-over': 'Pasa a la disputa',
  'news.answer-over.text':
    'El vendedor ya ha tenido tiempo para responder. Si no está resuelto, preséntala ahora: tus pruebas y tu texto están listos aquí.',
};
