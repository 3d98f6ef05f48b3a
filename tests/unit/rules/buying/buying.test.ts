import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REASONS } from '../../../../src/model';
import { bundleWith } from '../../../../src/rules/buying/bundle';
import { disputeRatio, ownDisputeRatio } from '../../../../src/rules/buying/dispute-ratio';
import { freeReturnQuota } from '../../../../src/rules/buying/free-return-quota';
import { lawCard } from '../../../../src/rules/buying/law-card';
import { weighFreight, weighOffer } from '../../../../src/rules/buying/return-freight';
import { whoPays } from '../../../../src/rules/buying/who-pays';
import { ruleOf } from '../../../../src/rules/catalogue/catalogue';
import { clocksOf } from '../../../../src/rules/clocks';
import { lawOf } from '../../../../src/rules/law-of';
import { isWordKey } from '../../../../src/words/say';
import { at, fact, known, line, order, statement } from '../known';

const usd = (amount: string) => ({ amount, currency: 'USD' });

describe('whoPays', () => {
  const of = {
    reason: 'changed-mind',
    country: 'US',
    policy: 'at-cost',
    freeReturnsUsed: 0,
    stated: null,
    toldBefore: null,
  } as const;

  it.each([
    [{}, 'buyer'],
    [{ reason: 'defective' }, 'seller'],
    [{ reason: 'not-received' }, 'nobody'],
    [{ reason: 'defective', stated: 'buyer' }, 'buyer'],
    [{ policy: 'free' }, 'platform'],
    [{ policy: 'free', freeReturnsUsed: 1 }, 'buyer'],
    [{ country: 'DE', toldBefore: false }, 'seller'],
    [{ country: 'DE' }, 'open'],
    [{ country: 'GB', toldBefore: true }, 'buyer'],
  ] as const)('%j: %s', (rest, payer) => {
    expect(whoPays({ ...of, ...rest }).payer).toBe(payer);
  });

  it('has words and rules for every reason, policy and country', () => {
    const asked = fc.record({
      reason: fc.constantFrom(...REASONS),
      policy: fc.constantFrom(
        'free' as const,
        'at-cost' as const,
        'excluded' as const,
        'not-stated' as const,
      ),
      country: fc.constantFrom('DE', 'GB', 'US', null),
      freeReturnsUsed: fc.nat(1),
      toldBefore: fc.constantFrom(true, false, null),
    });
    fc.assert(
      fc.property(asked, (rest) => {
        const { words, ruleIds } = whoPays({ ...of, ...rest });
        expect(isWordKey(`pays.${words}`), words).toBe(true);
        expect(ruleIds.filter((id) => ruleOf(id) === null)).toEqual([]);
      }),
      { numRuns: 500 },
    );
    for (const who of ['seller', 'buyer', 'platform']) expect(isWordKey(`pays.stated.${who}`)).toBe(true);
  });
});

describe('weighFreight', () => {
  it.each([
    ['5.00', '20.00', 'worth-it'],
    ['12.00', '20.00', 'ask-partial'],
    ['20.00', '20.00', 'costs-more'],
  ])('%s of %s is %s', (freight, refund, verdict) => {
    expect(weighFreight(usd(freight), usd(refund))?.verdict).toBe(verdict);
  });

  it('guesses no rate of exchange and divides by nothing', () => {
    expect(weighFreight(usd('5'), { amount: '20', currency: 'EUR' })).toBeNull();
    expect(weighFreight(usd('5'), usd('0'))).toBeNull();
    expect(weighFreight(usd('about 5'), usd('20'))).toBeNull();
  });
});

