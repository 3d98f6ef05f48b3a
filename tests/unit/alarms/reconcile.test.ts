// @vitest-environment node
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
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
    expect(port.set).toEqual(['heartbeat', 'next-reminder']);
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
    expect((await db.reminders.toArray()).map(({ id }) => id.split(':').at(-1))).toEqual(['48h']);
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

describe('the toolbar', () => {
  it("counts the buyer's clocks due within 7 days", async () => {
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
    await at(NOW + DAY + 1);
    expect(port.toolbar.text).toBe('2');
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
