// @vitest-environment node
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { markDeadline, setLeads } from '../../../src/alarms/mark';
import { reconcile } from '../../../src/alarms/reconcile';
import { blankOrder, type Clock } from '../../../src/model';
import { openDatabase, type RecourseDatabase } from '../../../src/store/database';
import { takeReading } from '../../../src/store/take-reading';
import { fact, line, reading } from '../store/samples';
import { clock, DAY, FakeBrowser, HOUR, NOW, ORDER } from './samples';

/** The clocks that the rules are said to give, by order. */
const clocks = new Map<string, Clock[]>();
const counted = vi.hoisted(() => ({ orders: 0 }));
vi.mock('../../../src/rules/clocks', () => ({
  clocksOf: ({ order }: { order: { orderId: string } }) => {
    counted.orders += 1;
    return { clocks: clocks.get(order.orderId) ?? [], questions: [] };
  },
}));

let db: RecourseDatabase;
let port: FakeBrowser;
let count = 0;

beforeEach(() => {
  count += 1;
  db = openDatabase(`reconcile-${count}`);
  port = new FakeBrowser();
  clocks.clear();
  counted.orders = 0;
});
afterEach(() => db.close());

const at = (now: number) => reconcile(db, port, now, 'UTC');
const ids = () => port.told.map(({ id }) => id);

async function store(...orders: [string, ...Clock[]][]) {
  for (const [orderId, ...own] of orders)
    clocks.set(
      orderId,
      own.map((one) => ({ ...one, orderId })),
    );
  const seen = orders.map(([orderId]) => ({
    ...blankOrder(orderId),
    total: fact({ amount: '12.40', currency: 'USD' }),
    lines: [line({ title: fact('USB-C hub') })],
  }));
  await takeReading(db, reading({ orders: seen }));
}

describe('alarms', () => {
  it('are one for the earliest reminder and the heartbeat', async () => {
    await store([ORDER, clock(NOW + 20 * DAY)], ['8200000000000025', clock(NOW + 9 * DAY)]);
    await at(NOW);
    expect(Object.fromEntries(port.alarms)).toEqual({
      'next-reminder': { at: NOW + 2 * DAY, everyMinutes: null },
      heartbeat: { at: 0, everyMinutes: 360 },
    });
    expect(port.told).toEqual([]);
  });

  it('that are there are left alone, and moved when something earlier comes', async () => {
    await store([ORDER, clock(NOW + 20 * DAY)]);
    await at(NOW);
    await at(NOW + HOUR);
    const set = port.set.length;
    await at(NOW + HOUR);
    expect(port.set).toHaveLength(set);
    await store(['8200000000000025', clock(NOW + 9 * DAY)]);
    await at(NOW + HOUR);
    expect(port.alarms.get('next-reminder')?.at).toBe(NOW + 2 * DAY);
  });

  it('lost by an update are set again', async () => {
    await store([ORDER, clock(NOW + 20 * DAY)]);
    await at(NOW);
    port.alarms.clear();
    await at(NOW + HOUR);
    expect([...port.alarms.keys()].sort()).toEqual(['heartbeat', 'next-reminder']);
  });

  it('are never closer than a minute, and not put off by each look', async () => {
    await store([ORDER, clock(NOW + 7 * DAY + 10_000)]);
    await at(NOW);
    expect(port.alarms.get('next-reminder')?.at).toBe(NOW + 60_000);
    await at(NOW + 5000);
    expect(port.alarms.get('next-reminder')?.at).toBe(NOW + 60_000);
  });

  it('end with the last reminder', async () => {
    await store([ORDER, clock(NOW + 9 * DAY)]);
    await at(NOW);
    await store([ORDER]);
    await at(NOW + 1);
    expect(port.alarms.has('next-reminder')).toBe(false);
  });
});

