// @vitest-environment node
import 'fake-indexeddb/auto';
import { createHash, randomFillSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { previewOf } from '../../../../src/store/backup/compare';
import { restore } from '../../../../src/store/backup/restore';
import type { RecourseDatabase } from '../../../../src/store/database';
import { addFile, backupOf, bytesOf, contentOf, emptyStore, stockedStore, verified } from './stock';

const MANY = 10_000;
const LARGE = 50 << 20;

/** The one order of a stocked store, many times. */
async function manyOrders(): Promise<RecourseDatabase> {
  const [row] = await (await stockedStore()).orders.toArray();
  if (!row) throw new Error('no order to copy');
  const db = emptyStore();
  const rows = Array.from({ length: MANY }, (_, at) => {
    const orderId = String(8_300_000_000_000_000 + at);
    return { ...row, orderId, order: { ...row.order, orderId } };
  });
  await db.orders.bulkAdd(rows);
  return db;
}

describe('a backup of whatever size', () => {
  it('holds nothing where there is nothing, and says so before it takes all away', async () => {
    const nothing = await backupOf(emptyStore());
    const db = await stockedStore();
    const before = await contentOf(db);
    const backup = await verified(nothing);
    expect((await previewOf(db, backup.rows)).orders).toEqual({
      fresh: 0,
      differs: 0,
      same: 0,
      onlyHere: 1,
    });
    await restore(db, backup, 'merge');
    expect(await contentOf(db)).toEqual(before);
    await restore(db, backup, 'replace');
    const { meta: _, ...left } = await contentOf(db);
    // What was announced stays with its order, and that is gone.
    for (const [name, rows] of Object.entries(left)) expect(rows, name).toEqual([]);
  });

  it.each(['merge', 'replace'] as const)('brings 10,000 orders (%s)', { timeout: 300_000 }, async (mode) => {
    const there = await manyOrders();
    const here = emptyStore();
    const backup = await verified(await backupOf(there));
    expect((await previewOf(here, backup.rows)).orders.fresh).toBe(MANY);
    await restore(here, backup, mode);
    expect(await here.orders.count()).toBe(MANY);
    await restore(here, backup, mode);
    expect(await contentOf(here)).toMatchObject({ orders: (await contentOf(there)).orders as object[] });
  });

  it('brings a file of 50 MB, byte for byte', { timeout: 300_000 }, async () => {
    const there = emptyStore();
    const bytes = randomFillSync(new Uint8Array(LARGE));
    await addFile(there, 'large', bytes);
    const here = emptyStore();
    await restore(here, await verified(await backupOf(there)), 'merge');
    const blob = (await here.files.get('large'))?.blob ?? new Blob([]);
    const hash = (of: Uint8Array) => createHash('sha256').update(of).digest('hex');
    expect(hash(await bytesOf(blob))).toBe(hash(bytes));
    expect((await here.evidence.get('large'))?.sha256).toBe(hash(bytes));
  });
});
