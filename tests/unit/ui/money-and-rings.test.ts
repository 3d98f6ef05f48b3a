import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Clock } from '../../../src/model';
import { addMoney } from '../../../src/ui/due/add-money';
import { goneShare } from '../../../src/ui/gone-share';

describe('sums of money', () => {
  it('keep currencies apart and decimals exact', () => {
    expect(
      addMoney([
        { amount: '0.10', currency: 'USD' },
        { amount: '1', currency: 'EUR' },
        { amount: '0.20', currency: 'USD' },
        { amount: '1200', currency: 'JPY' },
        { amount: '0.005', currency: 'EUR' },
      ]),
    ).toEqual([
      { amount: '0.30', currency: 'USD' },
      { amount: '1.005', currency: 'EUR' },
      { amount: '1200', currency: 'JPY' },
    ]);
  });

  it('agree with whole cents whatever is added', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 1 }), (cents) => {
        const amounts = cents.map((one) => ({ amount: (one / 100).toFixed(2), currency: 'USD' }));
        const sum = cents.reduce((a, b) => a + b, 0);
        expect(addMoney(amounts)).toEqual([{ amount: (sum / 100).toFixed(2), currency: 'USD' }]);
      }),
    );
  });
});

describe('the ring', () => {
  const dueAt = Date.parse('2026-11-11');
  const clock = (start: string | null) =>
    ({
      dueAt,
      candidates: [
        { dueAt, start: start === null ? null : { event: 'delivered', on: start, basis: 'page' } },
      ],
    }) as unknown as Clock;

  it('fills with the time that is gone', () => {
    expect(goneShare(clock('2026-11-01'), Date.parse('2026-11-06'))).toBe(0.5);
    expect(goneShare(clock('2026-11-01'), Date.parse('2026-12-01'))).toBe(1);
    expect(goneShare(clock('2026-11-01'), Date.parse('2026-10-01'))).toBe(0);
  });

  it('stays empty where the page printed the day itself', () => {
    expect(goneShare(clock(null), dueAt - 1)).toBe(0);
  });
});
