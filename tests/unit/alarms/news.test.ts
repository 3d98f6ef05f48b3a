// @vitest-environment node
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reconcile } from '../../../src/alarms/reconcile';
import { openDatabase, type RecourseDatabase } from '../../../src/store/database';
import { takeReading } from '../../../src/store/take-reading';
import { fact, line, ORDER, order, parcel, reading, statement } from '../store/samples';
import { DAY, FakeBrowser, HOUR, NOW } from './samples';

let db: RecourseDatabase;
let port: FakeBrowser;
let count = 0;

beforeEach(() => {
  count += 1;
  db = openDatabase(`news-${count}`);
  port = new FakeBrowser();
});
afterEach(() => db.close());

const at = (now: number) => reconcile(db, port, now, 'UTC');
const titles = () => port.told.map(({ title }) => title);
const day = (instant: number) => new Date(instant).toISOString().slice(0, 10);
const hub = (now: number, changes: Parameters<typeof order>[0] = {}) =>
  takeReading(
    db,
    reading({ at: now, orders: [order({ lines: [line({ title: fact('USB-C hub') })], ...changes })] }),
  );
const scan = (now: number, deliveredOn: number | null) =>
  takeReading(
    db,
    reading({
      page: 'tracking',
      at: now,
      parcels: [
        parcel({
          trackingNumber: fact('LP001'),
          delivered: fact(true),
          deliveredOn: deliveredOn === null ? null : fact(day(deliveredOn)),
        }),
      ],
    }),
  );

describe("a parcel's delivered scan", () => {
  it('says to film the unboxing, once an order, and opens our own page of it', async () => {
    await hub(NOW, { status: fact('in-transit') });
    await at(NOW);
    await scan(NOW + DAY, NOW + DAY);
    await at(NOW + DAY);
    await scan(NOW + DAY + HOUR, NOW + DAY);
    await at(NOW + DAY + HOUR);
    expect(titles()).toEqual(['Film the unboxing, do not confirm yet: USB-C hub']);
    expect(port.told[0]?.id).toBe(`deadline:${ORDER}:-:arrived`);
    expect(port.toolbar.text).toBe('1');
  });

  it('is no news of what came long ago or was confirmed', async () => {
    await hub(NOW, { status: fact('delivered'), deliveredOn: fact(day(NOW - 9 * DAY)) });
    await at(NOW);
    await at(NOW + 2 * DAY);
    expect(titles().join()).not.toContain('Film');
    await hub(NOW, { orderId: '8200000000000025', status: fact('completed'), deliveredOn: fact(day(NOW)) });
    await at(NOW);
    expect(titles().join()).not.toContain('Film');
  });

  it('without a day is news only of an order that was known before', async () => {
    await hub(NOW, { status: fact('in-transit') });
    await scan(NOW, null);
    await at(NOW);
    await at(NOW + 3 * DAY);
    expect(titles()).toEqual([]);
    await hub(NOW, { orderId: '8200000000000025', status: fact('in-transit') });
    await at(NOW);
    await hub(NOW + 3 * DAY, { orderId: '8200000000000025', status: fact('delivered') });
    await at(NOW + 3 * DAY);
    expect(titles()).toEqual(['Film the unboxing, do not confirm yet: USB-C hub']);
  });
});

describe('a free return', () => {
  const arrived = { status: fact('completed' as const), deliveredOn: fact(day(NOW)) };

  it('that comes to be known later is told once', async () => {
    await hub(NOW, arrived);
    await at(NOW);
    await hub(NOW + 2 * DAY, { ...arrived, statements: [statement({ days: 30 })] });
    await at(NOW + 2 * DAY);
    await at(NOW + 3 * DAY);
    expect(titles()).toEqual(['You can send it back free: USB-C hub']);
    expect(port.told[0]?.message).toContain('1 Dec');
  });

  it('of an order that is seen for the first time is noted without a word', async () => {
    await hub(NOW, { ...arrived, statements: [statement({ days: 30 })] });
    await at(NOW);
    await at(NOW + 3 * DAY);
    expect(titles()).toEqual([]);
  });
});
