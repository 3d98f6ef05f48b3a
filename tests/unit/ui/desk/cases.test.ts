import { describe, expect, it } from 'vitest';
import type { CaseEvent, CaseEventKind, Pursuit } from '../../../../src/model';
import { factsOfPursuit } from '../../../../src/rules/case/facts-of-case';
import { deskCases, sumOf } from '../../../../src/ui/desk/cases/desk-case';
import { moneyLines, monthsOf, sumsOf } from '../../../../src/ui/desk/money/money-lines';
import { delivered, fact, NOW, refund, ZONE } from '../sample';

const DAY = 86_400_000;
const ID = '8100000000000001';
const ctx = { now: NOW, zone: ZONE, country: null };
const usd = (amount: string) => ({ amount, currency: 'USD' });

function happened(kind: CaseEventKind, ago: number, detail: CaseEvent['detail'] = {}): CaseEvent {
  const at = NOW - ago * DAY;
  const on = new Date(at).toISOString().slice(0, 10);
  return { id: `${kind} ${ago}`, kind, at, on, source: 'page', seenAt: NOW, quote: '', detail };
}

function pursuit(id: string, events: CaseEvent[]): Pursuit {
  return {
    id,
    orderId: ID,
    lineId: `${ID}9`,
    productId: null,
    caseId: id,
    reason: null,
    branch: null,
    wanted: null,
    answers: {},
    passedOver: {},
    texts: {},
    step: '',
    events,
    given: [],
    method: 'unknown',
    startedAt: NOW,
    changedAt: NOW,
  };
}

function casesOf(pursuits: Pursuit[], sightings = [] as ReturnType<typeof refund>[]) {
  const order = delivered(ID, 'Lamp', '2026-11-12', '20.00');
  const known = { order, parcels: [], cases: sightings, pursued: pursuits.map(factsOfPursuit) };
  return { cases: deskCases({ pursuits, sightings, orders: [known] }, ctx), known };
}

describe('a case that the buyer corrected', () => {
  const told = happened('refund-issued', 1, { amount: usd('3.20') });
  const own = { ...refund(ID), refund: { ...fact(usd('5.00')), basis: 'user' as const } };

  it('is about the sum as it was corrected, whatever its events say', () => {
    const [one] = casesOf([pursuit(own.caseId, [happened('dispute-opened', 3), told])], [own]).cases;
    expect(one && sumOf(one)).toEqual(usd('5.00'));
  });

  it.each([
    ['what came, once that is told', ['refund-issued', 'refund-seen'], own, '2.00'],
    ['the promise as told, though a page tells another sum', ['seller-accepted'], refund(ID), '2.00'],
    ['the case as corrected, though a promise was told', ['seller-accepted'], own, '5.00'],
  ] as const)('is about %s', (_what, kinds, sighting, sum) => {
    const mine = kinds.map((kind) => ({
      ...happened(kind, 1, { amount: usd('2.00') }),
      source: 'user' as const,
    }));
    const [one] = casesOf([pursuit(own.caseId, [told, ...mine])], [sighting]).cases;
    expect(one && sumOf(one)).toEqual(usd(sum));
  });

  it('was opened on the day that the buyer told', () => {
    const open = {
      ...refund(ID),
      status: fact('in-progress' as const),
      openedOn: { ...fact('2026-11-10'), basis: 'user' as const },
    };
    const page = { ...happened('dispute-opened', 3), id: `${open.caseId} dispute-opened` };
    const { cases, known } = casesOf([pursuit(open.caseId, [page])], [open]);
    expect(moneyLines([known], cases, ctx)).toMatchObject([{ state: 'claimed', day: '2026-11-10' }]);
  });
});

