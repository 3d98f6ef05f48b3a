import { TOOLBAR_SPAN } from '../../alarms/ladder';
import { newsOf } from '../../alarms/news';
import { type ToLookAt, toLookAt } from '../../alarms/plan-order';
import type { Order } from '../../model';
import { tellableClocksOf } from '../../rules/quiet-clocks';
import type { RecourseDatabase } from '../../store/database';
import { metaValue } from '../../store/meta';
import { orderTables, withParts } from '../../store/orders';

/** Something that has happened to an order and is to be looked at. */
export interface LookAtItem {
  order: Order;
  at: ToLookAt;
}

/** As many orders as are looked through; more at once are told of by their number in the toolbar. */
const MOST = 60;

/** What is to be looked at, as the notifications told it; orders are found by the index that the toolbar counts. */
export function readLookAt(
  db: RecourseDatabase,
  { now, zone }: { now: number; zone: string },
): Promise<LookAtItem[]> {
  return db.transaction('r', [...orderTables(db), db.reminders, db.meta], async () => {
    const country = await metaValue(db, 'country');
    const week = db.orders.where('dueAts').between(now, now + TOOLBAR_SPAN, false, true);
    const ids = await week.distinct().limit(MOST).primaryKeys();
    const records = (await db.orders.bulkGet(ids)).filter((record) => record !== undefined);
    const known = await withParts(db, records);
    const told = await db.reminders.where('orderId').anyOf(ids).toArray();
    return known.flatMap((one, index) => {
      const { clocks } = tellableClocksOf(one, { now, zone, country });
      const { firstSeenAt = now } = records[index] ?? {};
      const news = newsOf(one, clocks, { firstSeenAt, now, zone, quiet: null });
      const own = told.filter(({ orderId }) => orderId === one.order.orderId);
      return toLookAt(clocks, own, now, news).map((at) => ({ order: one.order, at }));
    });
  });
}
