import type { Settings } from '../model';
import { tellableClocksOf } from '../rules/quiet-clocks';
import type { RecourseDatabase } from '../store/database';
import { inferFromTime } from '../store/follow-cases';
import { metaValue, setMeta } from '../store/meta';
import { orderTables, withParts } from '../store/orders';
import type { OrderRecord, ReminderRecord } from '../store/records';
import { settingsOf } from '../store/settings';
import { say } from '../words/say';
import { type Announcement, NEW_SITTING, type Sitting, tellings } from './announce';
import type { BrowserPort } from './browser-port';
import { habitsOf, TOOLBAR_SPAN } from './ladder';
import { newsOf } from './news';
import { type OrderPlan, planOrder } from './plan-order';
import type { Reminder } from './plan-reminders';
import { holdAlarms, keepHeartbeat, setAlarms } from './set-alarms';

/** Orders planned in one transaction: what is done stays done if the worker is stopped in between. */
const AT_ONCE = 500;
/** A case brings up rights as their end comes near (CB-08): its order is looked at again after this long (ms). */
const LOOK_AGAIN = 6 * 86_400_000;
/** Who let a time pass is given this long (ms) to be told of, quiet hours and all, before a case moves on by itself. */
const BELIEVED_AFTER = 86_400_000;
/** How far (ms) the machine's clock may go back before the plans are made anew. */
const SET_BACK = 60_000;

/** For whom and when the plans are made: `now` in epoch ms, the buyer's IANA zone, country and choices. */
interface Planning {
  now: number;
  zone: string;
  country: string | null;
  settings: Settings;
  /** The orders whose cases moved on by themselves. */
  moved: Set<string>;
}

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
  await keepHeartbeat(port, now);
  await db.ready();
  const country = await metaValue(db, 'country');
  await forgetOldPlans(db, `${port.version} ${zone} ${country ?? '-'}`, now);
  const planning = { now, zone, country, moved: new Set<string>() };
  const hasPlanned = await catchUp(db, port, planning);
  if (planning.moved.size > 0) await catchUp(db, port, planning);
  await setAlarms(port, await nextAt(db, now), now);
  await showCount(db, port, now);
  if (hasPlanned) await tidyUp(db, now);
}

/** Plans all orders whose time has come or that changed, and tells what is due. Gives back whether there were any. */
async function catchUp(
  db: RecourseDatabase,
  port: BrowserPort,
  at: Omit<Planning, 'settings'>,
): Promise<boolean> {
  const waiting = await waitingAt(db, at.now).primaryKeys();
  if (waiting.length === 0) return false;
  await holdAlarms(port, at.now);
  const planning = { ...at, settings: await settingsOf(db) };
  const due: Announcement[] = [];
  for (let start = 0; start < waiting.length; start += AT_ONCE) {
    due.push(...(await planOrders(db, waiting.slice(start, start + AT_ONCE), planning, false)));
  }
  if (due.length > 0) await announce(db, port, due, planning);
  return true;
}

function waitingAt(db: RecourseDatabase, now: number) {
  return db.orders.where('nextAt').belowOrEqual(now);
}

/**
 * Chromium leaves in an index what a record moved away from, and each question steps over it: after 10,000 orders
 * were planned for 100 ms or more, at every start. Only what is asked in a transaction that may write takes it away.
 * All that matters is done by then, so that a failure is none.
 */
async function tidyUp(db: RecourseDatabase, now: number): Promise<void> {
  await db.transaction('rw', db.orders, () => waitingAt(db, now).count()).catch(() => {});
}

/**
 * Plans are made anew after an update, in another zone, with another country, and when the clock was set back:
 * what it had passed by mistake lies ahead again.
 */
async function forgetOldPlans(db: RecourseDatabase, madeWith: string, now: number): Promise<void> {
  const plannedAt = Number((await metaValue(db, 'planned-at')) ?? now);
  const same = (await metaValue(db, 'planned-with')) === madeWith;
  if (same && Math.abs(now - plannedAt) <= SET_BACK) return;
  await db.transaction('rw', db.orders, db.meta, async () => {
    if (!same || now < plannedAt) await db.orders.toCollection().modify({ nextAt: 0 });
    await setMeta(db, 'planned-with', madeWith);
    await setMeta(db, 'planned-at', String(now));
  });
}

/**
 * Plans some orders and gives back what is due. An order with something due keeps its place in the queue until
 * it was told (`final`), so that a worker stopped before that finds it again.
 */
