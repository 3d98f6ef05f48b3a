import {
  type Basis,
  blankLine,
  blankOrder,
  type Fact,
  type Order,
  type OrderLine,
  type OrderStatus,
  type Parcel,
  type Statement,
} from '../../../src/model';
import type { ClockContext, KnownOrder } from '../../../src/rules/clocks';

/** What the tests of the rules are written with: an order of which only the given is known. */

export const URL = 'https://www.aliexpress.com/p/order/detail.html?orderId=8200000000000001';

export function fact<T>(value: T, basis: Basis = 'page'): Fact<T> {
  return { value, basis, quote: String(value), url: URL, seenAt: 0, witnesses: [] };
}

export const byBuyer = <T>(value: T): Fact<T> => fact(value, 'user');

export function order(status: OrderStatus | null, rest: Partial<Order> = {}): Order {
  return { ...blankOrder('8200000000000001'), status: status && fact(status), ...rest };
}

export function line(lineId: string, productId: string): OrderLine {
  return { ...blankLine(), lineId, productId: fact(productId) };
}

export function parcel(rest: Partial<Parcel> = {}): Parcel {
  return {
    orderId: '8200000000000001',
    trackingNumber: null,
    carrier: null,
    delivered: null,
    deliveredOn: null,
    productIds: [],
    events: [],
    ...rest,
  };
}

export function statement(kind: Statement['kind'], rest: Partial<Statement> = {}): Statement {
  return {
    kind,
    days: null,
    from: null,
    date: null,
    quote: `the page on ${kind}`,
    lineId: null,
    productId: null,
    page: 'order-detail',
    url: URL,
    seenAt: 0,
    witnesses: [],
    ...rest,
  };
}

export function known(of: Order, parcels: Parcel[] = []): KnownOrder {
  return { order: of, parcels, cases: [] };
}

export function at(iso: string, rest: Partial<ClockContext> = {}): ClockContext {
  return { now: Date.parse(iso), zone: 'America/Los_Angeles', country: null, ...rest };
}
