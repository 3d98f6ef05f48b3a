import type { Order, OrderLine } from './order';

/** An order of which nothing but its id is known. */
export function blankOrder(orderId: string): Order {
  return {
    orderId,
    status: null,
    statusText: null,
    placedOn: null,
    paidOn: null,
    shippedOn: null,
    completedOn: null,
    deliveredOn: null,
    total: null,
    storeId: null,
    storeName: null,
    canDispute: null,
    country: null,
    lines: [],
    statements: [],
  };
}

/** An order line of which nothing is known yet. */
export function blankLine(): OrderLine {
  return {
    lineId: null,
    productId: null,
    title: null,
    options: null,
    quantity: null,
    price: null,
    canDispute: null,
  };
}
