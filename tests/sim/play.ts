import { markDeadline, setLeads } from '../../src/alarms/mark';
import { deadlineId } from '../../src/alarms/plan-reminders';
import { reconcile } from '../../src/alarms/reconcile';
import type { Clock } from '../../src/model';
import { correct } from '../../src/store/correct';
import { choose } from '../../src/store/settings';
import { takeReading } from '../../src/store/take-reading';
import type { Ledger } from './ledger';
import { orderIdOf, readingOf } from './pages';
import type { Step, Story } from './story';
import { Broken, type Rows, World } from './world';

const DAY = 86_400_000;

/** How a story ended: well (`null`), or at which of its steps which promise was broken. */
export type Ending = { step: number; broken: string } | null;

interface Kept {
  rows: Rows;
  ledger: Ledger;
  ownLeads: Map<string, number[]>;
}

/** With what a story is played: the real planner and reconciler, and (`isReal`) the real store on a disk in memory. */
export interface Means {
  reconcile?: typeof reconcile;
  isReal?: boolean;
  /** Hears what was told by the end: the reminders' ids, and when by the machine's clock. */
  onEnd?: (told: Ledger['told']) => void;
}

/** Plays a story on a machine of its own. */
export async function play(story: Story, means: Means = {}): Promise<Ending> {
  const world = new World(story, means.reconcile ?? reconcile, means.isReal ?? false);
  const kept: { last: Kept | null } = { last: null };
  let at = 0;
  try {
    await world.wake();
    for (const step of story.steps) {
      await take(world, step, kept);
      at += 1;
    }
    await world.pass(7 * 3_600_000);
    means.onEnd?.(world.ledger.told);
    return null;
  } catch (error) {
    if (error instanceof Broken) return { step: at, broken: error.message };
    throw error;
  } finally {
    world.close();
  }
}

async function take(world: World, step: Step, kept: { last: Kept | null }): Promise<void> {
  switch (step.do) {
    case 'wait':
      return world.pass(step.for);
    case 'see': {
      const reading = readingOf(step.order, step.page, world.time, world.now);
      world.changed();
      return world.wake(() => takeReading(world.db, reading));
    }
    case 'correct': {
      const on = step.daysAgo === null ? null : dayAt(world.time - step.daysAgo * DAY);
      world.changed();
      const entered = { of: 'order', field: 'deliveredOn', value: on } as const;
      return world.wake(() => correct(world.db, orderIdOf(step.order), entered, world.now));
    }
    case 'say':
      return say(world, step);
    case 'put-off': {
      const clock = await pick(world, step.of);
      if (!clock || world.ledger.isSettled(clock)) return;
      const until = Math.min(world.now + step.for, clock.dueAt - 3_600_000);
      if (until <= world.now) return;
      await markDeadline(world.db, clock, { choice: 'snoozed', until }, world.now);
      world.ledger.putOffUntil(clock, until);
      world.changed();
      return world.wake();
    }
    case 'close':
      world.skip(step.for);
      return world.wake();
    case 'sleep':
      world.skip(step.for);
      return world.pass(60_000);
    case 'kill':
      world.faults.killAt = step.at;
      return;
    case 'fail-write':
      world.faults.failWriteAt = step.at;
      return;
    case 'refuse-notice':
      world.faults.refuseNotice = true;
      return;
    case 'alarm':
      world.alarmFault = step;
      return;
    case 'clock':
      // Alarms wait for the clock that was set back: only something else wakes the worker until then.
      world.calmSince = step.off < world.off ? Number.POSITIVE_INFINITY : world.now;
      world.off = step.off;
      return;
    case 'zone':
      world.zone = step.to;
      world.disturb();
      return;
    case 'update':
      world.browser.version = `${Number(world.browser.version) + 1}`;
      world.browser.alarms.clear();
      world.changed();
      return world.wake();
    case 'quiet':
      await choose(world.db, 'quiet', step.to);
      world.changed();
      return world.wake();
    case 'leads':
      return setLadder(world, step);
    case 'back-up':
      kept.last = {
        rows: await world.rows(),
        ledger: world.ledger.copy(),
        ownLeads: new Map(world.ownLeads),
      };
      return;
    case 'restore': {
      const { rows, ledger, ownLeads } = kept.last ?? {
        rows: await world.rows(),
        ledger: world.ledger,
        ownLeads: new Map(world.ownLeads),
      };
      world.ledger = ledger.copy();
      world.ownLeads.clear();
      for (const [id, leads] of ownLeads) world.ownLeads.set(id, leads);
      await world.moveTo(rows);
      return world.wake();
    }
  }
}

async function say(world: World, step: Extract<Step, { do: 'say' }>): Promise<void> {
  const clock = await pick(world, step.of);
  if (!clock) return;
  const head = deadlineId(clock);
  if (step.choice === 'undo') {
    await markDeadline(world.db, clock, null, world.now);
    for (const one of [head, deadlineId({ ...clock, lineId: null })]) {
      world.ledger.settled.delete(one);
      world.ledger.putOff.delete(one);
    }
  } else {
    await markDeadline(world.db, clock, { choice: step.choice }, world.now);
    world.ledger.settled.add(head);
    world.ledger.putOff.delete(head);
  }
  world.changed();
  return world.wake();
}

async function setLadder(world: World, { to, order }: Extract<Step, { do: 'leads' }>): Promise<void> {
  if (order === null)
    await choose(world.db, 'leads', to === null ? {} : { 'open-dispute': to, 'free-return': to });
  else {
    const orderId = orderIdOf(order);
    if (!(await world.db.orders.get(orderId))) return;
    await setLeads(world.db, orderId, to);
    if (to === null) world.ownLeads.delete(orderId);
    else world.ownLeads.set(orderId, to);
  }
  world.changed();
  return world.wake();
}

async function pick(world: World, of: number): Promise<Clock | undefined> {
  const clocks = await world.clocks();
  return clocks[of % Math.max(1, clocks.length)];
}

function dayAt(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}
