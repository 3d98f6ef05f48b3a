import { Told } from '../../alarms/choices';
import type { Clock, ClockKind, Money } from '../../model';
import type { ClockContext, KnownOrder } from '../../rules/clocks';
import { headline } from '../../rules/headline';
import { tellableClocksOf } from '../../rules/quiet-clocks';
import type { ReminderRecord } from '../../store/records';
import { addMoney } from './add-money';

/** While one of these runs, the order's money can still be had back. */
const RETURNABLE: readonly ClockKind[] = [
  'open-dispute',
  'free-return',
  'return-after-receipt',
  'no-delivery-refund',
];

/** One order in the due list: the next thing its buyer can do, and how many further deadlines run behind it. */
export interface DueItem {
  known: KnownOrder;
  clock: Clock;
  /** What was told and said of all of them. */
  told: Told;
  further: number;
}

/**
 * Orders with a running deadline of the buyer's, soonest first; orders with none are left out, and so is what the
 * buyer said is done or not needed.
 */
export function dueItems(
  orders: KnownOrder[],
  ctx: ClockContext,
  records: readonly ReminderRecord[] = [],
): DueItem[] {
  const told = new Told(records);
  const items = orders.flatMap((known) => {
    const running = tellableClocksOf(known, ctx).clocks.filter(
      (clock) => isMine(clock, ctx.now) && told.settled(clock) === null,
    );
    const clock = headline(running, ctx.now);
    return clock ? [{ known, clock, told, further: running.length - 1 }] : [];
  });
  return items.sort((a, b) => a.clock.dueAt - b.clock.dueAt);
}

function isMine(clock: Clock, now: number): boolean {
  return clock.actor === 'buyer' && clock.dueAt > now;
}

/** What the orders cost that can still be sent back or disputed, one sum a currency. */
export function stillReturnable(orders: KnownOrder[], ctx: ClockContext): Money[] {
  const totals = orders.flatMap((known) => {
    const runs = tellableClocksOf(known, ctx).clocks.some(
      (clock) => isMine(clock, ctx.now) && RETURNABLE.includes(clock.kind),
    );
    return runs && known.order.total ? [known.order.total.value] : [];
  });
  return addMoney(totals);
}
