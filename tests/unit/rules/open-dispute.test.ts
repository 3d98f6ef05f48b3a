import { describe, expect, it } from 'vitest';
import type { Clock } from '../../../src/model';
import { clocksOf, type KnownOrder } from '../../../src/rules/clocks';
import { at, byBuyer, fact, known, line, order, parcel, statement } from './known';

const NOW = at('2026-08-01T12:00:00Z');
const clockOf = (of: KnownOrder, ctx = NOW): Clock | undefined =>
  clocksOf(of, ctx).clocks.find((clock) => clock.kind === 'open-dispute');
const ask = (of: KnownOrder, ctx = NOW) =>
  clocksOf(of, ctx).questions.filter((question) => question.kind === 'open-dispute');
const iso = (clock: Clock | undefined) => clock && new Date(clock.dueAt).toISOString();

describe('open-dispute by rule', () => {
  it('is 15 days of 24 hours from the safe start of the day of delivery (BP-04)', () => {
    const clock = clockOf(known(order('delivered', { deliveredOn: fact('2026-07-28') })));
    expect(clock).toMatchObject({ dueOn: '2026-08-12', actor: 'buyer', basis: 'rule', ruleIds: ['BP-04'] });
    expect(iso(clock)).toBe('2026-08-12T07:00:00.000Z');
  });

  it('begins earlier for a buyer whose day begins earlier', () => {
    const of = known(order('delivered', { deliveredOn: fact('2026-07-28') }));
    expect(iso(clockOf(of, { ...NOW, zone: 'Pacific/Kiritimati' }))).toBe('2026-08-11T10:00:00.000Z');
    expect(iso(clockOf(of, { ...NOW, zone: 'Pacific/Pago_Pago' }))).toBe('2026-08-12T07:00:00.000Z');
  });

  it('shifts the clock face over the change of clocks and not the time left', () => {
    const of = known(order('delivered', { deliveredOn: fact('2026-10-25') }));
    expect(iso(clockOf(of))).toBe('2026-11-09T07:00:00.000Z');
    expect(clockOf(of)?.dueOn).toBe('2026-11-09');
  });

  it('counts from delivery and lists completion behind it (C-1, ST-01)', () => {
    const clock = clockOf(
      known(order('completed', { deliveredOn: fact('2026-07-20'), completedOn: fact('2026-07-27') })),
    );
    expect(clock?.dueOn).toBe('2026-08-04');
    expect(clock?.candidates.map(({ dueOn, ruleIds }) => [dueOn, ...ruleIds])).toEqual([
      ['2026-08-04', 'BP-04'],
      ['2026-08-11', 'BP-03'],
    ]);
  });

  it('counts from completion where that is all there is, and asks for the delivery', () => {
    const of = known(order('completed', { completedOn: fact('2026-07-27') }));
    expect(clockOf(of)).toMatchObject({ dueOn: '2026-08-11', basis: 'rule', ruleIds: ['BP-03'] });
    expect(ask(of)).toEqual([
      { orderId: '8200000000000001', kind: 'open-dispute', missing: 'delivered', days: 15, quote: '' },
    ]);
  });

  it('is not there while the goods are under way', () => {
    const of = known(order('in-transit', { shippedOn: fact('2026-07-20') }));
    expect(clockOf(of)).toBeUndefined();
    expect(ask(of)).toEqual([]);
  });

  it('takes delivery from the parcels once all have arrived, the earliest day as the safe one', () => {
    const first = parcel({ delivered: fact(true), deliveredOn: fact('2026-07-20') });
    const second = parcel({ delivered: fact(false) });
    const arrived = parcel({ delivered: fact(true), deliveredOn: fact('2026-07-24') });
    expect(clockOf(known(order('in-transit'), [first, second]))).toBeUndefined();
    const clock = clockOf(known(order('in-transit'), [first, arrived]));
    expect(clock?.dueOn).toBe('2026-08-04');
    expect(clock?.candidates.map(({ dueOn }) => dueOn)).toEqual(['2026-08-04', '2026-08-08']);
  });

  it('gives each line the day of its own parcel where the parcels name their goods', () => {
    const of = known(order('delivered', { lines: [line('L1', 'P1'), line('L2', 'P2')] }), [
      parcel({ deliveredOn: fact('2026-07-20'), productIds: ['P1'] }),
      parcel({ deliveredOn: fact('2026-07-24'), productIds: ['P2'] }),
    ]);
    const clocks = clocksOf(of, NOW).clocks.filter(({ kind }) => kind === 'open-dispute');
    expect(clocks.map(({ lineId, dueOn }) => [lineId, dueOn])).toEqual([
      ['L1', '2026-08-04'],
      ['L2', '2026-08-08'],
    ]);
  });

  it('is told once where all lines come to the same', () => {
    const lines = [line('L1', 'P1'), line('L2', 'P2')];
    const { clocks } = clocksOf(known(order('delivered', { lines, deliveredOn: fact('2026-07-20') })), NOW);
    expect(clocks.map(({ kind, lineId }) => [kind, lineId])).toEqual([['open-dispute', null]]);
  });

  it.each(['frozen', 'in-dispute', 'unknown', null] as const)('keeps counting when %s (ST-02)', (status) => {
    expect(clockOf(known(order(status, { deliveredOn: fact('2026-07-20') })))?.dueOn).toBe('2026-08-04');
  });

  it.each(['unpaid', 'refunded', 'cancelled', 'closed'] as const)('is not there when %s', (status) => {
    const of = known(
      order(status, {
        placedOn: fact('2026-07-01'),
        deliveredOn: fact('2026-07-20'),
        statements: [statement('open-dispute', { days: 90, from: 'placed' }), statement('free-return')],
      }),
    );
    expect(clocksOf(of, NOW)).toEqual({ clocks: [], questions: [] });
  });

  it('treats a day that is not in the calendar as unknown', () => {
    const of = known(order('delivered', { deliveredOn: fact('2026-02-31') }));
    expect(clockOf(of)).toBeUndefined();
    expect(ask(of)).toHaveLength(1);
  });
});