describe('announcements', () => {
  it('come once, with the act, the item, the moment and the money', async () => {
    await store([ORDER, clock(NOW + 2 * DAY - 3 * HOUR)]);
    await at(NOW);
    await at(NOW + 1000);
    expect(port.told).toHaveLength(1);
    expect(port.told[0]).toMatchObject({ id: `deadline:${ORDER}:-:open-dispute` });
    expect(port.told[0]?.title).toBe('Open a dispute: USB-C hub');
    expect(port.told[0]?.message).toContain('09:00');
    expect(port.told[0]?.message).toContain('12.40');
    await at(NOW + 30 * HOUR);
    expect(ids()).toEqual(Array(2).fill(`deadline:${ORDER}:-:open-dispute`));
  });

  it('come once for a browser that was closed over several rungs', async () => {
    await store([ORDER, clock(NOW + 10 * DAY)]);
    await at(NOW);
    await at(NOW + 8 * DAY + HOUR);
    expect(port.told).toHaveLength(1);
    const told = (await db.reminders.toArray()).filter(({ state }) => state === 'announced');
    expect(told.map(({ id }) => id.split(':').at(-1))).toEqual(['48h']);
  });

  it('come once for a deadline that passed unannounced, and say what stays open', async () => {
    await store([ORDER, clock(NOW - DAY)]);
    await at(NOW);
    await at(NOW + HOUR);
    expect(port.told).toHaveLength(1);
    expect(port.told[0]?.message.length).toBeGreaterThan(40);
    await store(['8200000000000025', clock(NOW - 8 * DAY)]);
    await at(NOW + HOUR);
    expect(port.told).toHaveLength(1);
  });

  it('of a worker killed before they were marked come again under the same id, and then no more', async () => {
    await store([ORDER, clock(NOW + DAY)]);
    vi.spyOn(db.reminders, 'bulkPut').mockRejectedValueOnce(new Error('killed'));
    await expect(at(NOW)).rejects.toThrow('killed');
    db.close();
    db = openDatabase(`reconcile-${count}`);
    await at(NOW + 1000);
    await at(NOW + 2000);
    expect(ids()).toEqual(Array(2).fill(`deadline:${ORDER}:-:open-dispute`));
    expect(await db.reminders.count()).toBe(1);
  });

  it('that the browser refuses are tried again, not lost', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await store([ORDER, clock(NOW + 30 * HOUR)]);
    vi.spyOn(port, 'notify').mockRejectedValueOnce(new Error('off'));
    await at(NOW);
    expect(port.alarms.get('next-reminder')?.at).toBe(NOW + 600_000);
    await at(NOW + 600_000);
    expect(port.told).toHaveLength(1);
  });

  it('of more than three at once become one, and stay told', async () => {
    const four = [1, 2, 3, 4].map((n): [string, Clock] => [`820000000000003${n}`, clock(NOW + n * DAY)]);
    await store(...four);
    await at(NOW);
    await at(NOW + 1000);
    expect(ids()).toEqual(['digest']);
    expect(port.told[0]?.title).toContain('4');
    expect(await db.reminders.count()).toBe(4);
  });
});

describe('several orders in one sitting', () => {
  const one = (n: number, dueAt: number): [string, Clock] => [`820000000000003${n}`, clock(dueAt)];

  it('make one digest that grows, the most pressing first, then the money', async () => {
    await store(one(1, NOW + 5 * DAY), one(2, NOW + 6 * DAY));
    await at(NOW);
    await store(one(3, NOW + 7 * DAY - HOUR));
    await at(NOW + 60_000);
    expect(ids().every((id) => id.startsWith('deadline:'))).toBe(true);
    await store(one(4, NOW + DAY));
    await at(NOW + 120_000);
    expect(ids().slice(3)).toEqual(['digest']);
    expect(port.told[3]?.title).toBe('4 things to do on AliExpress');
    expect(port.told[3]?.message).toContain('23 hours');
    await store(one(5, NOW + 6 * DAY));
    await at(NOW + 180_000);
    expect(port.told[4]?.title).toBe('5 things to do on AliExpress');
    await store(one(6, NOW + 6 * DAY));
    await at(NOW + 2 * HOUR);
    expect(ids().at(-1)).toMatch(/^deadline:/);
  });

  it('tell an order of several deadlines once', async () => {
    await store([ORDER, clock(NOW + 2 * DAY), clock(NOW + 2 * DAY, { kind: 'appeal' })]);
    await at(NOW);
    expect(port.told).toHaveLength(1);
    expect(port.told[0]?.message).toMatch(/1 more deadline of this order$/);
    expect(port.told[0]?.tells).toHaveLength(2);
  });
});

describe('what the buyer says', () => {
  const mark = (said: Parameters<typeof markDeadline>[2], now = NOW) =>
    markDeadline(db, clock(NOW + 9 * DAY), said, now);

  it('is kept over a new plan, undone on demand, and asked anew of another day', async () => {
    await store([ORDER, clock(NOW + 9 * DAY)]);
    await mark({ choice: 'not-needed' });
    await at(NOW + 3 * DAY);
    port.version = '2';
    await at(NOW + 3 * DAY + 1);
    expect([port.told.length, port.toolbar.text]).toEqual([0, '']);
    await mark(null);
    await at(NOW + 3 * DAY + 2);
    expect([port.told.length, port.toolbar.text]).toEqual([1, '1']);
    await mark({ choice: 'done' });
    await store([ORDER, clock(NOW + 10 * DAY)]);
    await at(NOW + 4 * DAY);
    expect(port.told).toHaveLength(2);
  });

  it('puts off until a moment before the deadline', async () => {
    await store([ORDER, clock(NOW + 9 * DAY)]);
    await at(NOW + 3 * DAY);
    await mark({ choice: 'snoozed', until: NOW + 20 * DAY }, NOW + 3 * DAY);
    await at(NOW + 3 * DAY + 1);
    expect(port.alarms.get('next-reminder')?.at).toBe(NOW + 6 * DAY);
    await at(NOW + 7 * DAY + HOUR);
    expect(port.told).toHaveLength(1);
    await at(NOW + 9 * DAY - HOUR);
    await at(NOW + 9 * DAY - HOUR + 1);
    expect(port.told).toHaveLength(2);
  });

  it('gives an order its own ladder', async () => {
    await store([ORDER, clock(NOW + 9 * DAY)]);
    await setLeads(db, ORDER, [HOUR]);
    await at(NOW);
    expect(port.alarms.get('next-reminder')?.at).toBe(NOW + 9 * DAY - HOUR);
    await setLeads(db, ORDER, null);
    await at(NOW);
    expect(port.alarms.get('next-reminder')?.at).toBe(NOW + 2 * DAY);
  });
});

