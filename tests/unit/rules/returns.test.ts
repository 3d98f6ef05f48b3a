import { describe, expect, it } from 'vitest';
import type { ClockKind } from '../../../src/model';
import { clocksOf, type KnownOrder } from '../../../src/rules/clocks';
import { at, byBuyer, fact, known, line, order, parcel, statement } from './known';

const NOW = at('2026-08-01T12:00:00Z');
const clocks = (kind: ClockKind, of: KnownOrder) =>
  clocksOf(of, NOW).clocks.filter((one) => one.kind === kind);
const questions = (kind: ClockKind, of: KnownOrder, ctx = NOW) =>
  clocksOf(of, ctx).questions.filter((one) => one.kind === kind);

describe('free-return', () => {
  const free15 = statement('free-return', { days: 15, from: 'delivered' });
  const within90 = statement('free-return', { days: 90 });
  const find = (of: KnownOrder) => clocks('free-return', of)[0];

  it('is there only where the page promises it', () => {
    expect(find(known(order('delivered', { deliveredOn: fact('2026-07-20') })))).toBeUndefined();
  });

  it('counts the page’s days from delivery', () => {
    const of = known(order('completed', { deliveredOn: fact('2026-07-20'), statements: [free15] }));
    expect(find(of)).toMatchObject({
      dueOn: '2026-08-04',
      basis: 'page',
      ruleIds: ['FR-01'],
      quote: free15.quote,
    });
  });

  it('takes 30 days where the page says so (FR-02)', () => {
    const free30 = statement('free-return', { days: 30, from: 'delivered' });
    const of = known(order('completed', { deliveredOn: fact('2026-07-20'), statements: [free30] }));
    expect(find(of)).toMatchObject({ dueOn: '2026-08-19', basis: 'page', ruleIds: ['FR-02'] });
  });

  it('has the basis of the buyer where the buyer entered the day', () => {
    const of = known(order('completed', { deliveredOn: byBuyer('2026-07-20'), statements: [free15] }));
    expect(find(of)?.basis).toBe('user');
  });

  it('takes a tag without a number as 15 days by rule', () => {
    const of = known(
      order('delivered', { deliveredOn: fact('2026-07-20'), statements: [statement('free-return')] }),
    );
    expect(find(of)).toMatchObject({ dueOn: '2026-08-04', basis: 'rule', ruleIds: ['FR-01'] });
  });

  it('asks for the day of delivery where it is not known', () => {
    const of = known(order('completed', { statements: [free15] }));
    expect(find(of)).toBeUndefined();
    expect(questions('free-return', of)).toMatchObject([
      { missing: 'delivered', days: 15, quote: free15.quote },
    ]);
    const tag = known(order('completed', { statements: [statement('free-return')] }));
    expect(questions('free-return', tag)).toMatchObject([{ missing: 'delivered', days: 15 }]);
  });

  it('does not ask of goods that are not sent, are under way, or were bought long ago', () => {
    expect(questions('free-return', known(order('to-ship', { statements: [free15] })))).toEqual([]);
    const away = [parcel({ delivered: fact(false) })];
    expect(questions('free-return', known(order('in-transit', { statements: [free15] }), away))).toEqual([]);
    const old = known(order('completed', { placedOn: fact('2025-03-01'), statements: [free15] }));
    expect(questions('free-return', old)).toEqual([]);
  });

  it('reads a window without an event from the order, marked as our own, over the rule (FR-03)', () => {
    const of = known(
      order('completed', {
        placedOn: fact('2026-07-01'),
        deliveredOn: fact('2026-07-20'),
        statements: [within90],
      }),
    );
    expect(find(of)).toMatchObject({
      dueOn: '2026-09-29',
      basis: 'page',
      synthetic: true,
      ruleIds: ['FR-03'],
    });
    expect(find(of)?.candidates.map(({ dueOn, ruleIds }) => [dueOn, ...ruleIds])).toEqual([
      ['2026-08-04', 'FR-01'],
      ['2026-09-29', 'FR-03'],
    ]);
  });

  it('falls back to 15 days from delivery where the day of the order is not known', () => {
    const of = known(order('completed', { deliveredOn: fact('2026-07-20'), statements: [within90] }));
    expect(find(of)).toMatchObject({ dueOn: '2026-08-04', basis: 'rule', ruleIds: ['FR-01'] });
  });

  it('does not read a window without an event so that it ends before the goods are there', () => {
    const within15 = statement('free-return', { days: 15 });
    const of = known(
      order('completed', {
        placedOn: fact('2026-07-01'),
        deliveredOn: fact('2026-07-20'),
        statements: [within15],
      }),
    );
    expect(find(of)).toMatchObject({ dueOn: '2026-08-04', synthetic: true });
  });

  it('keeps the reading from the order where it ends after the first parcel has come', () => {
    const within15 = statement('free-return', { days: 15 });
    const parcels = ['2026-07-20', '2026-07-10'].map((on) => parcel({ deliveredOn: fact(on) }));
    const of = order('completed', { placedOn: fact('2026-07-01'), statements: [within15] });
    expect(find(known(of, parcels))).toMatchObject({ dueOn: '2026-07-16', synthetic: true });
  });

  it('stands behind no more days than the page gives', () => {
    const within7 = statement('free-return', { days: 7 });
    const of = known(order('completed', { deliveredOn: fact('2026-07-20'), statements: [within7] }));
    expect(find(of)).toMatchObject({ dueOn: '2026-07-27', basis: 'rule' });
  });

  it('is dropped on the line that is not returnable and kept on the other', () => {
    const of = known(
      order('completed', {
        deliveredOn: fact('2026-07-20'),
        lines: [line('L1', 'P1'), line('L2', 'P2')],
        statements: [free15, statement('not-returnable', { lineId: 'L1' })],
      }),
    );
    expect(clocks('free-return', of).map(({ lineId }) => lineId)).toEqual(['L2']);
    expect(clocks('open-dispute', of).map(({ lineId }) => lineId)).toEqual([null]);
  });

  it('speaks of the line that the statement names', () => {
    const of = known(
      order('completed', {
        deliveredOn: fact('2026-07-20'),
        lines: [line('L1', 'P1'), line('L2', 'P2')],
        statements: [statement('free-return', { days: 15, from: 'delivered', productId: 'P2' })],
      }),
    );
    expect(clocks('free-return', of).map(({ lineId }) => lineId)).toEqual(['L2']);
  });

  it('starts with the parcel that has come and does not wait for the other', () => {
    const parcels = [
      parcel({ delivered: fact(true), deliveredOn: fact('2026-07-20') }),
      parcel({ delivered: fact(false) }),
    ];
    expect(find(known(order('in-transit', { statements: [free15] }), parcels))?.dueOn).toBe('2026-08-04');
  });
});

