// @vitest-environment node
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  CASE_STATUSES,
  type CaseSighting,
  type CaseStatus,
  type Fact,
  type Pursuit,
} from '../../../src/model';
import { ownEvent } from '../../../src/rules/case/own-events';
import { caseClocksOf } from '../../../src/rules/case-clocks';
import { correct } from '../../../src/store/correct';
import { openDatabase, type RecourseDatabase } from '../../../src/store/database';
import { inferFromTime } from '../../../src/store/follow-cases';
import { knownOrder } from '../../../src/store/orders';
import { addEvents, pursuitsOf, startPursuit } from '../../../src/store/pursuits';
import { takeReading } from '../../../src/store/take-reading';
import { AT, fact, ORDER, reading, sighting } from './samples';

const DAY = 86_400_000;
const ZONE = 'Europe/Berlin';
const LINE = '8200000000000018';
let db: RecourseDatabase;
let count = 0;

beforeEach(() => {
  count += 1;
  db = openDatabase(`follow-cases-${count}`);
});
afterEach(() => db.delete());

const told = (status: CaseStatus, at = AT, rest: Partial<CaseSighting> = {}) =>
  reading({
    at,
    cases: [sighting({ lineId: LINE, status: fact(status, { seenAt: at }), ...rest })],
  });
const take = (one: ReturnType<typeof told>) => takeReading(db, one, ZONE);
const infer = (at: number) =>
  db.transaction('rw', [db.pursuits, db.orders], () => inferFromTime(db, [ORDER], at, ZONE));
const only = async (): Promise<Pursuit> => {
  const all = await pursuitsOf(db, ORDER);
  expect(all).toHaveLength(1);
  return all[0] as Pursuit;
};
const stateOf = async () => (await knownOrder(db, ORDER))?.pursued?.map(({ state }) => state);
const kinds = async () => (await only()).events.map(({ kind }) => kind);

