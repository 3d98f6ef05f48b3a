import {
  blankLine,
  blankOrder,
  type CaseSighting,
  type Fact,
  type Order,
  type OrderLine,
  type Parcel,
  type Product,
  type Reading,
  type Statement,
} from '../../../src/model';

export const ORDER = '8200000000000017';
export const DETAIL_URL = `https://www.aliexpress.com/p/order/detail.html?orderId=${ORDER}`;
export const AT = Date.UTC(2026, 8, 1, 12);

export function fact<T>(value: T, changes: Partial<Fact<T>> = {}): Fact<T> {
  return {
    value,
    basis: 'page',
    quote: String(value),
    url: DETAIL_URL,
    seenAt: AT,
    witnesses: [{ by: 'dom', strategy: 'label' }],
    ...changes,
  };
}

export function order(changes: Partial<Order> = {}): Order {
  return { ...blankOrder(ORDER), ...changes };
}

export function line(changes: Partial<OrderLine> = {}): OrderLine {
  return { ...blankLine(), ...changes };
}

export function statement(changes: Partial<Statement> = {}): Statement {
  return {
    kind: 'free-return',
    days: 15,
    from: 'delivered',
    date: null,
    quote: '15 days after delivery',
    lineId: null,
    productId: null,
    page: 'order-detail',
    url: DETAIL_URL,
    seenAt: AT,
    witnesses: [{ by: 'dom', strategy: 'sentence' }],
    ...changes,
  };
}

export function parcel(changes: Partial<Parcel> = {}): Parcel {
  return {
    orderId: ORDER,
    trackingNumber: null,
    carrier: null,
    delivered: null,
    deliveredOn: null,
    productIds: [],
    events: [],
    ...changes,
  };
}

export function sighting(changes: Partial<CaseSighting> = {}): CaseSighting {
  return {
    caseId: '7300000000000011',
    orderId: ORDER,
    lineId: null,
    status: null,
    statusText: null,
    refund: null,
    openedOn: null,
    ...changes,
  };
}

export function product(changes: Partial<Product> = {}): Product {
  return {
    productId: '1005000000000123',
    title: null,
    categoryIds: [],
    categoryNames: [],
    storeId: null,
    storeName: null,
    price: null,
    country: null,
    returns: 'not-stated',
    statements: [],
    ...changes,
  };
}

export function reading(changes: Partial<Reading> = {}): Reading {
  return {
    page: 'order-detail',
    state: 'read',
    url: DETAIL_URL,
    at: AT,
    orders: [],
    product: null,
    parcels: [],
    cases: [],
    problems: [],
    ...changes,
  };
}