describe('return-after-receipt', () => {
  const within7 = statement('return-after-receipt', { days: 7, from: 'receipt-confirmed' });
  const find = (of: KnownOrder) => clocks('return-after-receipt', of)[0];

  it('is there only where the page says so', () => {
    expect(find(known(order('completed', { completedOn: fact('2026-07-27') })))).toBeUndefined();
  });

  it('counts from completion, which is when receipt was confirmed', () => {
    const of = known(order('completed', { completedOn: fact('2026-07-27'), statements: [within7] }));
    expect(find(of)).toMatchObject({ dueOn: '2026-08-03', basis: 'page', ruleIds: ['BP-05'] });
  });

  it('counts from delivery where completion is not known, as a computed day (BP-09)', () => {
    const of = known(order('delivered', { deliveredOn: fact('2026-07-28'), statements: [within7] }));
    expect(find(of)).toMatchObject({ dueOn: '2026-08-04', basis: 'rule', ruleIds: ['BP-09'] });
    expect(questions('return-after-receipt', of)).toEqual([]);
  });

  it('waits until all has arrived before it takes delivery for completion', () => {
    const parcels = [parcel({ deliveredOn: fact('2026-07-20') }), parcel({ delivered: fact(false) })];
    expect(find(known(order('in-transit', { statements: [within7] }), parcels))).toBeUndefined();
  });

  it('asks when receipt was confirmed once the order is completed', () => {
    const of = known(order('completed', { statements: [within7] }));
    expect(questions('return-after-receipt', of)).toMatchObject([{ missing: 'receipt-confirmed', days: 7 }]);
  });

  it('counts from delivery where the sentence says so or names nothing', () => {
    for (const from of ['delivered', null] as const) {
      const said = statement('return-after-receipt', { days: 20, from });
      const of = known(order('completed', { deliveredOn: fact('2026-07-28'), statements: [said] }));
      expect(find(of)).toMatchObject({ dueOn: '2026-08-17', basis: 'page' });
    }
  });
});
