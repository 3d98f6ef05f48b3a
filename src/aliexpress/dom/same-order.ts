import { DATE_FIELDS, ORDER_FIELDS, type Order, type OrderField, type Problem } from '../../model';
import { tidy } from '../facts';

/**
 * One order for each id: where a page shows an order twice, what one copy lacks comes from the other. Where
 * the copies disagree there is a problem; of two days the earlier stays, of other values none does.
 */
export function mergeSameOrders(orders: readonly Order[], problems: Problem[]): Order[] {
  const merged = new Map<string, Order>();
  for (const order of orders) {
    const twin = merged.get(order.orderId);
    merged.set(order.orderId, twin === undefined ? order : mergeTwins(twin, order, problems));
  }
  return [...merged.values()];
}

function mergeTwins(one: Order, other: Order, problems: Problem[]): Order {
  const fields = ORDER_FIELDS.map((field) => [field, mergeField(field, one, other, problems)]);
  const products = (order: Order) => order.lines.map(({ productId }) => productId?.value).join(' ');
  if (products(one) !== products(other)) {
    const seen = tidy(`${products(one)} | ${products(other)}`);
    problems.push({ of: one.orderId, field: 'lines', reason: 'disagree', seen });
  }
  const fuller = other.lines.length > one.lines.length ? other : one;
  return {
    ...one,
    ...(Object.fromEntries(fields) as Pick<Order, OrderField>),
    lines: fuller.lines,
    statements: fuller.statements,
  };
}

function mergeField(field: OrderField, one: Order, other: Order, problems: Problem[]): Order[OrderField] {
  const [a, b] = [one[field], other[field]];
  if (a === null || b === null) return a ?? b;
  if (JSON.stringify(a.value) === JSON.stringify(b.value)) return a;
  problems.push({
    of: one.orderId,
    field,
    reason: 'disagree',
    seen: tidy(`${a.quote} | ${b.quote}`),
  });
  const isDate = (DATE_FIELDS as readonly string[]).includes(field);
  if (!isDate) return null;
  return a.value < b.value ? a : b;
}
