// @vitest-environment node
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { correct } from '../../../src/store/correct';
import { openDatabase, type RecourseDatabase } from '../../../src/store/database';
import { addEvents, changePursuit, startPursuit } from '../../../src/store/pursuits';
import { choose } from '../../../src/store/settings';
import { takeReading } from '../../../src/store/take-reading';
import { atEachRequest, type Fault } from './faults';
import { AT, fact, line, ORDER, order, parcel, product, reading, sighting, statement } from './samples';

const LATER = AT + 86_400_000;
const OTHER = '8200000000000099';

const first = reading({
  orders: [order({ status: fact('in-transit'), placedOn: fact('2026-08-01') })],
  parcels: [parcel({ trackingNumber: null, carrier: fact('Post') })],
});
/** Touches every table that a reading can: other orders, a parcel that got its number, a case, a listing. */
const second = reading({
  at: LATER,
  orders: [
    order({ status: fact('delivered', { seenAt: LATER }), country: fact('ES'), statements: [statement()] }),
    { ...order({ lines: [line({ title: fact('Lamp') })] }), orderId: OTHER },
  ],
  parcels: [parcel({ trackingNumber: fact('LP1'), delivered: fact(true) })],
  cases: [sighting({ status: fact('in-progress') })],
  product: product({ title: fact('Lamp') }),
  problems: [{ of: null, field: 'total', reason: 'not-found', seen: '' }],
});

const event = { id: 'e-1', kind: 'dispute-opened', at: AT, on: '2026-09-01', source: 'user' } as const;

const WRITES: Record<string, (db: RecourseDatabase) => Promise<unknown>> = {
  'a reading': (db) => takeReading(db, second),
  'a correction': (db) =>
    correct(db, ORDER, { of: 'order', field: 'deliveredOn', value: '2026-08-20' }, LATER),
  'a correction taken back': (db) =>
    correct(db, ORDER, { of: 'order', field: 'placedOn', value: null }, LATER),
  'a state of a case': (db) =>
    correct(
      db,
      ORDER,
      { of: 'case', caseId: '7300000000000022', field: 'status', value: 'completed' },
      LATER,
    ),
  'a pursuit begun': (db) =>
    startPursuit(db, { id: 'p-2', orderId: ORDER, lineId: null, productId: null, reason: 'short' }, LATER),
  'a pursuit changed': (db) => changePursuit(db, 'p-1', { texts: { message: 'It is cracked' } }, LATER),
  'events of a pursuit': (db) =>
    addEvents(db, 'p-1', [{ ...event, seenAt: AT, quote: '', detail: {} }], LATER),
  'a choice': (db) => choose(db, 'quiet', { from: 1_320, to: 420 }),
};

let count = 0;
async function begin(): Promise<RecourseDatabase> {
  count += 1;
  const db = openDatabase(`stopped-${count}`);
  await takeReading(db, first);
  await takeReading(db, reading({ cases: [sighting({ caseId: '7300000000000022' })] }));
  await correct(db, ORDER, { of: 'order', field: 'placedOn', value: '2026-08-02' }, AT);
  await startPursuit(db, { id: 'p-1', orderId: ORDER, lineId: null, productId: null, reason: 'damaged' }, AT);
  await db.orders.toCollection().modify({ nextAt: null });
  return db;
}

async function all(db: RecourseDatabase): Promise<string> {
  const rows = await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()]));
  return JSON.stringify(rows);
}

describe.each<Fault>(['killed', 'full'])('a background that is %s in the middle of writing', (fault) => {
  it.each(Object.entries(WRITES))('leaves what was or what is to be: %s', async (_, write) => {
    const done = await begin();
    const old = await all(done);
    await write(done);
    const fresh = await all(done);
    expect(fresh).not.toBe(old);

    const requests = await atEachRequest(fault, begin, write, async (db, { failed, at }) => {
      const again = openDatabase(db.name);
      expect(await all(again), `at request ${at}`).toBe(failed ? old : fresh);
      again.close();
    });
    expect(requests).toBeGreaterThan(0);
  });
});
