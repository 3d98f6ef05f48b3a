// @vitest-environment node
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Clock } from '../../../src/model';
import { tellableClocksOf } from '../../../src/rules/quiet-clocks';
import { correct } from '../../../src/store/correct';
import { openDatabase, type RecourseDatabase } from '../../../src/store/database';
import { knownOrder } from '../../../src/store/orders';
import { tellOwnWord } from '../../../src/store/own-word';
import { takeReading } from '../../../src/store/take-reading';
import { AT, fact, line, ORDER, order, reading, sighting, statement } from './samples';

const HOUR = 3_600_000;
const LATER = AT + HOUR;
let db: RecourseDatabase;
let count = 0;

beforeEach(async () => {
  count += 1;
  db = openDatabase(`lying-page-${count}`);
  await takeReading(db, honest(AT));
});
afterEach(() => db.delete());

/** A delivered order whose page promises a free return, as it was read before a script of the page began to lie. */
function honest(at: number) {
  const seen = { seenAt: at };
  return reading({
    at,
    orders: [
      order({
        status: fact('delivered', seen),
        deliveredOn: fact('2026-08-25', seen),
        completedOn: fact('2026-08-28', seen),
        canDispute: fact(true, seen),
        lines: [line({ lineId: '8200000000000018', title: fact('Lamp', seen) })],
        statements: [statement(seen)],
      }),
    ],
  });
}

/** What a script of the page can have us read, in its document or in a forged answer: anything of this shape. */
const lie = (changes: Parameters<typeof order>[0], more: Parameters<typeof reading>[0] = {}) =>
  takeReading(db, reading({ at: LATER, orders: [order(changes)], ...more }));

async function clocks(now = LATER): Promise<Record<string, Clock>> {
  const known = await knownOrder(db, ORDER);
  if (!known) throw new Error('the order is gone');
  const { clocks: all } = tellableClocksOf(known, { now, zone: 'UTC', country: 'ES' });
  return Object.fromEntries(all.map((clock) => [clock.kind, clock]));
}
const late = <T>(value: T) => fact(value, { seenAt: LATER });

describe('a page that lies about an order', () => {
  it('cannot make a deadline later by another day of an event: the earliest holds', async () => {
    const before = await clocks();
    await lie({ deliveredOn: late('2026-09-30'), completedOn: late('2026-10-30') });
    expect(await clocks()).toEqual(before);
  });

  it('can make one earlier, and the day that was told before stays in sight', async () => {
    const before = await clocks();
    await lie({ deliveredOn: late('2026-08-22') });
    expect((await clocks())['open-dispute']?.dueAt).toBeLessThan(before['open-dispute']?.dueAt ?? 0);
    const record = await db.orders.get(ORDER);
    expect(record?.history.deliveredOn?.map(({ value }) => value)).toEqual(['2026-08-25']);
  });

  it('cannot move what the buyer said: neither a day, nor a state, nor a deadline', async () => {
    await correct(db, ORDER, { of: 'order', field: 'deliveredOn', value: '2026-08-26' }, AT);
    await correct(db, ORDER, { of: 'order', field: 'status', value: 'delivered' }, AT);
    const deadline = { kind: 'free-return', on: '2026-09-05', lineId: null, note: '' } as const;
    await tellOwnWord(db, ORDER, { tells: 'deadline', deadline }, AT);
    const before = await clocks();
    expect(before['free-return']?.dueOn).toBe('2026-09-05');
    await lie({
      status: late('cancelled'),
      deliveredOn: late('2026-01-01'),
      statements: [statement({ days: 90, seenAt: LATER })],
    });
    const after = await clocks();
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
    expect(after['free-return']?.dueAt).toBe(before['free-return']?.dueAt);
  });

  it('can promise more days than before; the next honest reading takes that back', async () => {
    const before = await clocks();
    await lie({ statements: [statement({ days: 90, seenAt: LATER })] });
    expect((await clocks())['free-return']?.dueAt).toBeGreaterThan(before['free-return']?.dueAt ?? 0);
    expect((await db.orders.get(ORDER))?.statementHistory.map(({ days }) => days)).toEqual([15]);
    await takeReading(db, honest(LATER + HOUR));
    expect((await clocks())['free-return']?.dueAt).toBe(before['free-return']?.dueAt);
  });

  it('can call it cancelled, and no clock runs until the next honest reading', async () => {
    const before = Object.keys(await clocks());
    await lie({ status: late('cancelled') });
    expect(Object.keys(await clocks())).toEqual([]);
    await takeReading(db, honest(LATER + HOUR));
    expect(Object.keys(await clocks())).toEqual(before);
  });

  it('does not end the window with a case that it calls paid while it still offers a dispute', async () => {
    const paid = sighting({ status: late('completed'), refund: late({ amount: '9.00', currency: 'USD' }) });
    await lie({ canDispute: late(true) }, { cases: [paid] });
    const after = await clocks();
    expect(after['open-dispute']).toBeDefined();
    // Money that is said to be on its way is waited for, and asked after.
    expect(after['refund-arrival']).toMatchObject({ actor: 'bank' });
  });
});
