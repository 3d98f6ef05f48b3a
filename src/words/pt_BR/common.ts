import type { Catalogue } from '../say';

/** What several screens share: states, the first clocks, checklist, notifications, pages, settings. */
export const common: Catalogue = {
  label: '{label}: {value}',
  'label.sentence': '{label}: {value}.',
  moment: '{day}, {time}',
  until: 'até {day}',
  by: 'até {day}',
  'status.unpaid': 'Aguardando pagamento',
  'status.risk-check': 'Pagamento em análise',
  'status.to-ship': 'A enviar',
  'status.in-transit': 'A caminho',
  'status.delivered': 'Entregue',
  'status.completed': 'Concluído',
  'status.in-dispute': 'Em disputa',
  'status.refunded': 'Reembolsado',
  'status.cancelled': 'Cancelado',
  'status.closed': 'Encerrado',
  'status.frozen': 'Congelado',
  'status.unknown': 'Status desconhecido',
  'order.no-title': 'Pedido {id}',
  'order.more-lines': { one: '{title} e mais {n}', many: '{title} e mais {n}', other: '{title} e mais {n}' },

  // ---- clocks: name, lead and act of each kind that runs now ----
  'clock.no-delivery-refund': 'Proteção de entrega',
  'clock.open-dispute': 'Abrir uma disputa',
  'clock.return-after-receipt': 'Devolução ou reembolso após o recebimento',
  'clock.free-return': 'Devolução grátis',
  'clock.other': 'Prazo',
  'act.no-delivery-refund': 'Não chegou? Peça extensão ou abra uma disputa',
  'act.open-dispute': 'Abra uma disputa',
  'act.return-after-receipt': 'Peça devolução ou reembolso',
  'act.free-return': 'Devolva de graça',
  'act.other': 'Aja',

  // ---- checklist: what to do next ----
  'check.film': 'Filme a abertura de uma vez só, começando pela etiqueta',
  'check.photograph': 'Fotografe todos os lados da caixa e o que está errado',
  'check.keep-label': 'Guarde a etiqueta e a embalagem',
  'check.do-not-confirm': 'Não confirme o recebimento antes de conferir',
  'check.wait-delivery': 'Ainda não chegou: olhe de novo antes de {day}',
  'check.ask-extension': 'Ainda a caminho faltando uma semana: peça ao vendedor para estender a proteção',
  'check.dispute-last-day': 'No último dia, abra a disputa; não espere uma resposta',
  'check.bundle-lines':
    'Vai devolver várias coisas? Ponha tudo em uma solicitação: a primeira devolução é grátis',
  'check.unused': 'Deixe sem uso, com etiquetas e embalagem',
  'check.money-back': 'Procure o dinheiro no cartão ou na conta',
  'check.correct-date': 'Diga quando chegou, para podermos contar',

  // ---- notification ----
  'notification.title': '{act}: {item}',
  'notification.text': 'Até {day}, {time} ({left}) · {money} · {page}',
  'notification.text.no-money': 'Até {day}, {time} ({left}) · {page}',
  'notification.many.title': {
    one: '{n} coisa a fazer no AliExpress',
    many: '{n} de coisas a fazer no AliExpress',
    other: '{n} coisas a fazer no AliExpress',
  },
  'notification.many.text': 'A primeira: {first}',
  'notification.test.title': 'O Recourse consegue avisar você',
  'notification.test.text': 'É assim que um lembrete aparece. Nada vence por causa dele.',
  'toolbar.none': 'Recourse: nada vence esta semana',
  'toolbar.due': {
    one: 'Recourse: {n} coisa a fazer esta semana',
    many: 'Recourse: {n} de coisas a fazer esta semana',
    other: 'Recourse: {n} coisas a fazer esta semana',
  },

  // ---- reminders: what has passed, and a store that cannot be used ----
  'notification.over.text': '{ended}. {stays}',
  'toolbar.trouble': 'O Recourse não consegue abrir seus dados: abra-me para ver por quê',

  // ---- pages ----
  'page.order-list': 'Lista de pedidos',
  'page.order-detail': 'Página do pedido',
  'page.tracking': 'Página de rastreamento',
  'page.product': 'Página do produto',
  'page.dispute-open': 'Formulário de disputa',
  'page.dispute-detail': 'Página da disputa',
  'page.refund-list': 'Lista de reembolsos',
  'page.snapshot': 'Página do registro do anúncio',
  'page.unknown': 'Página',

  // ---- settings ----
  'settings.title': 'Configurações',
  'settings.test-notification': 'Enviar uma notificação de teste',
  'settings.language': 'Idioma',
  'settings.language.browser': 'O do navegador',
  'settings.language.failed': 'Não foi possível carregar este idioma. Tente de novo ou recarregue a página.',
  'settings.test-sent': 'Enviada. Se não viu nada, permita notificações para este navegador.',
};
