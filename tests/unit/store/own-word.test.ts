// @vitest-environment node
import 'fake-indexeddb/auto';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ownTellingSchema } from '../../../src/messages/schema-own-word';
import { GIVEN_KINDS, type OwnDeadline } from '../../../src/model';
import { tellableClocksOf } from '../../../src/rules/quiet-clocks';
import { correct } from '../../../src/store/correct';
import { openDatabase, type RecourseDatabase } from '../../../src/store/database';
import { knownOrder } from '../../../src/store/orders';
import { tellOwnWord } from '../../../src/store/own-word';
import { takeReading } from '../../../src/store/take-reading';
import { isWordKey } from '../../../src/words/say';
import { AT, fact, ORDER, order, reading, statement } from './samples';

let db: RecourseDatabase;
let count = 0;

beforeEach(async () => {
  count += 1;
  db = openDatabase(`own-word-${count}`);
  const seen = order({
    status: fact('delivered'),
    paidOn: fact('2026-08-01'),
    deliveredOn: fact('2026-08-20'),
    statements: [statement()],
  });
  await takeReading(db, reading({ orders: [seen] }));
  await db.orders.update(ORDER, { nextAt: 1 });
});
afterEach(() => db.delete());

const holiday: OwnDeadline = { kind: 'free-return', on: '2026-12-31', lineId: null, note: 'holiday page' };
const clock = async (kind: string) => {
  const known = await knownOrder(db, ORDER);
  const ctx = { now: AT, zone: 'Europe/Berlin', country: null };
  return known && tellableClocksOf(known, ctx).clocks.find((one) => one.kind === kind);
};

describe('what the buyer tells of an order', () => {
  it('moves its clock over page and rule, keeps the other days in sight, and can be taken back', async () => {
    expect(await clock('free-return')).toMatchObject({ dueOn: '2026-09-04', basis: 'page' });
    await tellOwnWord(db, ORDER, { tells: 'deadline', deadline: holiday }, AT);
    const moved = await clock('free-return');
    expect(moved).toMatchObject({ dueOn: '2026-12-31', basis: 'user', quote: 'holiday page' });
    expect(moved?.candidates.map(({ dueOn }) => dueOn)).toContain('2026-09-04');
    expect((await db.orders.get(ORDER))?.nextAt).toBe(0);
    await tellOwnWord(db, ORDER, { tells: 'no-deadline', deadline: { ...holiday, note: '' } }, AT);
    expect(await clock('free-return')).toMatchObject({ dueOn: '2026-09-04', basis: 'page' });
  });

  it('is kept once, outlives a page that is read again, and of two days the earlier counts', async () => {
    await tellOwnWord(db, ORDER, { tells: 'deadline', deadline: holiday }, AT);
    await tellOwnWord(db, ORDER, { tells: 'deadline', deadline: { ...holiday, note: 'again' } }, AT);
    await tellOwnWord(db, ORDER, { tells: 'deadline', deadline: { ...holiday, on: '2027-01-09' } }, AT);
    await takeReading(db, reading({ orders: [order({ deliveredOn: fact('2026-08-20') })] }));
    const { own } = (await db.orders.get(ORDER)) ?? {};
    expect(own?.given.map(({ on, quote }) => [on, quote])).toEqual([
      ['2026-12-31', 'again'],
      ['2027-01-09', 'holiday page'],
    ]);
    expect(await clock('free-return')).toMatchObject({ dueOn: '2026-12-31' });
  });

  it('tells an insurance, which no rule knows', async () => {
    const deadline = { ...holiday, kind: 'guarantee' as const, on: '2027-08-20', note: 'insurance' };
    await tellOwnWord(db, ORDER, { tells: 'deadline', deadline }, AT);
    expect(await clock('guarantee')).toMatchObject({ dueOn: '2027-08-20', actor: 'buyer', basis: 'user' });
  });

  it('says how it was paid, and takes that back', async () => {
    await tellOwnWord(db, ORDER, { tells: 'paid-by', method: 'klarna' }, AT);
    expect((await knownOrder(db, ORDER))?.paidBy).toBe('klarna');
    await tellOwnWord(db, ORDER, { tells: 'paid-by', method: null }, AT);
    expect(await knownOrder(db, ORDER)).not.toHaveProperty('paidBy');
  });

  it('starts the 48 hours of a cancellation that was asked for', async () => {
    await correct(db, ORDER, { of: 'order', field: 'status', value: 'to-ship' }, AT);
    await tellOwnWord(db, ORDER, { tells: 'cancel-asked', on: '2026-09-01' }, AT);
    expect(await clock('seller-response')).toMatchObject({ dueOn: '2026-09-03', ruleIds: ['PR-04'] });
    await tellOwnWord(db, ORDER, { tells: 'cancel-asked', on: null }, AT);
    expect(await clock('seller-response')).toBeUndefined();
  });

  it('begins an order that no page was read of, and is bounded', async () => {
    const other = '8200000000000099';
    for (let n = 1; n <= 50; n += 1) {
      const on = `2027-${String(1 + (n % 12)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`;
      const deadline = { ...holiday, on, lineId: String(10_000 + n) };
      await tellOwnWord(db, other, { tells: 'deadline', deadline }, AT);
    }
    await expect(tellOwnWord(db, other, { tells: 'deadline', deadline: holiday }, AT)).rejects.toThrow(
      RangeError,
    );
    expect((await db.orders.get(other))?.own?.given).toHaveLength(50);
  });
});

describe('the message that carries it', () => {
  const ok = (telling: unknown) => v.safeParse(ownTellingSchema, telling).success;

  it('takes what the form makes and nothing else', () => {
    expect(ok({ tells: 'deadline', deadline: holiday })).toBe(true);
    expect(ok({ tells: 'paid-by', method: null })).toBe(true);
    expect(ok({ tells: 'cancel-asked', on: '2026-02-30' })).toBe(false);
    expect(ok({ tells: 'deadline', deadline: { ...holiday, kind: 'paypal' } })).toBe(false);
    expect(ok({ tells: 'deadline', deadline: { ...holiday, note: 'x'.repeat(301) } })).toBe(false);
    expect(ok({ tells: 'deadline', deadline: { ...holiday, lineId: '<b>' } })).toBe(false);
    expect(ok({ tells: 'basis', basis: 'page' })).toBe(false);
  });

  it('has words for every kind that can be entered', () => {
    for (const kind of GIVEN_KINDS) expect(isWordKey(`own.kind.${kind}`), kind).toBe(true);
  });
});
