import { TOOLBAR_SPAN } from '../../alarms/ladder';
import type { Money, StartEvent } from '../../model';
import type { ClockContext, KnownOrder } from '../../rules/clocks';
import { tellableClocksOf } from '../../rules/quiet-clocks';
import type { RecourseDatabase } from '../../store/database';
import { metaValue } from '../../store/meta';
import { knownOrders, orderTables } from '../../store/orders';
import { type DueItem, dueItems, stillReturnable } from './due-items';

/** How many of the newest orders are looked through for open questions. */
const NEWEST = 30;

/** An order of which nothing runs until the day of an event is known. */
export interface AskingOrder {
  known: KnownOrder;
  missing: StartEvent;
}

export interface DueData {
  items: DueItem[];
  /** Whether there are further orders behind the last item. */
  more: boolean;
  /** How many deadlines are due this week: the number that the toolbar shows. */
  week: number;
  /** Whether any order is stored at all. */
  hasOrders: boolean;
}

type Moment = Pick<ClockContext, 'now' | 'zone'>;

/** What the due list shows: reads the `limit` orders due soonest, however many are stored. */
export function readDue(db: RecourseDatabase, moment: Moment, limit: number): Promise<DueData> {
  const { now } = moment;
  const dueAt = () => db.orders.where('dueAts');
  return db.transaction('r', [...orderTables(db), db.reminders, db.meta], async () => {
    const [soonest, week, first, ctx] = await Promise.all([
      dueAt()
        .above(now)
        .distinct()
        .limit(limit + 1)
        .primaryKeys(),
      dueAt()
        .between(now, now + TOOLBAR_SPAN, false, true)
        .count(),
      // Counting all of them would take longer than everything else here.
      db.orders.limit(1).primaryKeys(),
      contextAt(db, moment),
    ]);
    const shown = soonest.slice(0, limit);
    const told = await db.reminders.where('orderId').anyOf(shown).toArray();
    return {
      items: dueItems(await knownOrders(db, shown), ctx, told),
      more: soonest.length > limit,
      week,
      hasOrders: first.length > 0,
    };
  });
}

/** What the orders with a running window cost, one sum a currency. */
export async function readReturnable(db: RecourseDatabase, moment: Moment): Promise<Money[]> {
  const running = await db.orders.where('dueAts').above(moment.now).distinct().primaryKeys();
  return stillReturnable(await knownOrders(db, running), await contextAt(db, moment));
}

async function contextAt(db: RecourseDatabase, moment: Moment): Promise<ClockContext> {
  return { ...moment, country: await metaValue(db, 'country') };
}

/** The newest orders of which nothing runs before the buyer tells a day; ids grow with time. */
export async function readAsking(db: RecourseDatabase, moment: Moment): Promise<AskingOrder[]> {
  const newest = await db.orders.orderBy('orderId').reverse().limit(NEWEST).primaryKeys();
  const ctx = await contextAt(db, moment);
  return (await knownOrders(db, newest)).flatMap((known) => {
    const { clocks, questions } = tellableClocksOf(known, ctx);
    const [first] = questions;
    return first && !clocks.some(({ dueAt }) => dueAt > ctx.now) ? [{ known, missing: first.missing }] : [];
  });
}
