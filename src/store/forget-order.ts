import type { Table } from 'dexie';
import type { RecourseDatabase } from './database';

/** All that was kept of an order, to be put back: by table, as it was. */
export type Forgotten = [table: string, rows: unknown[]][];

/**
 * Removes all that is kept of an order, its cases, proof and files too, and gives it back, so that it can be put back
 * while the page is open. Nothing is removed where one part of it cannot be.
 */
export function forgetOrder(db: RecourseDatabase, orderId: string): Promise<Forgotten> {
  return db.transaction('rw', tablesOf(db), async () => {
    const taken: Forgotten = [];
    const take = async (table: Table, keys: readonly unknown[]) => {
      const rows = (await table.bulkGet([...keys])).filter((row) => row !== undefined);
      await table.bulkDelete([...keys]);
      taken.push([table.name, rows]);
    };
    for (const table of [db.parcels, db.cases, db.pursuits, db.reminders] as Table[]) {
      await take(table, await table.where('orderId').equals(orderId).primaryKeys());
    }
    const proof = await db.evidence.where('orderId').equals(orderId).primaryKeys();
    await take(db.evidence, proof);
    await take(db.files, proof);
    await take(db.meta, [`checklist:${orderId}`]);
    await take(db.orders, [orderId]);
    return taken;
  });
}

/** Puts back what was forgotten; the order is then planned anew. */
export function putOrderBack(db: RecourseDatabase, forgotten: Forgotten): Promise<void> {
  return db.transaction('rw', tablesOf(db), async () => {
    for (const [table, rows] of forgotten) await db.table(table).bulkPut(rows);
    for (const [table, rows] of forgotten) {
      if (table !== 'orders') continue;
      for (const row of rows as { orderId: string }[]) await db.orders.update(row.orderId, { nextAt: 0 });
    }
  });
}

function tablesOf(db: RecourseDatabase): Table[] {
  return [db.orders, db.parcels, db.cases, db.pursuits, db.reminders, db.evidence, db.files, db.meta];
}
