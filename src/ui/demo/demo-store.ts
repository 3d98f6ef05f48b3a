import { planOrder } from '../../alarms/plan-order';
import type { MessageData } from '../../messages/protocol';
import type { Reply, send } from '../../messages/send';
import { clocksOf } from '../../rules/clocks';
import { correct } from '../../store/correct';
import { openDatabase, type RecourseDatabase } from '../../store/database';
import { allKnownOrders } from '../../store/orders';
import { startPursuit } from '../../store/pursuits';
import { takeReading } from '../../store/take-reading';
import { demoAccount } from './demo-orders';

/** A store of its own: the background never opens it, so that nothing in it is ever reminded of. */
const DEMO_NAME = 'recourse-demo';

/** Opens the store of made-up orders, filled if it is new. `now` in epoch ms, `zone` IANA. */
export async function openDemo(now: number, zone: string): Promise<RecourseDatabase> {
  const db = openDatabase(DEMO_NAME);
  await db.ready();
  if ((await db.orders.count()) === 0) {
    const { reading, pursuits } = demoAccount(now, zone);
    await takeReading(db, reading);
    for (const pursuit of pursuits) await startPursuit(db, pursuit, now);
    await planQuietly(db, now, zone);
  }
  return db;
}

/** Removes all that is made up, and nothing else. */
export async function removeDemo(db: RecourseDatabase): Promise<void> {
  if (db.name !== DEMO_NAME) throw new Error('not the made-up orders');
  await db.delete();
}

/**
 * Stands in for the background while the made-up orders are looked at: what the buyer corrects is kept among them,
 * everything else is refused. Nothing reaches the real orders, and no notification is raised.
 */
export function demoSend(db: RecourseDatabase, now: () => number, zone: string): typeof send {
  const answer = async (type: string, data: unknown): Promise<Reply<undefined>> => {
    if (type !== 'ui:correct' && type !== 'ui:plan-anew') {
      return { ok: false, reason: 'refused', error: 'made-up orders' };
    }
    if (type === 'ui:correct') {
      const { orderId, correction } = data as MessageData<'ui:correct'>;
      await correct(db, orderId, correction, now());
    }
    await planQuietly(db, now(), zone);
    return { ok: true, value: undefined };
  };
  return answer as typeof send;
}

async function planQuietly(db: RecourseDatabase, now: number, zone: string): Promise<void> {
  for (const known of await allKnownOrders(db)) {
    const { clocks } = clocksOf(known, { now, zone, country: null });
    const { orderId } = known.order;
    const { dueAts } = planOrder(clocks, await db.reminders.where({ orderId }).toArray(), now);
    await db.orders.update(orderId, { dueAts, nextAt: null });
  }
}
