import type { CaseStatus, OrderStatus } from '../../model';

/** The site's own words for an order's state (pages.md 8, rules.md 11); tabs and states share their words. */
export const ORDER_STATES = byWord<OrderStatus>({
  unpaid: ['to pay', 'awaiting payment', 'a ser pago', 'aguardando pagamento'],
  'risk-check': ['payment being verified'],
  'to-ship': [
    'to ship',
    'awaiting shipment',
    'ready to ship',
    'processing',
    'partial shipment',
    'processando',
  ],
  'in-transit': [
    'awaiting delivery',
    'shipped',
    'processed',
    'processado',
    'aguardando a entrega',
    'enviado',
    'esperando entrega',
  ],
  delivered: ['delivered', '배송 완료'],
  completed: ['completed', 'order completed', 'order complete', 'finished', 'concluído', 'finalizado'],
  'in-dispute': ['in dispute', 'dispute orders'],
  refunded: ['refund complete', '환불 완료', '고급 환불 완료'],
  cancelled: [
    'canceled',
    'cancelled',
    'order canceled',
    'order cancelled',
    'cancelado',
    'compra cancelada',
    '취소',
  ],
  closed: ['closed', 'expired', 'expirado'],
  frozen: ['frozen'],
});

/** The site's words for a case's state (pages.md 5.3). */
export const CASE_STATES = byWord<CaseStatus>({
  'in-progress': [
    'waiting for your response',
    "waiting for aliexpress's feedback",
    "we're reviewing your request",
    'aliexpress의 피드백을 기다리는 중입니다',
  ],
  completed: ['refund complete', '환불 완료', '고급 환불 완료', '요청 완료'],
});

/** The state that each word stands for. */
function byWord<State extends string>(words: Partial<Record<State, string[]>>): Record<string, State> {
  const pairs = Object.entries<string[] | undefined>(words).flatMap(([state, all = []]) =>
    all.map((word) => [word, state as State] as const),
  );
  return Object.fromEntries(pairs);
}
