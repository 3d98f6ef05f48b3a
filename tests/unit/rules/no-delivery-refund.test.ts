import { describe, expect, it } from 'vitest';
import { clocksOf, type KnownOrder } from '../../../src/rules/clocks';
import { at, byBuyer, fact, known, line, order, parcel, statement } from './known';

const NOW = at('2026-08-01T12:00:00Z');
const clockOf = (of: KnownOrder, ctx = NOW) =>
  clocksOf(of, ctx).clocks.find((clock) => clock.kind === 'no-delivery-refund');
const dates = (of: KnownOrder, ctx = NOW) =>
  clockOf(of, ctx)?.candidates.map(({ dueOn, basis }) => [dueOn, basis]);

describe('no-delivery-refund', () => {
  const printed = statement('no-delivery-refund', {
    date: '2026-09-04',
    quote: 'Refund if no delivery before Sep 4, 2026',
  });

  it('takes the day the page prints, at the start of it, over the rule', () => {
    const of = known(order('in-transit', { shippedOn: fact('2026-06-20'), statements: [printed] }));
    expect(clockOf(of)).toMatchObject({
      dueAt: Date.parse('2026-09-04T07:00:00Z'),
      dueOn: '2026-09-04',
      basis: 'page',
      quote: printed.quote,
    });
    expect(dates(of)).toEqual([
      ['2026-08-19', 'rule'],
      ['2026-09-04', 'page'],
    ]);
  });

  it('takes the earlier of two printed days (detail says 4 Sep, tracking says 3 Sep)', () => {
    const tracking = statement('no-delivery-refund', { date: '2026-09-03', page: 'tracking' });
    expect(clockOf(known(order('in-transit', { statements: [printed, tracking] })))?.dueOn).toBe(
      '2026-09-03',
    );
  });

  it('is 60 days from shipment by rule (BP-01, BP-02)', () => {
    const clock = clockOf(known(order('in-transit', { shippedOn: fact('2026-07-01') })));
    expect(clock).toMatchObject({ dueOn: '2026-08-30', basis: 'rule', synthetic: false });
    expect(clock?.ruleIds).toEqual(['BP-01', 'BP-02']);
  });

  it.each([
    ['RU', '2026-09-29'],
    ['BR', '2026-10-29'],
  ])('lists the length for %s and keeps the 60 days', (country, later) => {
    const of = known(order('in-transit', { shippedOn: fact('2026-07-01') }));
    expect(dates(of, { ...NOW, country })).toEqual([
      ['2026-08-30', 'rule'],
      [later, 'rule'],
    ]);
    expect(clockOf(of, { ...NOW, country })?.dueOn).toBe('2026-08-30');
  });

  it('has the payment as lower bound (C-7)', () => {
    const of = known(order('in-transit', { paidOn: fact('2026-06-28'), shippedOn: fact('2026-07-01') }));
    expect(clockOf(of)).toMatchObject({ dueOn: '2026-08-27', ruleIds: ['BP-01', 'C-7'], synthetic: false });
    expect(dates(of)).toHaveLength(2);
  });

  it('has no use for the day of the order where payment is known', () => {
    const of = known(order('to-ship', { placedOn: fact('2026-06-27'), paidOn: fact('2026-06-28') }));
    expect(dates(of)).toEqual([['2026-08-27', 'rule']]);
  });

  it('falls back to the day of the order, marked as our own', () => {
    const of = known(order('to-ship', { placedOn: fact('2026-06-28') }));
    expect(clockOf(of)).toMatchObject({ dueOn: '2026-08-27', synthetic: true });
  });

  it('knows the day of the order from the parcel’s own scans', () => {
    const event = { code: 'AE_ORDER_PLACED', title: '', detail: '', on: '2026-06-28', timeText: null };
    expect(clockOf(known(order(null), [parcel({ events: [event] })]))?.dueOn).toBe('2026-08-27');
  });

  it.each(['to-ship', 'in-transit', 'frozen', 'unknown', null] as const)('runs when %s', (status) => {
    expect(clockOf(known(order(status, { shippedOn: fact('2026-07-01') })))).toBeDefined();
  });

  it.each([
    'risk-check',
    'delivered',
    'completed',
    'in-dispute',
    'refunded',
    'cancelled',
    'closed',
    'unpaid',
  ] as const)('does not run when %s', (status) => {
    expect(
      clockOf(known(order(status, { shippedOn: fact('2026-07-01'), statements: [printed] }))),
    ).toBeUndefined();
  });

  it('ends with the last parcel and not with the first (TZ-06)', () => {
    const of = order('in-transit', { shippedOn: fact('2026-07-01') });
    const here = parcel({ delivered: fact(true), deliveredOn: fact('2026-07-20') });
    const away = parcel({ delivered: fact(false) });
    expect(clockOf(known(of, [here, away]))).toBeDefined();
    expect(clockOf(known(of, [here, here]))).toBeUndefined();
  });

  it('stays on the line that has not come', () => {
    const of = order('in-transit', {
      shippedOn: fact('2026-07-01'),
      lines: [line('L1', 'P1'), line('L2', 'P2')],
    });
    const parcels = [
      parcel({ delivered: fact(true), deliveredOn: fact('2026-07-20'), productIds: ['P1'] }),
      parcel({ delivered: fact(false), productIds: ['P2'] }),
    ];
    expect(clockOf(known(of, parcels))?.lineId).toBe('L2');
  });

  it('ends when the buyer says that it has arrived', () => {
    const of = order('in-transit', { shippedOn: fact('2026-07-01'), deliveredOn: byBuyer('2026-07-20') });
    const { clocks } = clocksOf(known(of), NOW);
    expect(clocks.map(({ kind, basis }) => [kind, basis])).toEqual([['open-dispute', 'user']]);
  });
});
