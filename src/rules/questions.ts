import type { ClockKind, OpenQuestion, OrderStatus } from '../model';
import type { ClockContext } from './clocks';
import type { Missing, Subject } from './finding';
import { addCalendarDays, dayOf } from './zone-days';

/**
 * Longer than any window of the catalogue after an order: 120 days of protection (BP-01), processing, and the
 * windows after it. A date of an older order would start no clock that still runs.
 */
const STILL_WORTH_ASKING = 365;

const NOT_SENT: readonly (OrderStatus | null)[] = ['to-ship', 'risk-check'];

/**
 * The questions worth putting to the buyer: those whose event can have happened. Nothing is asked of
 * an order older than a year, for an arrival before shipment or while the carrier says it is under way, or for
 * a completion before the order is completed.
 */
export function questionsOf(
  kind: ClockKind,
  missing: Missing[],
  { known, days }: Subject,
  ctx: ClockContext,
): OpenQuestion[] {
  const placed = days.of('placed')[0]?.on;
  const today = dayOf(ctx.now, ctx.zone);
  if (placed !== undefined && addCalendarDays(placed, STILL_WORTH_ASKING) < today) return [];
  return missing
    .filter(({ event }) => {
      if (event === 'delivered') return !NOT_SENT.includes(days.status) && !(days.underway && !days.arrived);
      if (event === 'completed' || event === 'receipt-confirmed') return days.status === 'completed';
      return true;
    })
    .map(({ event, days: count, quote }) => ({
      orderId: known.order.orderId,
      kind,
      missing: event,
      days: count,
      quote,
    }));
}
