import type { Clock, OrderStatus, Settings } from '../model';
import { answerUntil } from '../rules/case/message-first';
import { clocksForLine, windowEnd } from '../rules/case/window-end';
import type { KnownOrder } from '../rules/clocks';
import { addCalendarDays, dayOf } from '../rules/zone-days';
import { OVERDUE_TOLD_FOR } from './ladder';
import { type Reminder, reminderOf } from './plan-reminders';
import { afterQuiet } from './quiet-hours';

/** What was learned of an order: what is to be told, and what is known now without a word. */
export interface News {
  told: Reminder[];
  silent: Reminder[];
  /** When there will be more to tell, epoch ms; `null`: not by time alone. */
  nextAt: number | null;
}

export const NO_NEWS: News = { told: [], silent: [], nextAt: null };

const DAY = 86_400_000;
/** An arrival is news for this many days. */
const FRESH_DAYS = 3;
/** In these the buyer has not said yet that the goods are here. */
const UNCONFIRMED: readonly OrderStatus[] = ['to-ship', 'in-transit', 'delivered', 'unknown'];

/**
 * What came to be known of an order at `now` (epoch ms, in the buyer's IANA zone), each told once an order: its
 * parcel has a delivered scan and the receipt is not confirmed; it can be sent back free; and once a message to the
 * seller that its time for an answer is over (DS-00), after the quiet hours. What is only new because the order itself
 * is (`firstSeenAt`, epoch ms) is noted without a word. Pure.
 */
export function newsOf(
  known: KnownOrder,
  clocks: readonly Clock[],
  about: { firstSeenAt: number; now: number; zone: string; quiet: Settings['quiet'] },
): News {
  const { firstSeenAt, now, zone, quiet } = about;
  const news: News = { told: [], silent: [], nextAt: null };
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
  for (const { lineId, since } of known.waiting ?? []) {
    const end = windowEnd(clocksForLine(clocks, lineId), now);
    const until = answerUntil(since, end);
    const at = afterQuiet(until, quiet, zone);
    const reminder = { ...answerOver(known, lineId, since), dueAt: end ?? until };
    if (at > now) news.nextAt = Math.min(news.nextAt ?? at, at);
    else news[now - at <= OVERDUE_TOLD_FOR ? 'told' : 'silent'].push(reminder);
  }
  return news;
}

/** One a message: the day on which it was written tells it from a later one. */
function answerOver({ order: { orderId } }: KnownOrder, lineId: string | null, since: number): Reminder {
  const dueOn = dayOf(since, 'UTC');
  return reminderOf(
    { orderId, lineId, kind: 'answer-over', dueOn, dueAt: since, actor: 'buyer' },
    'new',
    since,
  );
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
