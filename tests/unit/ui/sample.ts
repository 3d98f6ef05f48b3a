import {
  blankLine,
  blankOrder,
  type CaseSighting,
  type Fact,
  type Order,
  type Reading,
  type Statement,
} from '../../../src/model';

export const NOW = Date.parse('2026-11-21T10:00:00Z');
export const ZONE = 'Europe/Berlin';
const SEEN = NOW - 3_600_000;
const URL = 'https://www.aliexpress.com/p/order/detail.html?orderId=8100000000000001';

export function fact<T>(value: T): Fact<T> {
  return { value, basis: 'page', quote: String(value), url: URL, seenAt: SEEN, witnesses: [] };
}

export function freeReturn(days = 15): Statement {
  return {
    kind: 'free-return',
    days,
    from: 'delivered',
    date: null,
    quote: `Free returns within ${days} days after delivery`,
    lineId: null,
    productId: null,
    page: 'order-detail',
    url: URL,
    seenAt: SEEN,
    witnesses: [],
  };
}

/** A delivered order with one line; every clock of it counts from the day of arrival. */
export function delivered(orderId: string, title: string, on: string | null, amount: string): Order {
  return {
    ...blankOrder(orderId),
    status: fact('delivered' as const),
    statusText: fact('Delivered'),
    placedOn: fact('2026-10-01'),
    deliveredOn: on === null ? null : fact(on),
    total: fact({ amount, currency: 'USD' }),
    storeName: fact('Vega Store'),
    lines: [{ ...blankLine(), lineId: `${orderId}9`, title: fact(title) }],
    statements: [freeReturn()],
  };
}

export function refund(orderId: string): CaseSighting {
  return {
    caseId: '7100000000000001',
    orderId,
    lineId: null,
    status: fact('completed' as const),
    statusText: fact('Refund completed'),
    refund: fact({ amount: '3.20', currency: 'USD' }),
    openedOn: fact('2026-10-02'),
  };
}

export function reading(orders: Order[], more: Partial<Reading> = {}): Reading {
  return {
    page: 'order-detail',
    state: 'read',
    url: URL,
    at: SEEN,
    orders,
    product: null,
    parcels: [],
    cases: [],
    problems: [],
    ...more,
  };
}