describe('a case that a page tells of', () => {
  it('begins a pursuit quietly and keeps its history, each happening once', async () => {
    const openedOn = fact('2026-08-30');
    await take(told('in-progress', AT, { openedOn }));
    await take(told('in-progress', AT + DAY, { openedOn }));
    await take(told('awaiting-return', AT + 2 * DAY, { openedOn }));
    expect(await kinds()).toEqual(['dispute-opened', 'return-approved']);
    expect(await only()).toMatchObject({ caseId: '7300000000000011', lineId: LINE, reason: null });
    expect(await stateOf()).toEqual(['return-due']);
    expect((await db.orders.get(ORDER))?.nextAt).toBe(0);
  });

  it('changes nothing when the same reading comes twice', async () => {
    await take(told('in-progress'));
    const before = await db.pursuits.toArray();
    await take(told('in-progress'));
    expect(await db.pursuits.toArray()).toEqual(before);
  });

  it('ends in the same state whichever way its pages come in', async () => {
    const steps = fc.array(
      fc.record({ status: fc.constantFrom(...CASE_STATUSES), day: fc.integer({ min: 0, max: 4 }) }),
      { minLength: 2, maxLength: 5 },
    );
    await fc.assert(
      fc.asyncProperty(
        steps.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        async (orders) => {
          const states = [];
          for (const all of orders) {
            await db.delete();
            count += 1;
            db = openDatabase(`follow-cases-${count}`);
            for (const { status, day } of all) {
              const refund = fact({ amount: '4.00', currency: 'EUR' });
              await take(told(status, AT + day * DAY, status === 'completed' ? { refund } : {}));
            }
            states.push(await stateOf());
          }
          expect(states[1]).toEqual(states[0]);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('stays where it is at a status that is not known, and keeps the words', async () => {
    await take(told('in-progress'));
    const statusText = fact('Zorg');
    await take(told('unknown', AT + DAY, { statusText }));
    expect(await stateOf()).toEqual(['open']);
    expect((await only()).events.at(-1)).toMatchObject({ kind: 'status-unknown', quote: 'Zorg' });
  });

  it('runs nothing on in a case that the page calls over without saying how, and the buyer can tell', async () => {
    await take(told('in-progress', AT, { openedOn: fact('2026-08-30') }));
    await take(told('completed', AT + DAY));
    await infer(AT + 30 * DAY);
    expect(await kinds()).toEqual(['dispute-opened', 'status-unknown']);
    const known = await knownOrder(db, ORDER);
    expect(known?.pursued).toMatchObject([{ state: 'open', ended: true }]);
    expect(known && caseClocksOf(known, { now: AT, zone: ZONE, country: null })).toEqual([]);
    await addEvents(db, (await only()).id, [ownEvent('refund-seen', AT + 2 * DAY, ZONE)], AT + 2 * DAY);
    expect((await knownOrder(db, ORDER))?.pursued?.[0]).toMatchObject({ state: 'done' });
    expect((await knownOrder(db, ORDER))?.pursued?.[0]).not.toHaveProperty('ended');
  });

  it('waits for its order where the page does not tell it', async () => {
    await take(reading({ cases: [sighting({ orderId: null, status: fact('in-progress') })] }));
    expect(await db.pursuits.count()).toBe(0);
    await take(told('in-progress', AT + DAY));
    expect(await kinds()).toEqual(['dispute-opened']);
  });
});

describe('a pursuit that the buyer began', () => {
  const begin = (id: string, lineId: string | null) =>
    startPursuit(db, { id, orderId: ORDER, lineId, productId: null, reason: 'damaged' }, AT - DAY);

  it('is the one that the page goes on with, and keeps all that the buyer wrote', async () => {
    await begin('p-1', LINE);
    await take(told('in-progress'));
    expect(await only()).toMatchObject({ id: 'p-1', caseId: '7300000000000011', reason: 'damaged' });
    expect(await stateOf()).toEqual(['open']);
  });

  it('learns its line from the page', async () => {
    await begin('p-1', null);
    await take(told('in-progress'));
    expect(await only()).toMatchObject({ id: 'p-1', lineId: LINE });
  });

  it('is not taken for one of another line, an older case, or one that was over before', async () => {
    await begin('p-1', '8200000000000019');
    await take(told('in-progress'));
    expect((await pursuitsOf(db, ORDER)).map(({ caseId }) => caseId)).toEqual([null, '7300000000000011']);
    await db.pursuits.clear();
    await begin('p-1', LINE);
    await take(told('in-progress', AT, { openedOn: fact('2026-03-01') }));
    expect((await db.pursuits.get('p-1'))?.caseId).toBeNull();
    await db.pursuits.clear();
    await begin('p-1', LINE);
    await take(told('completed', AT, { refund: fact({ amount: '4.00', currency: 'EUR' }) }));
    expect((await db.pursuits.get('p-1'))?.caseId).toBeNull();
  });
});

describe('what follows from time', () => {
  const opened = fact('2026-08-30');

  it('is added once the seller’s days are over, and the page’s own word stands in for it', async () => {
    await take(told('in-progress', AT, { openedOn: opened }));
    // The seller has five days from the end of the day on which the case was opened.
    const end = (await infer(AT)).get(ORDER) ?? 0;
    expect(end).toBeGreaterThan(AT);
    expect(end).toBeLessThanOrEqual(AT + 5 * DAY);
    expect((await infer(end - 1)).get(ORDER)).toBe(end);
    expect(await kinds()).toEqual(['dispute-opened']);
    expect((await infer(AT + 5 * DAY)).get(ORDER)).toBe(0);
    expect((await infer(AT + 6 * DAY)).size).toBe(0);
    expect((await inferFromTime(db, ['9'], AT + 6 * DAY, ZONE)).size).toBe(0);
    expect(await kinds()).toEqual(['dispute-opened', 'seller-timed-out']);
    expect((await knownOrder(db, ORDER))?.pursued).toMatchObject([{ state: 'agreed', believed: true }]);
    const page = { ...(await only()).events[1], id: 'page', source: 'page' as const, seenAt: AT + 7 * DAY };
    await addEvents(db, (await only()).id, [page as Pursuit['events'][number]], AT + 7 * DAY);
    expect((await knownOrder(db, ORDER))?.pursued?.[0]).not.toHaveProperty('believed');
    expect(await kinds()).toHaveLength(3);
  });

  it('is learned from a reading too', async () => {
    await take(told('in-progress', AT + 10 * DAY, { openedOn: opened }));
    expect(await kinds()).toEqual(['dispute-opened', 'seller-timed-out']);
  });

  it('never says that money did not come where a page only showed an old refund', async () => {
    await take(told('completed', AT, { refund: fact({ amount: '4.00', currency: 'EUR' }) }));
    await infer(AT + 400 * DAY);
    expect(await stateOf()).toEqual(['refund']);
  });
});

describe('what the buyer corrects of a case', () => {
  it('stands in for the page until it is taken back, and moves the clocks', async () => {
    await take(told('completed', AT, { refund: fact({ amount: '4.00', currency: 'EUR' }) }));
    const caseId = '7300000000000011';
    await correct(db, ORDER, { of: 'case', caseId, field: 'status', value: 'awaiting-return' }, AT + DAY);
    const known = await knownOrder(db, ORDER);
    expect(known?.pursued).toMatchObject([{ state: 'return-due' }]);
    const clocks = known ? caseClocksOf(known, { now: AT, zone: ZONE, country: null }) : [];
    expect(clocks).toMatchObject([{ kind: 'ship-return', basis: 'user' }]);
    expect(await kinds()).toEqual(['refund-issued']);
    await correct(db, ORDER, { of: 'case', caseId, field: 'status', value: null }, AT + 2 * DAY);
    await take(told('completed', AT + 3 * DAY));
    expect(await stateOf()).toEqual(['refund']);
    // What was taken back is still remembered after the page was read again.
    const takenBack = (await db.cases.get(caseId))?.takenBack as { fact: Fact<unknown> }[];
    expect(takenBack.map((one) => one.fact.value)).toEqual(['awaiting-return']);
  });
});
