import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Order, PlainDate } from '../../../src/model';
import { blankRecord } from '../../../src/store/blank-record';
import { correctOrder, takeBack } from '../../../src/store/correct-order';
import { growOrder } from '../../../src/store/grow-order';
import type { OrderRecord } from '../../../src/store/records';
import { AT, fact, ORDER, order } from './samples';

const grow = (record: OrderRecord, seen: Partial<Order>, at = AT) => growOrder(record, order(seen), at);
const blank = () => blankRecord(ORDER, AT);
const on = (day: PlainDate, seenAt = AT) => ({ deliveredOn: fact(day, { seenAt }) });
const daysEver = (record: OrderRecord) =>
  [record.order.deliveredOn, ...(record.history.deliveredOn ?? [])].map((one) => one?.value).sort();

describe('growing an order', () => {
  it('keeps what a page does not show', () => {
    const first = grow(blank(), { completedOn: fact('2026-08-20'), ...on('2026-08-10') });
    const second = grow(first, { status: fact('completed') }, AT + 1);
    expect(second.order.completedOn?.value).toBe('2026-08-20');
    expect(second.order.deliveredOn?.value).toBe('2026-08-10');
    expect(second.order.status?.value).toBe('completed');
  });

  it('takes the newest of the pages, whatever the order of arrival, and keeps the others', () => {
    const newer = grow(grow(blank(), on('2026-08-10', AT)), on('2026-08-12', AT + 9));
    const older = grow(grow(blank(), on('2026-08-12', AT + 9)), on('2026-08-10', AT));
    for (const record of [newer, older]) {
      expect(record.order.deliveredOn?.value).toBe('2026-08-12');
      expect(daysEver(record)).toEqual(['2026-08-10', '2026-08-12']);
    }
  });

  it('lets an equal value refresh the moment and add its witness', () => {
    const first = grow(blank(), on('2026-08-10'));
    const json = fact('2026-08-10', { seenAt: AT + 5, witnesses: [{ by: 'json', strategy: 'field' }] });
    const second = grow(first, { deliveredOn: json });
    expect(second.order.deliveredOn?.seenAt).toBe(AT + 5);
    expect(second.order.deliveredOn?.witnesses.map(({ by }) => by)).toEqual(['dom', 'json']);
    expect(second.history.deliveredOn).toBeUndefined();
  });

  it('prefers the page to a rule, and a known status to one that could not be told', () => {
    const rule = fact('2026-08-15', { basis: 'rule', seenAt: AT + 100 });
    const record = grow(grow(blank(), on('2026-08-10')), { deliveredOn: rule, status: fact('unknown') });
    expect(record.order.deliveredOn?.value).toBe('2026-08-10');
    expect(record.order.status?.value).toBe('unknown');
    const known = grow(record, { status: fact('delivered', { seenAt: AT - 50 }) });
    expect(known.order.status?.value).toBe('delivered');
    const again = grow(known, { status: fact('unknown', { seenAt: AT + 50 }) });
    expect(again.order.status?.value).toBe('delivered');
  });

  it('treats equal sums as one value', () => {
    const usd = { amount: '12.40', currency: 'USD' };
    const record = grow(grow(blank(), { total: fact(usd) }), { total: fact({ ...usd }, { seenAt: AT + 1 }) });
    expect(record.history.total).toBeUndefined();
  });

  it('is the same after the same reading twice', () => {
    const seen = { ...on('2026-08-10'), status: fact('completed' as const) };
    const once = grow(blank(), seen);
    expect(grow(once, seen)).toEqual(once);
  });
});

describe("the buyer's corrections", () => {
  it('beat every page until they are taken back, and are remembered then', () => {
    const read = grow(blank(), on('2026-08-10'));
    const corrected = correctOrder(read, 'deliveredOn', '2026-08-14', AT + 1);
    const later = grow(corrected, on('2026-08-11', AT + 2));
    expect(later.order.deliveredOn).toMatchObject({ value: '2026-08-14', basis: 'user' });

    const back = takeBack(later, 'deliveredOn', AT + 3);
    expect(back.order.deliveredOn).toMatchObject({ value: '2026-08-11', basis: 'page' });
    expect(daysEver(back)).toEqual(['2026-08-10', '2026-08-11']);
    expect(back.takenBack).toMatchObject([
      { field: 'deliveredOn', fact: { value: '2026-08-14' }, at: AT + 3 },
    ]);
  });

  it('leave nothing known where there was nothing but them', () => {
    const record = takeBack(correctOrder(blank(), 'shippedOn', '2026-08-01', AT), 'shippedOn', AT + 1);
    expect(record.order.shippedOn).toBeNull();
    expect(takeBack(record, 'shippedOn', AT + 2)).toEqual(record);
  });

  it('can be corrected again', () => {
    const once = correctOrder(blank(), 'deliveredOn', '2026-08-14', AT);
    const twice = correctOrder(once, 'deliveredOn', '2026-08-13', AT + 1);
    expect(twice.order.deliveredOn?.value).toBe('2026-08-13');
    expect(takeBack(twice, 'deliveredOn', AT + 2).order.deliveredOn).toBeNull();
  });
});

describe('any sequence of sightings', () => {
  const day = fc.constantFrom('2026-08-10', '2026-08-11', '2026-08-12', '2026-08-13');
  const seen = fc.record({
    value: day,
    basis: fc.constantFrom('page' as const, 'rule' as const, 'user' as const),
    seenAt: fc.integer({ min: 0, max: 50 }),
  });

  it('loses no value, and ends with the strongest basis seen', () => {
    fc.assert(
      fc.property(fc.array(seen, { minLength: 1, maxLength: 12 }), (sightings) => {
        const record = sightings.reduce(
          (grown, one) => grow(grown, { deliveredOn: fact(one.value, one) }, one.seenAt),
          blank(),
        );
        expect([...new Set(daysEver(record))]).toEqual(
          [...new Set(sightings.map(({ value }) => value))].sort(),
        );
        const best = (['user', 'page', 'rule'] as const).find((basis) =>
          sightings.some((one) => one.basis === basis),
        );
        expect(record.order.deliveredOn?.basis).toBe(best);
        const newest = Math.max(
          ...sightings.filter(({ basis }) => basis === best).map(({ seenAt }) => seenAt),
        );
        expect(record.order.deliveredOn?.seenAt).toBe(newest);
      }),
    );
  });
});
