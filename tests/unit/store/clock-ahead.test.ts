// @vitest-environment node
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backupState } from '../../../src/store/backup/backup-due';
import { correct } from '../../../src/store/correct';
import { openDatabase, type RecourseDatabase } from '../../../src/store/database';
import { setMeta } from '../../../src/store/meta';
import { readingNotLater } from '../../../src/store/not-later';
import { knownOrder } from '../../../src/store/orders';
import { takeReading } from '../../../src/store/take-reading';
import { AT, fact, ORDER, order, parcel, product, reading, sighting, statement } from './samples';

const YEAR = 365 * 86_400_000;
const ZONE = 'UTC';
let db: RecourseDatabase;
let count = 0;

beforeEach(() => {
  count += 1;
  db = openDatabase(`clock-ahead-${count}`);
});
afterEach(() => db.delete());

/** What a page says at a moment: that it is protected until a day, and where the order and its case stand. */
function said(
  at: number,
  until: string,
  status: 'in-transit' | 'cancelled',
  where: 'in-progress' | 'completed',
) {
  const seen = { seenAt: at };
  return reading({
    at,
    orders: [
      order({
        status: fact(status, seen),
        statements: [statement({ kind: 'buyer-protection', days: null, from: null, date: until, ...seen })],
      }),
    ],
    parcels: [parcel({ trackingNumber: fact('LP1', seen), carrier: fact(`c-${until}`, seen) })],
    cases: [sighting({ status: fact(where, seen) })],
    product: product({ title: fact(`t-${until}`, seen) }),
    problems: [{ of: null, field: `f-${until}`, reason: 'not-found', seen: '' }],
  });
}

const early = said(AT, '2026-09-20', 'in-transit', 'in-progress');

async function expectEarly() {
  const known = await knownOrder(db, ORDER);
  expect(known?.order.status?.value).toBe('in-transit');
  expect(known?.order.statements.map(({ date }) => date)).toEqual(['2026-09-20']);
  expect(known?.parcels.map(({ carrier }) => carrier?.value)).toEqual(['c-2026-09-20']);
  expect(known?.cases.map(({ status }) => status?.value)).toEqual(['in-progress']);
  expect((await db.products.toArray())[0]?.product.title?.value).toBe('t-2026-09-20');
  expect((await db.pages.toArray())[0]?.trouble?.problems.map(({ field }) => field)).toEqual([
    'f-2026-09-20',
  ]);
}

describe('what was read while the clock went a year ahead', () => {
  it('does not stand over what the pages say once it is right again', async () => {
    const late = said(AT + YEAR, '2027-12-31', 'cancelled', 'completed');
    await takeReading(db, late, ZONE, AT + YEAR);
    await takeReading(db, early, ZONE, AT);
    await expectEarly();
  });

  it('is of now at the latest, whatever a reading claims', async () => {
    const late = said(AT + YEAR, '2027-12-31', 'cancelled', 'completed');
    await takeReading(db, readingNotLater(late, AT - 1), ZONE, AT - 1);
    const stored = JSON.stringify(await Promise.all(db.tables.map((table) => table.toArray())));
    expect(stored).not.toContain(String(AT + YEAR));
    await takeReading(db, early, ZONE, AT);
    await expectEarly();
  });

  it('takes no correction away from the buyer', async () => {
    await takeReading(db, early, ZONE, AT);
    await correct(db, ORDER, { of: 'order', field: 'deliveredOn', value: '2026-08-20' }, AT + YEAR);
    await correct(db, ORDER, { of: 'order', field: 'deliveredOn', value: '2026-08-25' }, AT);
    expect((await knownOrder(db, ORDER))?.order.deliveredOn?.value).toBe('2026-08-25');
  });

  it('does not put the asking for a backup off until then', async () => {
    await db.evidence.put({ id: 'f-1' } as never);
    await setMeta(db, 'backup-asked-at', String(AT + YEAR));
    expect((await backupState(db, AT)).due).toBe(true);
  });
});
