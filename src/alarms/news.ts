import type { Clock, OrderStatus } from '../model';
import type { KnownOrder } from '../rules/clocks';
import { addCalendarDays, dayOf } from '../rules/zone-days';
import { type Reminder, reminderOf } from './plan-reminders';

/** What was learned of an order: what is to be told, and what is known now without a word. */
export interface News {
  told: Reminder[];
  silent: Reminder[];
}

export const NO_NEWS: News = { told: [], silent: [] };

const DAY = 86_400_000;
/** An arrival is news for this many days. */
const FRESH_DAYS = 3;
/** In these the buyer has not said yet that the goods are here. */
const UNCONFIRMED: readonly OrderStatus[] = ['to-ship', 'in-transit', 'delivered', 'unknown'];

/**
 * What came to be known of an order at `now` (epoch ms, in the buyer's IANA zone), each told once an order: its
 * parcel has a delivered scan and the receipt is not confirmed; it can be sent back free. What is only new
 * because the order itself is (`firstSeenAt`, epoch ms) is noted without a word. Pure.
 */
export function newsOf(
  known: KnownOrder,
  clocks: readonly Clock[],
  { firstSeenAt, now, zone }: { firstSeenAt: number; now: number; zone: string },
): News {
  const news: News = { told: [], silent: [] };
  const isNewOrder = now - firstSeenAt < DAY;
  if (hasArrived(known)) {
    const on = arrivedOn(known);
    const fresh = on === null ? !isNewOrder : on >= addCalendarDays(dayOf(now, zone), -FRESH_DAYS);
    news[fresh ? 'told' : 'silent'].push(once(known, 'arrived', now));
  }
  const free = clocks.find(({ kind, dueAt }) => kind === 'free-return' && dueAt > now);
  if (free) {
    const reminder = { ...once(known, 'free-return', now), dueAt: free.dueAt };
    news[isNewOrder ? 'silent' : 'told'].push(reminder);
  }
  return news;
}

function once({ order: { orderId } }: KnownOrder, kind: 'arrived' | 'free-return', now: number): Reminder {
  return reminderOf({ orderId, lineId: null, kind, dueOn: null, dueAt: now, actor: 'buyer' }, 'new', now);
}

function hasArrived({ order, parcels }: KnownOrder): boolean {
  if (!UNCONFIRMED.includes(order.status?.value ?? 'unknown')) return false;
  const scanned = parcels.some(
    ({ delivered, deliveredOn }) => delivered?.value === true || deliveredOn !== null,
  );
  return scanned || order.status?.value === 'delivered' || order.deliveredOn !== null;
}

/** The day of the latest arrival: of several parcels each one is to be filmed. */
function arrivedOn({ order, parcels }: KnownOrder): string | null {
  const days = [order.deliveredOn, ...parcels.map(({ deliveredOn }) => deliveredOn)];
  return (
    days
      .flatMap((day) => (day ? [day.value] : []))
      .sort()
      .at(-1) ?? null
  );
}
