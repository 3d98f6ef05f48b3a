import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Order, PlainDate } from '../../../src/model';
import { blankRecord } from '../../../src/store/blank-record';
import { correctedOrder } from '../../../src/store/correct';
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

  it('takes what a page said last, whatever the order of arrival', () => {
    const named = (name: string, seenAt: number) => ({ storeName: fact(name, { seenAt }) });
    const newer = grow(grow(blank(), named('Vega', AT)), named('Vega Store', AT + 9));
    const older = grow(grow(blank(), named('Vega Store', AT + 9)), named('Vega', AT));
    for (const record of [newer, older]) expect(record.order.storeName?.value).toBe('Vega Store');
  });

  it('takes the earlier of two days, whatever the order of arrival, and keeps the other', () => {
    const newer = grow(grow(blank(), on('2026-08-10', AT)), on('2026-08-12', AT + 9));
    const older = grow(grow(blank(), on('2026-08-12', AT + 9)), on('2026-08-10', AT));
    for (const record of [newer, older]) {
      expect(record.order.deliveredOn?.value).toBe('2026-08-10');
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
    const corrected = correctedOrder(
      read,
      { of: 'order', field: 'deliveredOn', value: '2026-08-14' },
      AT + 1,
    );
    const later = grow(corrected, on('2026-08-11', AT + 2));
    expect(later.order.deliveredOn).toMatchObject({ value: '2026-08-14', basis: 'user' });

    const back = correctedOrder(later, { of: 'order', field: 'deliveredOn', value: null }, AT + 3);
    expect(back.order.deliveredOn).toMatchObject({ value: '2026-08-10', basis: 'page' });
    expect(daysEver(back)).toEqual(['2026-08-10', '2026-08-11']);
    expect(back.takenBack).toMatchObject([
      { field: 'deliveredOn', fact: { value: '2026-08-14' }, at: AT + 3 },
    ]);
  });

  it('leave nothing known where there was nothing but them', () => {
    const shipped = (value: string | null) => ({ of: 'order', field: 'shippedOn', value }) as const;
    const record = correctedOrder(correctedOrder(blank(), shipped('2026-08-01'), AT), shipped(null), AT + 1);
    expect(record.order.shippedOn).toBeNull();
    expect(correctedOrder(record, shipped(null), AT + 2)).toEqual(record);
  });

  it('can be corrected again', () => {
    const arrived = (value: string | null) => ({ of: 'order', field: 'deliveredOn', value }) as const;
    const once = correctedOrder(blank(), arrived('2026-08-13'), AT);
    const twice = correctedOrder(once, arrived('2026-08-14'), AT + 1);
    expect(twice.order.deliveredOn?.value).toBe('2026-08-14');
    expect(correctedOrder(twice, arrived(null), AT + 2).order.deliveredOn).toBeNull();
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
        const rivals = sightings.filter(({ basis }) => basis === best);
        const earliest = rivals.map(({ value }) => value).sort()[0];
        const counted = best === 'page' ? rivals.filter(({ value }) => value === earliest) : rivals;
        expect(record.order.deliveredOn?.seenAt).toBe(Math.max(...counted.map(({ seenAt }) => seenAt)));
        if (best === 'page') expect(record.order.deliveredOn?.value).toBe(earliest);
      }),
    );
  });
});