function planOrders(
  db: RecourseDatabase,
  orderIds: string[],
  planning: Planning,
  final: boolean,
): Promise<Announcement[]> {
  return db.transaction('rw', [...orderTables(db), db.reminders], async () => {
    const records = (await db.orders.bulkGet(orderIds)).filter((record) => record !== undefined);
    const known = await withParts(db, records);
    const told = await remindersOf(db, records);
    const plans = known.map((one, index): OrderPlan => {
      const { orderId } = one.order;
      const { clocks } = tellableClocksOf(one, planning);
      const { firstSeenAt = planning.now, leads = null } = records[index] ?? {};
      const { quiet } = planning.settings;
      const news = newsOf(one, clocks, { ...planning, firstSeenAt, quiet });
      const habits = habitsOf(planning.settings, planning.zone, leads);
      return planOrder(clocks, told.get(orderId) ?? [], planning.now, habits, news);
    });
    await note(
      db,
      plans.flatMap(({ silent }) => silent),
      'silent',
      planning.now,
    );
    // First what has ended is told, then what follows from it is believed: else its clock is gone untold.
    const quiet = records.filter((_, index) => known[index]?.pursued && plans[index]?.due.length === 0);
    const ids = quiet.map(({ orderId }) => orderId);
    const following = await inferFromTime(db, ids, planning.now - BELIEVED_AFTER, planning.zone);
    for (const [orderId, again] of following) if (again === 0) planning.moved.add(orderId);
    const planned = records.flatMap((record, index) => {
      const plan = plans[index];
      if (plan === undefined || (plan.due.length > 0 && !final)) return [];
      const again = known[index]?.pursued || known[index]?.given ? planning.now + LOOK_AGAIN : Infinity;
      const ended = following.get(record.orderId) ?? Infinity;
      const next = ended === 0 ? 0 : Math.min(plan.nextAt ?? Infinity, again, ended + BELIEVED_AFTER);
      return [{ ...record, nextAt: next === Infinity ? null : next, dueAts: plan.dueAts }];
    });
    await db.orders.bulkPut(planned);
    return records.flatMap(({ order }, index) =>
      (plans[index]?.due ?? []).map((reminder) => ({ reminder, order })),
    );
  });
}

/** What became of the reminders of some orders, by order; in one read. */
async function remindersOf(
  db: RecourseDatabase,
  records: readonly OrderRecord[],
): Promise<Map<string, ReminderRecord[]>> {
  const ids = records.map(({ orderId }) => orderId).sort();
  const [first = '', last = ''] = [ids[0], ids.at(-1)];
  const index = db.reminders.where('orderId');
  const all = await (ids.length < 4 ? index.anyOf(ids) : index.between(first, last, true, true)).toArray();
  const byOrder = new Map<string, ReminderRecord[]>();
  for (const one of all) {
    const own = byOrder.get(one.orderId);
    if (own) own.push(one);
    else byOrder.set(one.orderId, [one]);
  }
  return byOrder;
}

/** Raises the notifications and marks what was told; what the browser refuses is tried again later. */
async function announce(
  db: RecourseDatabase,
  port: BrowserPort,
  due: readonly Announcement[],
  planning: Planning,
): Promise<void> {
  const { now, zone } = planning;
  const told: Announcement[] = [];
  let sitting = readSitting(await metaValue(db, 'sitting'));
  for (const telling of tellings(due, now, zone, sitting)) {
    try {
      await port.notify(telling.notice);
      told.push(...telling.of);
      sitting = telling.sitting;
    } catch (error) {
      console.error('a notification was refused', error);
    }
  }
  await db.transaction('rw', [...orderTables(db), db.reminders, db.meta], async () => {
    await note(
      db,
      told.map(({ reminder }) => reminder),
      'announced',
      now,
    );
    await setMeta(db, 'sitting', JSON.stringify(sitting));
    await planOrders(db, [...new Set(due.map(({ order }) => order.orderId))], planning, true);
  });
}

function readSitting(kept: string | null): Sitting {
  return kept === null ? NEW_SITTING : (JSON.parse(kept) as Sitting);
}

async function note(
  db: RecourseDatabase,
  reminders: readonly Reminder[],
  state: 'announced' | 'silent',
  at: number,
): Promise<void> {
  if (reminders.length === 0) return;
  await db.reminders.bulkPut(reminders.map(({ id, orderId }) => ({ id, orderId, state, at, until: null })));
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
