import type { Catalogue } from '../say';

/** What several screens share: states, the first clocks, checklist, notifications, pages, settings. */
export const common: Catalogue = {
  label: '{label}: {value}',
  'label.sentence': '{label}: {value}.',
  moment: '{day}, {time}',
  until: 'hasta el {day}',
  by: 'hasta el {day}',
  'status.unpaid': 'Pendiente de pago',
  'status.risk-check': 'Pago en comprobación',
  'status.to-ship': 'Pendiente de envío',
  'status.in-transit': 'En camino',
  'status.delivered': 'Entregado',
  'status.completed': 'Completado',
  'status.in-dispute': 'En disputa',
  'status.refunded': 'Reembolsado',
  'status.cancelled': 'Cancelado',
  'status.closed': 'Cerrado',
  'status.frozen': 'Congelado',
  'status.unknown': 'Estado desconocido',
  'order.no-title': 'Pedido {id}',
  'order.more-lines': {
    one: '{title} y {n} más',
    many: '{title} y {n} más',
    other: '{title} y {n} más',
  },

  // ---- clocks: name, lead and act of each kind that runs now ----
  'clock.no-delivery-refund': 'Protección de entrega',
  'clock.open-dispute': 'Abrir una disputa',
  'clock.return-after-receipt': 'Devolución o reembolso tras la recepción',
  'clock.free-return': 'Devolución gratis',
  'clock.other': 'Plazo',
  'act.no-delivery-refund': '¿No ha llegado? Pide una ampliación o abre una disputa',
  'act.open-dispute': 'Abre una disputa',
  'act.return-after-receipt': 'Pide devolución o reembolso',
  'act.free-return': 'Devuélvelo gratis',
  'act.other': 'Actúa',

  // ---- checklist: what to do next ----
  'check.film': 'Graba la apertura de una vez, empezando por la etiqueta',
  'check.photograph': 'Fotografía todos los lados de la caja y lo que va mal',
  'check.keep-label': 'Guarda la etiqueta y el embalaje',
  'check.do-not-confirm': 'No confirmes la recepción antes de comprobarlo',
  'check.wait-delivery': 'Aún no ha llegado: vuelve a mirar antes del {day}',
  'check.ask-extension': 'Si sigue en camino y queda una semana: pide al vendedor que amplíe la protección',
  'check.dispute-last-day': 'El último día abre la disputa; no esperes una respuesta',
  'check.bundle-lines':
    '¿Devuelves varias cosas? Ponlas en una sola solicitud: la primera devolución es gratis',
  'check.unused': 'Déjalo sin usar, con etiquetas y embalaje',
  'check.money-back': 'Busca el dinero en tu tarjeta o cuenta',
  'check.correct-date': 'Dinos cuándo llegó, para que podamos contar',

  // ---- notification ----
  'notification.title': '{act}: {item}',
  'notification.text': 'Hasta el {day}, {time} ({left}) · {money} · {page}',
  'notification.text.no-money': 'Hasta el {day}, {time} ({left}) · {page}',
  'notification.many.title': {
    one: '{n} cosa por hacer en AliExpress',
    many: '{n} de cosas por hacer en AliExpress',
    other: '{n} cosas por hacer en AliExpress',
  },
  'notification.many.text': 'La primera: {first}',
  'notification.test.title': 'Recourse puede avisarte',
  'notification.test.text': 'Así se ve un recordatorio. No hay nada que hacer por él.',
  'toolbar.none': 'Recourse: esta semana no vence nada',
  'toolbar.due': {
    one: 'Recourse: {n} cosa por hacer esta semana',
    many: 'Recourse: {n} de cosas por hacer esta semana',
    other: 'Recourse: {n} cosas por hacer esta semana',
  },

  // ---- reminders: what has passed, and a store that cannot be used ----
  'notification.over.text': '{ended}. {stays}',
  'toolbar.trouble': 'Recourse no puede abrir su almacén: ábreme para ver por qué',

  // ---- pages ----
  'page.order-list': 'Lista de pedidos',
  'page.order-detail': 'Página del pedido',
  'page.tracking': 'Página de seguimiento',
  'page.product': 'Página del producto',
  'page.dispute-open': 'Formulario de disputa',
  'page.dispute-detail': 'Página de la disputa',
  'page.refund-list': 'Lista de reembolsos',
  'page.snapshot': 'Página de la instantánea',
  'page.unknown': 'Página',

  // ---- settings ----
  'settings.title': 'Ajustes',
  'settings.test-notification': 'Enviarme una notificación de prueba',
  'settings.language': 'Idioma',
  'settings.language.browser': 'El del navegador',
  'settings.language.failed':
    'No se pudo cargar este idioma. Inténtalo de nuevo o vuelve a cargar la página.',
  'settings.test-sent': 'Enviada. Si no viste nada, permite las notificaciones para este navegador.',
};
