import type { KnownOrder } from '../clocks';

/** Sources put the danger at half of the orders; it is shown from less on, to the buyer alone (DS-19; ours). */
const SHOW_FROM = 0.3;
const DANGER_FROM = 0.5;
/** A share of fewer orders says nothing. */
const ENOUGH_ORDERS = 5;

export interface DisputeRatio {
  share: number;
  level: 'fine' | 'show' | 'danger';
}

/** The buyer's own share of disputed orders; `null` where there are too few orders for a share to mean anything. */
export function disputeRatio(orders: number, disputed: number): DisputeRatio | null {
  if (orders < ENOUGH_ORDERS) return null;
  const share = Math.min(1, Math.max(0, disputed / orders));
  return { share, level: share >= DANGER_FROM ? 'danger' : share >= SHOW_FROM ? 'show' : 'fine' };
}

/**
 * The same from the orders that are known: one counts as disputed that is in dispute or of which a case was seen. Orders that
 * were never paid do not count.
 */
export function ownDisputeRatio(known: readonly KnownOrder[]): DisputeRatio | null {
  const paid = known.filter(({ order }) => order.status?.value !== 'unpaid');
  const disputed = paid.filter(
    ({ order, cases }) => cases.length > 0 || order.status?.value === 'in-dispute',
  );
  return disputeRatio(paid.length, disputed.length);
}