describe('the clock of the machine', () => {
  it('that was set forward and back again costs no reminder', async () => {
    await store([ORDER, clock(NOW + 9 * DAY)]);
    await at(NOW);
    await at(NOW + 30 * DAY);
    expect(port.told).toHaveLength(0);
    await at(NOW + HOUR);
    expect(port.alarms.get('next-reminder')?.at).toBe(NOW + 2 * DAY);
  });

  it('that was set back days begins the heartbeat anew', async () => {
    await at(NOW);
    port.alarms.set('heartbeat', { at: NOW + 6 * HOUR, everyMinutes: 360 });
    await at(NOW - 12 * DAY);
    expect(port.set.filter((name) => name === 'heartbeat')).toHaveLength(2);
    port.alarms.set('heartbeat', { at: NOW - 12 * DAY + 6 * HOUR, everyMinutes: 360 });
    await at(NOW - 12 * DAY + HOUR);
    expect(port.set.filter((name) => name === 'heartbeat')).toHaveLength(2);
  });

  it('wakes a worker again that was stopped in the midst', async () => {
    await store([ORDER, clock(NOW + DAY)]);
    vi.spyOn(port, 'notify').mockImplementationOnce(() => {
      throw new Error('killed');
    });
    vi.spyOn(db.reminders, 'bulkPut').mockRejectedValueOnce(new Error('killed'));
    vi.spyOn(console, 'error').mockImplementation(() => {});
    port.alarms.clear();
    await at(NOW).catch(() => {});
    expect([...port.alarms.keys()].sort()).toEqual(['heartbeat', 'next-reminder']);
  });
});

describe('the toolbar', () => {
  it("counts the buyer's clocks due within 7 days, and what others have let pass", async () => {
    await store(
      [
        ORDER,
        clock(NOW + DAY),
        clock(NOW + DAY, { kind: 'free-return' }),
        clock(NOW + DAY, { actor: 'seller' }),
      ],
      ['8200000000000025', clock(NOW + 7 * DAY), clock(NOW + 7 * DAY + 60_000, { kind: 'free-return' })],
      ['8200000000000033', clock(NOW - DAY)],
    );
    await at(NOW);
    expect(port.toolbar.text).toBe('3');
    await at(NOW + 60_000);
    expect(port.toolbar.text).toBe('4');
    // The seller's time is over too, which is something to look at.
    await at(NOW + DAY + 1);
    expect(port.toolbar.text).toBe('3');
    await at(NOW + 8 * DAY);
    expect(port.toolbar).toMatchObject({ text: '' });
  });
});

describe('a wake-up', () => {
  it('looks only at orders whose time has come or that changed', async () => {
    await store([ORDER, clock(NOW + 9 * DAY)], ['8200000000000025', clock(NOW + 20 * DAY)]);
    await at(NOW);
    counted.orders = 0;
    await at(NOW + HOUR);
    expect(counted.orders).toBe(0);
    await at(NOW + 2 * DAY);
    expect(counted.orders).toBeGreaterThan(0);
    expect(ids()).toEqual([`deadline:${ORDER}:-:open-dispute`]);
  });

  it('plans all anew after an update or in another zone', async () => {
    await store([ORDER, clock(NOW + 9 * DAY)]);
    await at(NOW);
    clocks.set(ORDER, [clock(NOW + 8 * DAY)]);
    await at(NOW + 1);
    expect(port.alarms.get('next-reminder')?.at).toBe(NOW + 2 * DAY);
    port.version = '1.0.1';
    await at(NOW + 2);
    expect(port.alarms.get('next-reminder')?.at).toBe(NOW + DAY);
    clocks.set(ORDER, [clock(NOW + 8 * DAY + HOUR)]);
    await reconcile(db, port, NOW + 3, 'Asia/Tokyo');
    expect(port.alarms.get('next-reminder')?.at).toBe(NOW + DAY + HOUR);
  });

  it('says why it cannot use the store', async () => {
    vi.spyOn(db, 'open').mockRejectedValueOnce(new Error('broken'));
    await expect(at(NOW)).rejects.toMatchObject({ name: 'StoreError', code: 'failed' });
  });
});
