import { describe, expect, it } from 'vitest';
import type { CaseFacts, CaseMoment, CaseState, ClockKind, Order, PaymentMethod } from '../../../src/model';
import { CATALOGUE } from '../../../src/rules/catalogue/catalogue';
import { CLOCK_RULES } from '../../../src/rules/catalogue/clock-rules';
import type { KnownOrder } from '../../../src/rules/clocks';
import { allClocksOf } from '../../../src/rules/quiet-clocks';
import { isWordKey } from '../../../src/words/say';
import { at, fact, known, order, statement } from './known';

/**
 * Every row of rules.md that counts days has either a clock that some event or fact starts, or the words in which it is
 * told where no clock is wanted. Nothing else is left: a row that nobody could ever start would be a hole.
 */

const NOW = at('2026-06-20T12:00:00Z', { zone: 'Europe/Berlin' });
const ON = '2026-05-20';

const ofOrder = (
  status: Parameters<typeof order>[0],
  rest: Partial<Order> = {},
  more: Partial<KnownOrder> = {},
) => ({
  ...known(order(status, rest)),
  ...more,
});

function ofCase(
  state: CaseState,
  moments: readonly CaseMoment[],
  rest: Partial<CaseFacts> = {},
  of: Partial<Order> = {},
): KnownOrder {
  const facts: CaseFacts = {
    caseId: 'C1',
    lineId: null,
    state,
    days: moments.map((moment) => ({ moment, on: ON, basis: 'page' })),
    given: [],
    method: 'unknown',
    afterSalesWarranty: false,
    inTransit: false,
    ...rest,
  };
  return { ...known(order('in-dispute', of)), pursued: [facts] };
}
const refund = (method: PaymentMethod) => ofCase('refund', ['refund-issued'], { method });
const from = (country: string) => ({ country: fact(country) });

type Row = readonly [rule: string, kind: ClockKind, known: KnownOrder, candidate?: string];

const CLOCKS: readonly Row[] = [
  ['PR-02', 'ship-by', ofOrder('to-ship', { paidOn: fact(ON) })],
  ['PR-04', 'seller-response', ofOrder('to-ship', {}, { cancelAskedOn: ON })],
  ['BP-01', 'no-delivery-refund', ofOrder('in-transit', { shippedOn: fact(ON) })],
  ['C-7', 'no-delivery-refund', ofOrder('in-transit', { paidOn: fact(ON) })],
  ['BP-03', 'open-dispute', ofOrder('completed', { completedOn: fact(ON) })],
  ['BP-04', 'open-dispute', ofOrder('delivered', { deliveredOn: fact(ON) })],
  ['BP-08', 'open-dispute', ofOrder('in-transit', { shippedOn: fact('2026-04-01') })],
  [
    'BP-05',
    'return-after-receipt',
    ofOrder('delivered', {
      deliveredOn: fact(ON),
      statements: [statement('return-after-receipt', { days: 30, from: 'delivered' })],
    }),
  ],
  [
    'BP-09',
    'return-after-receipt',
    ofOrder('delivered', {
      deliveredOn: fact(ON),
      statements: [statement('return-after-receipt', { days: 7, from: 'receipt-confirmed' })],
    }),
  ],
  ['DS-01', 'seller-response', ofCase('open', ['dispute-modified'])],
  ['DS-02', 'seller-response', ofCase('open', ['dispute-opened'], { afterSalesWarranty: true })],
  ['DS-03', 'platform-step-in', ofCase('open', ['dispute-opened'])],
  ['DS-04', 'platform-step-in', ofCase('open', ['dispute-opened'])],
  [
    'DS-06',
    'platform-step-in',
    ofCase('open', ['dispute-opened'], { inTransit: true }, { shippedOn: fact(ON) }),
  ],
  ['DS-07', 'answer-offer', ofCase('offer', ['offer-made'])],
  ['DS-09', 'evidence-request', ofCase('evidence-asked', ['evidence-asked'])],
  ['DS-10', 'damage-report', ofOrder('delivered', { deliveredOn: fact(ON) })],
  ['DS-12', 'answer-offer', ofCase('solution', ['solution-made'])],
  ['DS-14', 'appeal', ofCase('lost', ['case-closed'])],
  ['RT-01', 'ship-return', ofCase('return-due', ['return-approved'])],
  ['RT-02', 'ship-return', ofCase('return-due', ['return-approved'])],
  ['RT-03', 'return-received', ofCase('return-there', ['return-delivered'])],
  ...([15, 30, 90] as const).map((days): Row => {
    const free = statement('free-return', { days, from: days === 90 ? 'placed' : 'delivered' });
    const rule = { 15: 'FR-01', 30: 'FR-02', 90: 'FR-03' }[days];
    const of = { deliveredOn: fact(ON), placedOn: fact('2026-05-01'), statements: [free] };
    return [rule, 'free-return', ofOrder('delivered', of)];
  }),
  ['RF-01', 'refund-arrival', refund('card')],
  ['RF-02', 'refund-arrival', refund('bank-transfer')],
  ['RF-03', 'refund-arrival', refund('paypal')],
  ['RF-04', 'refund-arrival', refund('aliexpress-wallet')],
  ['RF-05', 'refund-arrival', refund('webmoney')],
  ['RF-06', 'refund-arrival', refund('western-union')],
  ['RF-08', 'refund-arrival', refund('local-method')],
  ['EU-01', 'withdrawal', ofOrder('delivered', { deliveredOn: fact(ON), ...from('DE') })],
  ['EU-03', 'ship-return', ofCase('messaged', ['withdrawal-told'], {}, from('DE'))],
  ['EU-04', 'refund-arrival', ofCase('return-moving', ['withdrawal-told', 'return-posted'], {}, from('DE'))],
  ['EU-09', 'guarantee', ofOrder('delivered', { deliveredOn: fact(ON), ...from('DE') })],
  ['UK-01', 'withdrawal', ofOrder('delivered', { deliveredOn: fact(ON), ...from('GB') })],
  ['UK-03', 'ship-return', ofCase('messaged', ['withdrawal-told'], {}, from('GB'))],
  ['UK-05', 'reject-faulty', ofOrder('delivered', { deliveredOn: fact(ON), ...from('GB') })],
  ['CB-01', 'card', ofOrder('completed', { paidOn: fact(ON) }, { paidBy: 'card' })],
  ['CB-02', 'card', ofOrder('completed', { paidOn: fact(ON), deliveredOn: fact(ON) }, { paidBy: 'card' })],
  ['CB-04', 'paypal', ofOrder('completed', { paidOn: fact(ON) }, { paidBy: 'paypal' })],
  ['CB-05', 'klarna', { ...ofCase('fallback', ['claim-filed']), paidBy: 'klarna' }],
];

