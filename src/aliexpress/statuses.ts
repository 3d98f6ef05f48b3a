import type { CaseStatus, OrderStatus } from '../model';
import { normalise } from './text';

/** The site's own words for an order's state (pages.md 8, rules.md 11); tabs and states share their words. */
const WORDS: Partial<Record<OrderStatus, string[]>> = {
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
};

const STATUS_OF_WORD = new Map(
  Object.entries(WORDS).flatMap(([status, words]) =>
    words.map((word) => [fold(word), status as OrderStatus] as const),
  ),
);

/** The state that the site's words say; `null` when they are not in the dictionary. */
export function statusOfText(text: string): OrderStatus | null {
  return STATUS_OF_WORD.get(fold(text)) ?? null;
}

/** The state of `global.orderStatus`: 9 is completed, 8 was seen on an order awaiting delivery (pages.md 3). */
export function statusOfCode(code: unknown): OrderStatus | null {
  if (code === 9 || code === '9') return 'completed';
  if (code === 8 || code === '8') return 'in-transit';
  return null;
}

/** The site's words for a case's state (pages.md 5.3). */
const CASE_WORDS: Partial<Record<CaseStatus, string[]>> = {
  'in-progress': [
    'waiting for your response',
    "waiting for aliexpress's feedback",
    "we're reviewing your request",
    'aliexpress의 피드백을 기다리는 중입니다',
  ],
  completed: ['refund complete', '환불 완료', '고급 환불 완료', '요청 완료'],
};

const CASE_STATUS_OF_WORD = new Map(
  Object.entries(CASE_WORDS).flatMap(([status, words]) =>
    words.map((word) => [fold(word), status as CaseStatus] as const),
  ),
);

/** The state of a case that the site's words say; `null` when they are not in the dictionary. */
export function caseStatusOfText(text: string): CaseStatus | null {
  return CASE_STATUS_OF_WORD.get(fold(text)) ?? null;
}

function fold(text: string): string {
  return normalise(text).toLowerCase().replaceAll('’', "'").replace(/[.!]$/, '');
}
