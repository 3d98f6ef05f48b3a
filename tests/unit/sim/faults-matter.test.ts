// @vitest-environment node
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { BrowserPort, Notice } from '../../../src/alarms/browser-port';
import { reconcile } from '../../../src/alarms/reconcile';
import { HEARTBEAT } from '../../../src/alarms/set-alarms';
import { play } from '../../sim/play';
import { shrink } from '../../sim/shrink';
import { type Step, type Story, storyOf } from '../../sim/story';

type Reconcile = typeof reconcile;

/** How old (ms) a reminder may be that a planner still tells which believes that it is always woken in time. */
const fresh = vi.hoisted(() => ({ within: Number.POSITIVE_INFINITY }));
vi.mock('../../../src/alarms/plan-order', async (load) => {
  const real = await load<typeof import('../../../src/alarms/plan-order')>();
  const planOrder: typeof real.planOrder = (clocks, records, now, habits, news) => {
    const plan = real.planOrder(clocks, records, now, habits, news);
    return { ...plan, due: plan.due.filter(({ at }) => at > now - fresh.within) };
  };
  return { ...real, planOrder };
});
const following = vi.hoisted(() => ({ asks: true }));
vi.mock('../../../src/store/follow-cases', async (load) => {
  const real = await load<typeof import('../../../src/store/follow-cases')>();
  const inferFromTime: typeof real.inferFromTime = (...given) =>
    following.asks ? real.inferFromTime(...given) : Promise.resolve(new Map());
  return { ...real, inferFromTime };
});
vi.spyOn(console, 'error').mockImplementation(() => {});
afterEach(() => {
  fresh.within = Number.POSITIVE_INFINITY;
  following.asks = true;
});

/** The port with some of its calls replaced. */
const portWith = (port: BrowserPort, own: Partial<BrowserPort>): BrowserPort =>
  new Proxy(port, {
    get: (target, name) => {
      const found = Reflect.get(own, name) ?? Reflect.get(target, name);
      return typeof found === 'function' ? found.bind(target) : found;
    },
  });

/** Marks as told first, and tells in the end. */
const tellsInTheEnd = (): Reconcile => async (db, port, now, zone) => {
  const notices: Notice[] = [];
  const notify = async (notice: Notice) => {
    notices.push(notice);
  };
  await reconcile(db, portWith(port, { notify }), now, zone);
  for (const notice of notices) await port.notify(notice).catch(() => {});
};

/** The same in a store where what was written before something failed stays written. */
const tearsItsWrites = (): Reconcile => {
  const plain = tellsInTheEnd();
  return (db, port, now, zone) => {
    const torn = new Proxy(db, {
      get: (target, name) => {
        if (name === 'transaction') return (...given: unknown[]) => (given.at(-1) as () => unknown)();
        const found: unknown = Reflect.get(target, name);
        return typeof found === 'function' ? found.bind(target) : found;
      },
    });
    return plain(torn, port, now, zone);
  };
};

/** Believes that an alarm, once set, is there. */
const remembersAlarms = (): Reconcile => {
  const set = new Map<string, { at: number; everyMinutes: number | null }>();
  return (db, port, now, zone) => {
    const own: Partial<BrowserPort> = {
      // Nor does it notice that it is another version by now.
      version: '1',
      alarm: async (name) => {
        const known = set.get(name) ?? null;
        return known !== null && (known.everyMinutes !== null || known.at > now) ? known : port.alarm(name);
      },
      setAlarm: async (name, alarm) => {
        set.set(name, 'at' in alarm ? { at: alarm.at, everyMinutes: null } : { at: now, ...alarm });
        await port.setAlarm(name, alarm);
      },
    };
    return reconcile(db, portWith(port, own), now, zone);
  };
};

/** Trusts the one alarm alone. */
const hasNoHeartbeat = (): Reconcile => (db, port, now, zone) => {
  const setAlarm: BrowserPort['setAlarm'] = async (name, alarm) => {
    if (name !== HEARTBEAT) await port.setAlarm(name, alarm);
  };
  return reconcile(db, portWith(port, { setAlarm }), now, zone);
};

/** The same, and sets it again only after it has told something. */
const waitsForWhatItSet = (): Reconcile => {
  const plain = hasNoHeartbeat();
  let waits: number | null = null;
  return (db, port, now, zone) => {
    const setAlarm: BrowserPort['setAlarm'] = async (name, alarm) => {
      if (waits !== null && waits > now) return;
      if ('at' in alarm) waits = alarm.at;
      await port.setAlarm(name, alarm);
    };
    return plain(db, portWith(port, { setAlarm }), now, zone);
  };
};