describe('open-dispute from the page and the buyer', () => {
  const stated = statement('open-dispute', {
    days: 90,
    from: 'placed',
    quote: 'within 90 days after order was placed',
  });

  it('takes the window the page states even where every rule is earlier, and lists the rules', () => {
    const clock = clockOf(
      known(
        order('completed', {
          placedOn: fact('2026-07-15'),
          deliveredOn: fact('2026-07-28'),
          completedOn: fact('2026-08-01'),
          statements: [stated],
        }),
      ),
    );
    expect(clock).toMatchObject({
      dueOn: '2026-10-13',
      basis: 'page',
      quote: stated.quote,
      synthetic: false,
    });
    expect(clock?.candidates.map(({ dueOn, basis }) => [dueOn, basis])).toEqual([
      ['2026-08-12', 'rule'],
      ['2026-08-16', 'rule'],
      ['2026-10-13', 'page'],
    ]);
  });

  it('does not ask for the delivery where the page gives the window without it', () => {
    expect(ask(known(order('completed', { placedOn: fact('2026-07-15'), statements: [stated] })))).toEqual(
      [],
    );
  });

  it('gives the stated window before delivery too', () => {
    const of = known(order('in-transit', { placedOn: fact('2026-07-15'), statements: [stated] }));
    expect(clockOf(of)?.dueOn).toBe('2026-10-13');
  });

  it('keeps the page’s window when the buyer enters the day of delivery', () => {
    const of = order('completed', { placedOn: fact('2026-07-15'), statements: [stated] });
    const corrected = { ...of, deliveredOn: byBuyer('2026-07-30') };
    expect(clockOf(known(corrected))?.dueOn).toBe('2026-10-13');
  });

  it('takes the buyer’s day of delivery over those of order and parcels', () => {
    const clock = clockOf(
      known(order('delivered', { deliveredOn: byBuyer('2026-07-30') }), [
        parcel({ delivered: fact(true), deliveredOn: fact('2026-07-28') }),
      ]),
    );
    expect(clock).toMatchObject({ dueOn: '2026-08-14', basis: 'user' });
    expect(clock?.candidates).toHaveLength(1);
  });

  it('is not made later by a day of completion that the buyer enters', () => {
    const of = order('completed', { deliveredOn: fact('2026-07-20'), completedOn: byBuyer('2026-07-29') });
    expect(clockOf(known(of))).toMatchObject({ dueOn: '2026-08-04', basis: 'rule' });
  });

  it('takes the earliest of the page’s own windows', () => {
    const other = statement('open-dispute', { days: 30, from: 'delivered' });
    const of = order('delivered', {
      placedOn: fact('2026-07-15'),
      deliveredOn: fact('2026-07-28'),
      statements: [stated, other],
    });
    expect(clockOf(known(of))).toMatchObject({ dueOn: '2026-08-27', basis: 'page', ruleIds: ['BP-04'] });
  });

  it('says a window once where page and rule agree', () => {
    const same = statement('open-dispute', { days: 15, from: 'delivered' });
    const clock = clockOf(known(order('delivered', { deliveredOn: fact('2026-07-28'), statements: [same] })));
    expect(clock).toMatchObject({ basis: 'page', quote: same.quote });
    expect(clock?.candidates).toHaveLength(1);
  });

  it.each([0, -5, 1.5, 4000, Number.NaN])('does not count a window of %d days', (days) => {
    const of = order('delivered', {
      deliveredOn: fact('2026-07-28'),
      statements: [statement('open-dispute', { days, from: 'delivered' })],
    });
    expect(clockOf(known(of))).toMatchObject({ dueOn: '2026-08-12', basis: 'rule' });
  });
});
