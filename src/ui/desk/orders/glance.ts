import type { Money, OrderStatus } from '../../../model';
import type { OrderRecord } from '../../../store/records';
import { itemName } from '../../item-name';
import { folded } from './fold-words';

/** The little of an order that searching, filtering, sorting and the first sight of a row need. */
export interface Glance {
  orderId: string;
  title: string;
  store: string | null;
  status: OrderStatus;
  total: Money | null;
  country: string | null;
  /** When the buyer's clocks run out, ascending, epoch ms. */
  dueAts: number[];
  /** The titles, store and numbers, folded, to search in. */
  words: string;
}

/** What a list needs to know of an order and of its parcels' numbers. */
export function glanceOf(
  { orderId, order, dueAts }: OrderRecord,
  trackingNumbers: readonly string[] = [],
): Glance {
  const store = order.storeName?.value ?? null;
  const lines = order.lines.flatMap(({ title, options, productId }) => [
    title?.value ?? '',
    options?.value ?? '',
    productId?.value ?? '',
  ]);
  return {
    orderId,
    title: itemName(order),
    store,
    status: order.status?.value ?? 'unknown',
    total: order.total?.value ?? null,
    country: order.country?.value ?? null,
    dueAts,
    words: [orderId, ...trackingNumbers, ...lines, store ?? ''].map(folded).join(' '),
  };
}

/** When the next of the buyer's clocks runs out after `now` (epoch ms), or `null`. */
export function nextDue({ dueAts }: Glance, now: number): number | null {
  return dueAts.find((dueAt) => dueAt > now) ?? null;
}
