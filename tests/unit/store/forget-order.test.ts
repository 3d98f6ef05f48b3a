import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { openDatabase, type RecourseDatabase } from '../../../src/store/database';
import { forgetOrder, putOrderBack } from '../../../src/store/forget-order';
import { startPursuit } from '../../../src/store/pursuits';
import { takeReading } from '../../../src/store/take-reading';
import { delivered, reading, refund } from '../ui/sample';

const [ONE, OTHER] = ['8100000000000001', '8100000000000002'];
const opened: RecourseDatabase[] = [];

async function filled(): Promise<RecourseDatabase> {
  const db = openDatabase(`forget-${opened.length}`);
  opened.push(db);
  const orders = [ONE, OTHER].map((id) => delivered(id, `Item ${id}`, '2026-11-12', '9.00'));
  await takeReading(db, reading(orders, { cases: [refund(ONE)] }));
  for (const orderId of [ONE, OTHER]) {
    await startPursuit(db, { id: `p-${orderId}`, orderId, lineId: null, productId: null }, 1);
    const piece = { id: `e-${orderId}`, orderId, sha256: orderId, takenInAt: 1, name: 'film' };
    await db.table('evidence').add(piece);
    await db.table('files').add({ id: piece.id, blob: new Blob(['film']) });
    await db.reminders.add({ id: `r-${orderId}`, orderId, state: 'announced', at: 1, until: null });
    await db.meta.add({ key: `checklist:${orderId}`, value: '["film"]' });
  }
  return db;
}

const TABLES = ['orders', 'cases', 'pursuits', 'reminders', 'evidence', 'files', 'meta'];
const counts = (db: RecourseDatabase) => Promise.all(TABLES.map((table) => db.table(table).count()));

afterEach(async () => {
  await Promise.all(opened.splice(0).map((db) => db.delete()));
});

describe('forgetting an order', () => {
  it('removes all that is kept of it and nothing of another', async () => {
    const db = await filled();
    await forgetOrder(db, ONE);
    expect(await counts(db)).toEqual([1, 0, 1, 1, 1, 1, 1]);
    for (const table of ['orders', 'pursuits', 'reminders', 'evidence']) {
      expect(await db.table(table).toCollection().first()).toMatchObject({ orderId: OTHER });
    }
  });

  it('gives back what puts it back whole, to be planned anew', async () => {
    const db = await filled();
    await db.orders.update(ONE, { nextAt: 77 });
    const before = await Promise.all(TABLES.map((table) => db.table(table).toArray()));
    await putOrderBack(db, await forgetOrder(db, ONE));
    const after = await Promise.all(TABLES.map((table) => db.table(table).toArray()));
    expect(after.slice(1)).toEqual(before.slice(1));
    expect((await db.orders.get(ONE))?.order).toEqual(before[0]?.find((row) => row.orderId === ONE)?.order);
    expect((await db.orders.get(ONE))?.nextAt).toBe(0);
  });

  it('of an order that is not there removes nothing', async () => {
    const db = await filled();
    const all = await counts(db);
    await forgetOrder(db, '8100000000000009');
    expect(await counts(db)).toEqual(all);
  });
});