describe('weighOffer', () => {
  const of = { refund: usd('40.00'), freight: usd('15.00'), loss: usd('10.00') };
  it('takes what is at least the loss and what would be left after the freight', () => {
    expect(weighOffer({ ...of, offer: usd('25.00') })).toEqual({ take: true, least: usd('25.00') });
    expect(weighOffer({ ...of, offer: usd('24.00') })?.take).toBe(false);
    expect(weighOffer({ ...of, freight: null, offer: usd('25.00') })?.take).toBe(false);
  });
  it('compares no two currencies', () => {
    expect(weighOffer({ ...of, offer: { amount: '25', currency: 'EUR' } })).toBeNull();
  });
});

describe('freeReturnQuota', () => {
  const made = (orderId: string, on: string) => ({ orderId, on });
  it('warns at the second of an order and from the third of a month', () => {
    expect(freeReturnQuota([], 'A', '2026-08-10').warnings).toEqual([]);
    expect(freeReturnQuota([made('A', '2026-07-31')], 'A', '2026-08-10')).toEqual({
      inOrder: 2,
      inMonth: 1,
      warnings: ['second-in-order'],
    });
    const two = [made('B', '2026-08-01'), made('C', '2026-08-02')];
    expect(freeReturnQuota(two, 'A', '2026-08-10').warnings).toEqual(['month-may-be-full']);
    expect(freeReturnQuota(two, 'A', '2026-09-01').warnings).toEqual([]);
    const five = ['B', 'C', 'D', 'E', 'F'].map((id) => made(id, '2026-08-03'));
    expect(freeReturnQuota(five, 'A', '2026-08-10').warnings).toEqual(['month-full']);
  });
});

describe('bundleWith', () => {
  it('names the other lines that may go free in the same request', () => {
    const NOW = at('2026-08-01T12:00:00Z');
    const of = known(
      order('completed', {
        deliveredOn: fact('2026-07-28'),
        lines: [line('L1', 'P1'), line('L2', 'P2'), line('L3', 'P3')],
        statements: [
          statement('free-return', { days: 15, from: 'delivered' }),
          statement('not-returnable', { lineId: 'L3' }),
        ],
      }),
    );
    const { clocks } = clocksOf(of, NOW);
    expect(bundleWith(of.order.lines, 'L1', clocks, NOW.now).map(({ lineId }) => lineId)).toEqual(['L2']);
    expect(bundleWith(of.order.lines, 'L1', [], NOW.now)).toEqual([]);
  });
});

describe('disputeRatio', () => {
  it.each([
    [4, 4, null],
    [10, 1, 'fine'],
    [10, 3, 'show'],
    [10, 5, 'danger'],
    [0, 0, null],
  ])('of %i orders %i disputed: %s', (orders, disputed, level) => {
    expect(disputeRatio(orders, disputed)?.level ?? null).toBe(level);
  });
});

describe('ownDisputeRatio', () => {
  it('counts the orders with a case among those that were paid', () => {
    const some = [
      ...Array.from({ length: 7 }, () => known(order('completed'))),
      ...Array.from({ length: 3 }, () => known(order('in-dispute'))),
      known(order('unpaid')),
    ];
    expect(ownDisputeRatio(some)).toEqual({ share: 0.3, level: 'show' });
  });
});

describe('lawCard', () => {
  it('holds in EU, EEA and UK, whatever the label says, with the exception that the goods may fall under', () => {
    expect(lawCard('DE', ['underwear'])).toMatchObject({ law: 'eu', exceptions: ['sealed-hygiene'] });
    expect(lawCard('NO', ['phones'])).toMatchObject({ law: 'eu', exceptions: [] });
    expect(lawCard('UK', ['custom-made'])).toMatchObject({ law: 'uk', exceptions: ['made-to-order'] });
    expect(lawCard('US', ['underwear'])).toBeNull();
    expect(lawCard(null, [])).toBeNull();
  });

  it('knows 30 countries of EU and EEA', () => {
    expect(['DE', 'EL', 'gr', 'IS', 'HR'].map(lawOf)).toEqual(['eu', 'eu', 'eu', 'eu', 'eu']);
    expect(['CH', 'TR', 'BR', ''].map(lawOf)).toEqual([null, null, null, null]);
  });
});
