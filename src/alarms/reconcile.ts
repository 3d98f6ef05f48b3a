import { clocksOf } from '../rules/clocks';
import type { RecourseDatabase } from '../store/database';
import { metaValue, setMeta } from '../store/meta';
import { orderTables, withParts } from '../store/orders';
import { say } from '../words/say';
import { type Announcement, tellings } from './announce';
import type { BrowserPort } from './browser-port';
import { TOOLBAR_SPAN } from './ladder';
import { type OrderPlan, planOrder } from './plan-order';
import { setAlarms } from './set-alarms';

/** Orders planned in one transaction: what is done stays done if the worker is stopped in between. */
const AT_ONCE = 500;

/**
 * Brings browser and store into agreement at `now` (epoch ms), in the buyer's IANA zone: tells once what is due,
 * sets the one alarm for what comes next and the heartbeat, and shows the count on the toolbar. Only orders whose
 * time has come or that changed are looked at. It may be stopped anywhere and run again: a reminder is marked
 * after it was told, and told again under the same notification id. Rejects when the store cannot be used.
 */
export async function reconcile(
  db: RecourseDatabase,
  port: BrowserPort,
  now: number,
  zone: string,
): Promise<void> {
  await db.ready();
  const country = await metaValue(db, 'country');
  await forgetOldPlans(db, `${port.version} ${zone} ${country ?? '-'}`);
  const plan = (orderIds: string[], final: boolean) =>
    planOrders(db, orderIds, { now, zone, country }, final);

  const waiting = await db.orders.where('nextAt').belowOrEqual(now).primaryKeys();
  const due: Announcement[] = [];
  for (let start = 0; start < waiting.length; start += AT_ONCE) {
    due.push(...(await plan(waiting.slice(start, start + AT_ONCE), false)));
  }
  if (due.length > 0) {
    const told = await tell(due, port, now, zone);
    await db.transaction('rw', [...orderTables(db), db.reminders], async () => {
      await db.reminders.bulkPut(
        told.map(({ reminder: { id, orderId } }) => ({
          id,
          orderId,
          state: 'announced',
          at: now,
          until: null,
        })),
      );
      await plan([...new Set(due.map(({ order }) => order.orderId))], true);
    });
  }
  await setAlarms(port, await nextAt(db, now), now);
  await showCount(db, port, now);
}

/** Plans are made anew after an update, in another zone, or with another country. */
async function forgetOldPlans(db: RecourseDatabase, madeWith: string): Promise<void> {
  if ((await metaValue(db, 'planned-with')) === madeWith) return;
  await db.transaction('rw', db.orders, db.meta, async () => {
    await db.orders.toCollection().modify({ nextAt: 0 });
    await setMeta(db, 'planned-with', madeWith);
  });
}

/**
 * Plans some orders and gives back what is due. An order with something due keeps its place in the queue until
 * it was told (`final`), so that a worker stopped before that finds it again.
 */
function planOrders(
  db: RecourseDatabase,
  orderIds: string[],
  ctx: { now: number; zone: string; country: string | null },
  final: boolean,
): Promise<Announcement[]> {
  return db.transaction('rw', [...orderTables(db), db.reminders], async () => {
    const records = (await db.orders.bulkGet(orderIds)).filter((record) => record !== undefined);
    const known = await withParts(db, records);
    const plans = await Promise.all(
      known.map(async (one): Promise<OrderPlan> => {
        const { clocks } = clocksOf(one, ctx);
        const plan = planOrder(clocks, [], ctx.now);
        if (plan.due.length === 0) return plan;
        const told = await db.reminders.where({ orderId: one.order.orderId }).toArray();
        return planOrder(clocks, told, ctx.now);
      }),
    );
    const planned = records.flatMap((record, index) => {
      const plan = plans[index];
      if (plan === undefined || (plan.due.length > 0 && !final)) return [];
      return [{ ...record, nextAt: plan.nextAt, dueAts: plan.dueAts }];
    });
    await db.orders.bulkPut(planned);
    return records.flatMap(({ order }, index) =>
      (plans[index]?.due ?? []).map((reminder) => ({ reminder, order })),
    );
  });
}

/** Raises the notifications and gives back what was told; what the browser refuses is tried again later. */
async function tell(
  due: readonly Announcement[],
  port: BrowserPort,
  now: number,
  zone: string,
): Promise<Announcement[]> {
  const told: Announcement[] = [];
  for (const { notice, of } of tellings(due, now, zone)) {
    try {
      await port.notify(notice);
      told.push(...of);
    } catch (error) {
      console.error('a notification was refused', error);
    }
  }
  return told;
}

async function nextAt(db: RecourseDatabase, now: number): Promise<number | null> {
  const [next] = await db.orders.where('nextAt').above(now).limit(1).keys();
  return typeof next === 'number' ? next : null;
}

async function showCount(db: RecourseDatabase, port: BrowserPort, now: number): Promise<void> {
  const count = await db.orders
    .where('dueAts')
    .between(now, now + TOOLBAR_SPAN, false, true)
    .count();
  if (count === 0) await port.showOnToolbar('', say('toolbar.none'));
  else await port.showOnToolbar(count > 99 ? '99+' : String(count), say('toolbar.due', { n: count }));
}