/** Rows with a number and no clock of their own: where they are told instead, or which clock counts for them. */
const TOLD: Record<string, string> = {
  'PR-01': 'order.act.risk-check',
  'BP-06': 'rule.BP-06', // never makes a day later: only explained
  'BP-07': 'rule.BP-07', // an opening and no end: the button decides
  'BP-13': 'order.act.in-transit',
  'BP-19': 'own.kind.guarantee', // nothing tells that it was bought: the buyer enters it
  'DS-00': 'walk.message.until', // the wait of 48 hours in the walk-through
  'DS-05': 'rule.DS-05',
  'DS-13': 'case.act.platform',
  'FR-08': 'rule.FR-08', // the ten days of RT-01
  'FR-09': 'case.act.return-moving',
  'FR-10': 'rule.FR-10',
  'RF-10': 'rule.RF-10',
  'EU-02': 'rights.law.longer',
  'UK-02': 'rights.law.longer',
  'UK-07': 'rights.rail.section-75',
  'CB-03': 'clock.card', // the same 120 days as CB-01
  'C-1': 'rule.C-1',
  'C-6': 'why.C-6',
};

const DAYS = ['hour', 'platform-day', 'calendar-day', 'business-day', 'month', 'year'];

describe('a row that counts days', () => {
  const counting = CATALOGUE.filter(
    ({ unit, event }) => unit !== null && DAYS.includes(unit) && event !== null,
  ).map(({ id }) => id);

  it.each(counting)('%s has a clock or its words', (id) => {
    const clock = CLOCKS.some(([rule]) => rule === id);
    expect(clock || TOLD[id] !== undefined, id).toBe(true);
    if (!clock) expect(isWordKey(TOLD[id] ?? ''), TOLD[id]).toBe(true);
  });

  it.each(CLOCKS.map((row) => [row[0], row[1], row[2]] as const))(
    '%s starts a clock: %s',
    (rule, kind, of) => {
      const clock = allClocksOf(of, NOW).find((one) => one.kind === kind);
      expect(clock?.candidates.flatMap(({ ruleIds }) => ruleIds)).toContain(rule);
    },
  );

  it('every rule that a kind of clock names can be among its reasons', () => {
    const started = new Set(CLOCKS.flatMap(([rule]) => rule));
    const named = new Set(Object.values(CLOCK_RULES).flatMap(({ rules }) => rules));
    const along = ['BP-02', 'C-1', 'TZ-05', 'TZ-07', 'CB-08', 'RT-08'];
    expect([...named].filter((id) => !started.has(id) && !along.includes(id))).toEqual([]);
  });
});

describe('when the protection has ended and nothing has come (BP-08)', () => {
  const late = (rest: Partial<Order> = {}, more: Partial<KnownOrder> = {}) =>
    allClocksOf(ofOrder('in-transit', { shippedOn: fact('2026-04-01'), ...rest }, more), NOW).find(
      ({ kind }) => kind === 'open-dispute',
    );

  it('there are 15 days from its end, to the instant', () => {
    // 60 days from 1 April 00:00 in Berlin (31 March 22:00 UTC), and 15 more.
    expect(late()).toMatchObject({
      dueAt: Date.parse('2026-06-14T22:00:00Z'),
      dueOn: '2026-06-15',
      basis: 'rule',
    });
  });

  it('they run from the page’s own end, or from one that was granted', () => {
    const printed = statement('no-delivery-refund', { date: '2026-06-10' });
    expect(late({ statements: [printed] })?.dueOn).toBe('2026-06-25');
    const given = {
      kind: 'no-delivery-refund',
      on: '2026-06-15',
      lineId: null,
      basis: 'user',
      quote: '',
    } as const;
    expect(late({}, { given: [given] })).toMatchObject({ dueOn: '2026-06-30', basis: 'user' });
  });

  it('there is none while it still runs, once something came, or where the order is completed', () => {
    expect(late({ statements: [statement('no-delivery-refund', { date: '2026-07-01' })] })).toBeUndefined();
    const done = allClocksOf(
      ofOrder('completed', { shippedOn: fact('2026-04-01'), completedOn: fact('2026-06-01') }),
      NOW,
    );
    const rules = done
      .find(({ kind }) => kind === 'open-dispute')
      ?.candidates.flatMap(({ ruleIds }) => ruleIds);
    expect(rules).toEqual(['BP-03']);
  });
});
