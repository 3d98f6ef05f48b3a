import type { Clock, PlainDate } from '../../../model';
import type { ClockContext, KnownOrder } from '../../../rules/clocks';
import { tellableClocksOf } from '../../../rules/quiet-clocks';
import { addCalendarDays, dayOf, lastDayBefore, startOfDay } from '../../../rules/zone-days';
import type { RecourseDatabase } from '../../../store/database';
import { metaValue } from '../../../store/meta';
import { knownOrders, orderTables } from '../../../store/orders';

/** Weeks that the calendar shows, the present one first. */
export const WEEKS = 6;

/** Something that ends on a day. */
export interface CalendarItem {
  known: KnownOrder;
  clock: Clock;
}

/** One day with what ends on it, the buyer's own first. */
export interface CalendarDay {
  day: PlainDate;
  items: CalendarItem[];
}

/** The days of whole weeks from the one that holds `today` on; `firstDay` is 1 for Monday to 7 for Sunday. */
export function daysOfWeeks(today: PlainDate, firstDay: number): PlainDate[] {
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay() || 7;
  const first = addCalendarDays(today, -((weekday - firstDay + 7) % 7));
  return Array.from({ length: WEEKS * 7 }, (_, index) => addCalendarDays(first, index));
}

/**
 * What ends at a moment, whosever turn it is, each on the last day that leaves time for it; only what still runs.
 * A page that prints "before 26 Oct" leaves the 25th.
 */
export function fillDays(
  days: readonly PlainDate[],
  orders: readonly KnownOrder[],
  ctx: ClockContext,
): CalendarDay[] {
  const byDay = new Map<PlainDate, CalendarItem[]>(days.map((day) => [day, []]));
  for (const known of orders) {
    for (const clock of tellableClocksOf(known, ctx).clocks) {
      if (clock.dueAt > ctx.now) byDay.get(lastDayBefore(clock.dueAt, ctx.zone))?.push({ known, clock });
    }
  }
  return [...byDay].map(([day, items]) => ({ day, items: items.sort(byTurn) }));
}

/** Reads the coming weeks: the orders of which something of the buyer's ends in them, and those with a case. */
export function readCalendar(
  db: RecourseDatabase,
  moment: Pick<ClockContext, 'now' | 'zone'>,
  firstDay: number,
): Promise<CalendarDay[]> {
  const { now, zone } = moment;
  const days = daysOfWeeks(dayOf(now, zone), firstDay);
  const end = startOfDay(addCalendarDays(days.at(-1) ?? dayOf(now, zone), 1), zone);
  return db.transaction('r', [...orderTables(db), db.meta], async () => {
    const [due, pursuits, cases, country] = await Promise.all([
      db.orders.where('dueAts').between(now, end, false, true).distinct().primaryKeys(),
      db.pursuits.toArray(),
      db.cases.toArray(),
      metaValue(db, 'country'),
    ]);
    const ids = new Set([
      ...due,
      ...pursuits.map(({ orderId }) => orderId),
      ...cases.flatMap(({ orderId }) => orderId ?? []),
    ]);
    return fillDays(days, await knownOrders(db, [...ids]), { ...moment, country });
  });
}

function byTurn(a: CalendarItem, b: CalendarItem): number {
  const mine = (item: CalendarItem) => (item.clock.actor === 'buyer' ? 0 : 1);
  return mine(a) - mine(b) || a.clock.dueAt - b.clock.dueAt;
}