/** Says again what it said when it is woken within the minute. */
const repeatsItself = (): Reconcile => {
  let last: { at: number; notices: Notice[] } = { at: 0, notices: [] };
  return async (db, port, now, zone) => {
    if (now - last.at < 60_000) for (const notice of last.notices) await port.notify(notice);
    const notices: Notice[] = [];
    const notify = async (notice: Notice) => {
      await port.notify(notice);
      notices.push(notice);
    };
    await reconcile(db, portWith(port, { notify }), now, zone);
    last = { at: now, notices };
  };
};

const believesEveryNotice = (): Reconcile => (db, port, now, zone) =>
  reconcile(db, portWith(port, { notify: (notice) => port.notify(notice).catch(() => {}) }), now, zone);

const neverGoesBack = (): Reconcile => {
  let latest = 0;
  return (db, port, now, zone) => {
    latest = Math.max(latest, now);
    return reconcile(db, port, latest, zone);
  };
};

const staysInItsZone = (): Reconcile => {
  let first: string | null = null;
  return (db, port, now, zone) => {
    first ??= zone;
    return reconcile(db, port, now, first);
  };
};

const is =
  (what: Step['do'], more: (step: never) => boolean = () => true) =>
  (step: Step) =>
    step.do === what && more(step as never);
const alarm = (goes: string) => is('alarm', (step: { goes: string }) => step.goes === goes);

const DAY = 86_400_000;
/** An order that is protected for 20 days, what goes wrong, and the browser open until the end. */
const story = (...wrong: Step[]): Story => ({
  seed: 0,
  at: Date.UTC(2026, 6, 7),
  zone: 'UTC',
  steps: [
    { do: 'see', order: 0, page: { says: 'in-transit', protectedFor: 20 } },
    ...wrong,
    { do: 'wait', for: 25 * DAY },
  ],
});
const seeded = (fault: (step: Step) => boolean) =>
  Array.from({ length: 1500 }, (_, seed) => storyOf(seed + 1)).filter(({ steps }) => steps.some(fault));

/** What a broken worker is found out by in a story of which every step is needed, this kind of fault among them. */
async function foundBy(
  fault: (step: Step) => boolean,
  make: () => Reconcile,
  stories: Story[] = seeded(fault),
): Promise<string> {
  const broken = (one: Story) => play(one, { reconcile: make() });
  for (const one of stories) {
    if ((await broken(one)) === null) continue;
    const short = await shrink(one, broken);
    const without = { ...one, steps: short.story.steps.filter((step) => !fault(step)) };
    if (without.steps.length === short.story.steps.length || (await broken(without)) !== null) continue;
    return short.ending?.broken ?? 'nothing';
  }
  return 'nothing';
}

describe('each kind of fault finds somebody out', () => {
  it.each<[string, string, (step: Step) => boolean, () => Reconcile, Story[]?]>([
    ['a worker that is stopped', 'marks before it tells', is('kill'), tellsInTheEnd],
    ['a write that fails', 'does the same and tears its writes', is('fail-write'), tearsItsWrites],
    ['a notification refused', 'believes that it was shown', is('refuse-notice'), believesEveryNotice],
    ['a clock that is set', 'does not let time go back', is('clock'), neverGoesBack],
    ['another zone', 'stays in its own', is('zone'), staysInItsZone],
    [
      'an alarm that is lost',
      'trusts one alarm alone',
      alarm('lost'),
      hasNoHeartbeat,
      [story({ do: 'alarm', goes: 'lost', by: 0 })],
    ],
    [
      'an alarm that comes early',
      'waits for the one it set',
      alarm('early'),
      waitsForWhatItSet,
      [story({ do: 'alarm', goes: 'early', by: DAY / 8 })],
    ],
    [
      'an alarm that comes twice',
      'repeats itself',
      alarm('double'),
      repeatsItself,
      [story({ do: 'alarm', goes: 'double', by: 0 })],
    ],
    ['an update', 'remembers its alarms', is('update'), remembersAlarms, [story({ do: 'update' })]],
    [
      'a profile restored',
      'remembers its alarms',
      is('restore'),
      remembersAlarms,
      [story({ do: 'restore' })],
    ],
  ])('%s: who %s', { timeout: 240_000 }, async (_, __, fault, make, stories) => {
    for (const one of stories ?? []) expect(await play(one)).toBeNull();
    expect(await foundBy(fault, make, stories)).toMatch(/announced|nobody said|told|the toolbar|rest/);
  });

  it.each<[string, (step: Step) => boolean]>([
    ['a browser that is closed for days', is('close')],
    ['a machine that sleeps over it', is('sleep')],
    ['an alarm that comes late', alarm('late')],
  ])('%s: who tells only what is due just now', { timeout: 240_000 }, async (_, fault) => {
    fresh.within = 5 * 60_000;
    expect(await foundBy(fault, () => reconcile)).toMatch(/announced|nobody said/);
  });

  it('nothing but time: who never asks what follows from it', { timeout: 240_000 }, async () => {
    following.asks = false;
    const anything = () => true;
    expect(await foundBy(anything, () => reconcile)).toMatch(/stands still/);
  });
});
