import { describe, expect, it } from 'vitest';
import { planReminders } from '../../../src/alarms/plan-reminders';
import type { CaseFacts, CaseState, GivenDeadline } from '../../../src/model';
import { clocksOf, type KnownOrder } from '../../../src/rules/clocks';
import { quietClocksOf, tellableClocksOf } from '../../../src/rules/quiet-clocks';
import { at, fact, known, line, order } from './known';

const AT = at('2026-09-01T12:00:00Z');

function pursued(state: CaseState, rest: Partial<CaseFacts> = {}): CaseFacts {
  return {
    caseId: 'C1',
    lineId: null,
    state,
    days: [],
    given: [],
    method: 'unknown',
    afterSalesWarranty: false,
    inTransit: false,
    ...rest,
  };
}

function paid(cases: CaseFacts[], rest: Partial<KnownOrder> = {}): KnownOrder {
  const dates = { paidOn: fact('2026-08-01'), deliveredOn: fact('2026-08-20') };
  return { ...known(order('completed', dates)), pursued: cases, paidBy: 'card', ...rest };
}

const kinds = (of: KnownOrder, ctx = AT) => tellableClocksOf(of, ctx).clocks.map(({ kind }) => kind);
const insurance: GivenDeadline = {
  kind: 'guarantee',
  on: '2027-08-20',
  lineId: null,
  basis: 'user',
  quote: 'Insurance bought with it',
};

describe('what is told unasked', () => {
  it('is what clocksOf tells, where no case goes on', () => {
    expect(tellableClocksOf(paid([]), AT)).toEqual(clocksOf(paid([]), AT));
    for (const state of ['no-case', 'refund', 'done', 'cancelled'] as const) {
      expect(kinds(paid([pursued(state)])), state).not.toContain('card');
    }
  });

  it('names the claim once the case is lost, and before that only when its own end is near (CB-08)', () => {
    expect(kinds(paid([pursued('lost')]))).toContain('card');
    expect(kinds(paid([pursued('open')]))).not.toContain('card');
    expect(kinds(paid([pursued('open')]), at('2026-11-20T12:00:00Z'))).toContain('card');
    expect(kinds(paid([pursued('open')]), at('2026-12-20T12:00:00Z'))).not.toContain('card');
  });

  it('names an insurance that the buyer entered, and moves no other clock by it', () => {
    const clock = tellableClocksOf(paid([], { given: [insurance] }), AT).clocks.find(
      ({ kind }) => kind === 'guarantee',
    );
    expect(clock).toMatchObject({ dueOn: '2027-08-20', basis: 'user', quote: 'Insurance bought with it' });
    expect(planReminders(clock ? [clock] : [], AT.now).map(({ kind }) => kind)).toContain('guarantee');
    const without = clocksOf(paid([]), AT).clocks;
    expect(kinds(paid([], { given: [insurance] })).filter((kind) => kind !== 'guarantee')).toEqual(
      without.map(({ kind }) => kind),
    );
  });

  it('has no claim for an order that was cancelled or refunded, unless a case about it goes on', () => {
    const ended = (status: 'cancelled' | 'refunded', cases: CaseFacts[]) =>
      quietClocksOf({ ...paid(cases), order: order(status, { paidOn: fact('2026-08-01') }) }, AT);
    expect(ended('cancelled', [])).toEqual([]);
    expect(ended('refunded', [pursued('done')])).toEqual([]);
    expect(ended('cancelled', [pursued('fallback')]).map(({ kind }) => kind)).toEqual(['card']);
  });
});

describe('a claim that was filed', () => {
  const filed = pursued('fallback', { days: [{ moment: 'claim-filed', on: '2026-08-30', basis: 'user' }] });
  const due = (paidBy: 'paypal' | 'card' | 'klarna' | 'unknown') =>
    tellableClocksOf(paid([filed], { paidBy }), AT)
      .clocks.filter(({ kind }) => kind === 'paypal' || kind === 'card' || kind === 'klarna')
      .map(({ kind, dueOn }) => [kind, dueOn]);

  it('with PayPal has 20 days to be escalated, after which it closes for ever (CB-04)', () => {
    expect(due('paypal')).toEqual([['paypal', '2026-09-19']]);
  });

  it('with a card has no day of the buyer’s left, with Klarna the 21 days to the proof', () => {
    expect(due('card')).toEqual([]);
    expect(due('klarna')).toEqual([['klarna', '2026-09-20']]);
  });
});

describe('a day that the buyer read in a mail', () => {
  const posted: GivenDeadline = { ...insurance, kind: 'ship-return', on: '2026-09-09', quote: 'their mail' };

  it('is a clock of its own before any page told of the case, and stands over the rule after', () => {
    expect(clocksOf(paid([], { given: [posted] }), AT).clocks).toContainEqual(
      expect.objectContaining({
        kind: 'ship-return',
        dueOn: '2026-09-09',
        basis: 'user',
        quote: 'their mail',
      }),
    );
    const due = pursued('return-due', {
      days: [{ moment: 'return-approved', on: '2026-08-28', basis: 'page' }],
    });
    const clocks = clocksOf(paid([due], { given: [posted] }), AT).clocks;
    const [clock, ...more] = clocks.filter(({ kind }) => kind === 'ship-return');
    expect(more).toEqual([]);
    expect(clock).toMatchObject({ dueOn: '2026-09-09', basis: 'user' });
    expect(clock?.candidates.map(({ dueOn }) => dueOn)).toEqual(['2026-09-07', '2026-09-09']);
  });
});

describe('asking to cancel what is not shipped (PR-04)', () => {
  it('gives the seller 48 hours, as our own day, beside the time to ship', () => {
    const of = {
      ...known(order('to-ship', { paidOn: fact('2026-08-30') })),
      cancelAskedOn: '2026-08-31',
    };
    const clocks = clocksOf(of, AT).clocks;
    expect(clocks.find(({ kind }) => kind === 'seller-response')).toMatchObject({
      dueOn: '2026-09-02',
      dueAt: Date.parse('2026-09-02T07:00:00Z'),
      actor: 'seller',
      synthetic: true,
      ruleIds: ['PR-04'],
    });
    expect(clocks.map(({ kind }) => kind)).toContain('ship-by');
    expect(clocksOf({ ...of, order: order('in-transit') }, AT).clocks).toEqual([]);
  });
});

describe('what silences the clocks of a line', () => {
  const two = (cases: CaseFacts[], offers: boolean | null = null) => {
    const lines = [line('L1', 'P1'), line('L2', 'P2')].map((one) => ({
      ...one,
      canDispute: offers === null ? null : fact(offers),
    }));
    return { ...known(order('completed', { deliveredOn: fact('2026-08-25'), lines })), pursued: cases };
  };
  const disputes = (of: KnownOrder) =>
    clocksOf(of, AT)
      .clocks.filter(({ kind }) => kind === 'open-dispute')
      .map(({ lineId }) => lineId);

  it('is a settled case about that line, and none about another', () => {
    expect(disputes(two([pursued('refund', { lineId: 'L1' })]))).toEqual(['L2']);
  });

  it('is not time alone, not a case whose line is unknown, and not where the page still offers a dispute', () => {
    expect(disputes(two([pursued('agreed', { lineId: 'L1', believed: true })]))).toEqual([null]);
    expect(disputes(two([pursued('refund')]))).toEqual([null]);
    expect(disputes(two([pursued('refund', { lineId: 'L1' })], true))).toEqual([null]);
  });
});
