import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REASONS } from '../../../src/model';
import { BRANCHES, branchesFor, type Situation } from '../../../src/rules/case/branches';
import { railsFor } from '../../../src/rules/case/choose-rail';
import { GUARD_NOTES, GUARDED, guardFor, NOTHING_KNOWN } from '../../../src/rules/case/guards';
import { cancelRisk } from '../../../src/rules/case/window-end';
import { quietClocksOf } from '../../../src/rules/quiet-clocks';
import { isWordKey } from '../../../src/words/say';
import { at, fact, known, order } from './known';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const SITUATION: Situation = {
  reason: 'changed-mind',
  policy: 'not-stated',
  freeReturnsUsed: 0,
  excluded: false,
  windowOpen: true,
  freeWindowOpen: true,
  withdrawalOpen: false,
  guaranteeOpen: false,
  localWarehouse: false,
  resendPromised: false,
  freight: null,
  refund: null,
};
const first = (rest: Partial<Situation>) => branchesFor({ ...SITUATION, ...rest })[0];

describe('branchesFor', () => {
  it.each<[string, Partial<Situation>, string | undefined]>([
    ['nothing came', { reason: 'not-received' }, 'refund-only'],
    ['a free label', { policy: 'free' }, 'free-label'],
    ['a free label for what is broken too', { policy: 'free', reason: 'damaged' }, 'free-label'],
    [
      'the second return of the order',
      { policy: 'free', freeReturnsUsed: 1, localWarehouse: true },
      'local-return',
    ],
    ['left out of free return', { policy: 'free', excluded: true }, 'own-expense'],
    ['a change of mind in the EU', { withdrawalOpen: true }, 'withdrawal'],
    ['broken, and dear to send', { reason: 'damaged', freight: usd('9'), refund: usd('10') }, 'refund-only'],
    [
      'broken after the window',
      { reason: 'defective', windowOpen: false, freeWindowOpen: false, guaranteeOpen: true },
      'guarantee',
    ],
    ['nothing is open', { windowOpen: false, freeWindowOpen: false }, undefined],
  ])('%s', (_name, rest, branch) => {
    expect(first(rest)?.branch).toBe(branch);
  });

  it('keeps the case open for an exchange (RT-07)', () => {
    const exchange = branchesFor({ ...SITUATION, resendPromised: true }).find(
      ({ branch }) => branch === 'exchange',
    );
    expect(exchange).toMatchObject({ recommended: false, cautions: ['keep-case-open', 'extend-first'] });
  });

  it('has words for all that it can say, and recommends one way at most', () => {
    const situation = fc.record({
      reason: fc.constantFrom(...REASONS),
      policy: fc.constantFrom(
        'free' as const,
        'at-cost' as const,
        'excluded' as const,
        'not-stated' as const,
      ),
      freeReturnsUsed: fc.nat(2),
      excluded: fc.boolean(),
      windowOpen: fc.boolean(),
      freeWindowOpen: fc.boolean(),
      withdrawalOpen: fc.boolean(),
      guaranteeOpen: fc.boolean(),
      localWarehouse: fc.boolean(),
      resendPromised: fc.boolean(),
      freight: fc.constantFrom(null, usd('5'), usd('50')),
      refund: fc.constantFrom(null, usd('8'), usd('40')),
    });
    fc.assert(
      fc.property(situation, (of) => {
        const choices = branchesFor(of);
        expect(choices.filter(({ recommended }) => recommended)).toHaveLength(choices.length > 0 ? 1 : 0);
        for (const { branch, cautions } of choices) {
          expect(isWordKey(`branch.${branch}`)).toBe(true);
          for (const caution of cautions) expect(isWordKey(`caution.${caution}`), caution).toBe(true);
        }
      }),
    );
    for (const branch of BRANCHES) expect(isWordKey(`branch.${branch}`)).toBe(true);
  });
});

describe('guardFor', () => {
  it('has words for every note of every dialog', () => {
    for (const press of GUARDED) {
      for (const note of GUARD_NOTES[press]) expect(isWordKey(`guard.${press}.${note}`), note).toBe(true);
    }
  });

  it('confirms lightly only what has arrived and is in no case', () => {
    const confirm = (arrived: boolean | null, hasOpenCase: boolean | null) =>
      guardFor('confirm-received', { ...NOTHING_KNOWN, arrived, hasOpenCase });
    expect(confirm(true, false)).toEqual({ notes: [], serious: false });
    expect(confirm(null, false)).toEqual({ notes: ['not-arrived'], serious: true });
    expect(confirm(true, true)).toEqual({ notes: ['open-case'], serious: true });
  });

  it('shows the sum on offer beside the sum paid, and says what it does not know', () => {
    const accept = (offered: string | null, paid: string | null, wayBack: string | null = null) =>
      guardFor('accept-offer', { ...NOTHING_KNOWN, offered, paid, wayBack }).notes;
    expect(accept('US $3', 'US $12')).toEqual(['sums', 'way-back-unknown']);
    expect(accept('US $3', null, 'You pay.')).toEqual(['offered', 'way-back']);
    expect(accept(null, 'US $12')).toEqual(['sum-unknown', 'way-back-unknown']);
  });

  it('takes cancelling seriously below seven days of the first window (DS-17)', () => {
    const days = (n: number) => n * 86_400_000;
    expect([null, days(0), days(6.9), days(7)].map(cancelRisk)).toEqual([
      'unknown',
      'final',
      'risky',
      'safe',
    ]);
  });
});

describe('railsFor', () => {
  const NOW = at('2026-08-10T12:00:00Z');
  const of = known(order('completed', { paidOn: fact('2026-04-20'), deliveredOn: fact('2026-05-01') }));
  const rails = (
    method: 'paypal' | 'credit-card' | 'bank-transfer' | 'unknown',
    country: string,
    caseIsOver = false,
  ) =>
    railsFor({
      method,
      country,
      price: { amount: '150.00', currency: 'GBP' },
      clocks: quietClocksOf({ ...of, paidBy: method }, { ...NOW, country }),
      caseIsOver,
      now: NOW.now,
    });

  it('goes by how it was paid, then by the law of the country', () => {
    expect(rails('paypal', 'DE').map(({ rail }) => rail)).toEqual(['paypal', 'eu-law', 'small-claims']);
    expect(rails('credit-card', 'GB').map(({ rail }) => rail)).toEqual([
      'card',
      'section-75',
      'uk-law',
      'small-claims',
    ]);
    expect(rails('bank-transfer', 'US').map(({ rail }) => rail)).toEqual(['small-claims']);
  });

  it('waits for the platform, but not in a rail’s own last fortnight', () => {
    expect(rails('unknown', 'US').map(({ rail, now }) => [rail, now])).toEqual([
      ['paypal', false],
      ['card', true],
      ['small-claims', false],
    ]);
    expect(rails('paypal', 'US', true)[0]).toMatchObject({ now: true, freezes: true });
  });
});
