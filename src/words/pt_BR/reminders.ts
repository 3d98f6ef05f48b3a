import type { Catalogue } from '../say';

/** What reminders say beyond the act and the day. */
export const reminders: Catalogue = {
  'notification.further': {
    one: '{text} · mais {n} prazo deste pedido',
    many: '{text} · mais {n} de prazos deste pedido',
    other: '{text} · mais {n} prazos deste pedido',
  },
  'notification.many.first': '{title}. {text}',

  // ---- the page to do it on ----
  'where.other': 'na página do pedido',
  'where.no-delivery-refund': 'na página do pedido',
  'where.evidence-request': 'na página da disputa',
  'where.answer-offer': 'na página da disputa',
  'where.ship-return': 'na página da devolução',
  'where.appeal': 'na página da disputa',
  'where.withdrawal': 'no chat com o vendedor',
  'where.reject-faulty': 'no chat com o vendedor',
  'where.damage-report': 'na página do pedido',
  'where.guarantee': 'no chat com o vendedor',
  'where.paypal': 'no PayPal',
  'where.card': 'no emissor do seu cartão',
  'where.klarna': 'no aplicativo da Klarna',

  // ---- what came to be known ----
  'news.arrived': 'Filme a abertura, não confirme ainda',
  'news.arrived.text':
    'Seu pacote chegou. Filme de uma vez só, começando pela etiqueta, e confira antes de confirmar o recebimento.',
  'news.free-return': 'Você pode devolver de graça',
  'news.free-return.text': 'Grátis até {day}, na página do pedido. Deixe sem uso, com a embalagem.',
  'news.answer-over': 'Siga para a disputa',
  'news.answer-over.text':
    'O vendedor já teve tempo para responder. Se não resolveu, abra agora: suas provas e seu texto estão prontos aqui.',
};