describe('the board of cases', () => {
  it.each([
    ['buyer', [happened('problem-noticed', 1)]],
    ['seller', [happened('dispute-opened', 1)]],
    ['buyer', [happened('dispute-opened', 3), happened('seller-offered', 1)]],
    ['platform', [happened('platform-stepped-in', 1)]],
    ['buyer', [happened('return-approved', 1)]],
    ['carrier', [happened('return-posted', 1)]],
    ['bank', [happened('refund-issued', 1)]],
    ['done', [happened('refund-issued', 9), happened('refund-seen', 1)]],
    ['done', [happened('dispute-opened', 3), happened('buyer-cancelled', 1)]],
  ] as const)('stands a case with %s by what happened', (column, events) => {
    expect(casesOf([pursuit('p', [...events])]).cases[0]).toMatchObject({ column, item: 'Lamp' });
  });

  it('puts what a page calls over, without saying how, among the done, and says so', () => {
    const over = happened('status-unknown', 1, { ended: true, seenOnly: true });
    const { cases } = casesOf([pursuit('p', [happened('dispute-opened', 9), over])]);
    expect(cases[0]).toMatchObject({ column: 'done', told: { state: 'Over' }, beforeFiling: false });
  });

  it('leaves out what was laid aside', () => {
    const aside = pursuit('p', [happened('problem-noticed', 2), happened('laid-aside', 1)]);
    expect(casesOf([aside]).cases).toEqual([]);
  });

  it('shows a case once, though the buyer and the shop tell of it', () => {
    const sighting = refund(ID);
    const own = pursuit(sighting.caseId, [happened('dispute-opened', 1)]);
    const { cases } = casesOf([own], [sighting]);
    expect(cases).toHaveLength(1);
    expect(cases[0]?.pursuit).toBe(own);
  });

  it('says of a case that only the shop tells of what its page says', () => {
    const [one] = casesOf([], [refund(ID)]).cases;
    expect(one).toMatchObject({ column: 'bank', told: { state: 'Refund completed' }, pursuit: null });
    expect(one && sumOf(one)).toEqual(usd('3.20'));
  });

  it('takes the day of the clock that runs in the state', () => {
    const [one] = casesOf([pursuit('p', [happened('return-approved', 2)])]).cases;
    expect(one?.clock).toMatchObject({ kind: 'ship-return', actor: 'buyer' });
  });
});

describe('the money', () => {
  it('stands an order with its case alone, and one without a case as returnable', () => {
    const { cases, known } = casesOf([
      pursuit('p', [happened('dispute-opened', 1, { amount: usd('12.00') })]),
    ]);
    expect(moneyLines([known], cases, ctx)).toMatchObject([{ state: 'claimed', sum: usd('12.00') }]);
    const without = { ...known, pursued: [] };
    expect(moneyLines([without], [], ctx)).toMatchObject([{ state: 'returnable', sum: usd('20.00') }]);
  });

  it.each([
    ['promised', [happened('refund-issued', 1, { method: 'paypal' })]],
    ['overdue', [happened('refund-issued', 60, { method: 'paypal' })]],
    ['arrived', [happened('refund-issued', 60), happened('refund-seen', 30, { amount: usd('5.00') })]],
    ['promised', [happened('return-approved', 1)]],
  ] as const)('is %s by what happened', (state, events) => {
    const { cases, known } = casesOf([pursuit('p', [...events])]);
    expect(moneyLines([known], cases, ctx).map((line) => line.state)).toEqual([state]);
  });

  it('names no day on which a promised sum comes before it was sent', () => {
    const { cases, known } = casesOf([pursuit('p', [happened('return-approved', 1)])]);
    expect(moneyLines([known], cases, ctx)[0]?.day).toBeNull();
  });

  it('never adds up sums of two currencies', () => {
    const line = (sum: { amount: string; currency: string }) => ({
      id: sum.amount,
      state: 'arrived' as const,
      orderId: ID,
      item: '',
      sum,
      day: '2026-11-03',
    });
    const lines = [line(usd('1.10')), line({ amount: '2.00', currency: 'EUR' }), line(usd('2.20'))];
    expect(sumsOf(lines, 'arrived')).toEqual([usd('3.30'), { amount: '2.00', currency: 'EUR' }]);
    const months = monthsOf(lines, 'USD', '2026-11-21');
    expect(months.map(({ month }) => month)).toHaveLength(12);
    expect(months[0]?.month).toBe('2025-12-01');
    expect(months.at(-1)).toEqual({ month: '2026-11-01', arrived: usd('3.30') });
  });

  it('keeps a sum that is not known as not known', () => {
    const { known } = casesOf([]);
    const open = { ...refund(ID), status: fact('in-progress' as const), refund: null };
    const cases = deskCases({ pursuits: [], sightings: [open], orders: [{ ...known, cases: [open] }] }, ctx);
    expect(moneyLines([known], cases, ctx)).toMatchObject([{ state: 'claimed', sum: null }]);
  });
});
