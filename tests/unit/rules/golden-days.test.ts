import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CaseFacts, CaseMoment, CaseState, ClockKind, Order, PaymentMethod } from '../../../src/model';
import { CLOCK_KINDS } from '../../../src/model';
import type { KnownOrder } from '../../../src/rules/clocks';
import { allClocksOf } from '../../../src/rules/quiet-clocks';
import { fact, order, statement } from './known';

/**
 * Reckoned by another program from rules.md sections 1 to 6, 9 and 10: every kind of clock from days around the changes
 * of the clocks in America, Europe and on Lord Howe (half an hour), leap days and the end of a year.
 */
const ROWS = readFileSync(resolve(__dirname, '../../golden/days.csv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => row.split(',') as [kind: string, zone: string, start: string, dueAt: string, dueOn: string]);

const ofOrder =
  (
    status: Parameters<typeof order>[0],
    field: keyof Order,
    rest: Partial<Order> = {},
    paidBy?: PaymentMethod,
  ) =>
  (on: string): KnownOrder => ({
    order: order(status, { [field]: fact(on), ...rest }),
    parcels: [],
    cases: [],
    ...(paidBy && { paidBy }),
  });

const ofCase =
  (state: CaseState, moment: CaseMoment, paidBy?: PaymentMethod) =>
  (on: string): KnownOrder => {
    const facts: CaseFacts = {
      caseId: 'C1',
      lineId: null,
      state,
      days: [{ moment, on, basis: 'page' }],
      given: [],
      method: 'unknown',
      afterSalesWarranty: false,
      inTransit: false,
    };
    return {
      order: order('in-dispute'),
      parcels: [],
      cases: [],
      pursued: [facts],
      ...(paidBy && { paidBy }),
    };
  };

const from = (country: string) => ({ order: order('completed', { country: fact(country) }) });

const free = statement('free-return', { days: 30, from: 'delivered' });
const receipt = statement('return-after-receipt', { days: 7, from: 'receipt-confirmed' });

/** Kinds that are reckoned in more than one way: what the law adds after a withdrawal, and a day that was entered. */
const ALSO = { entered: 'open-dispute', 'send-back': 'ship-return', 'pay-back': 'refund-arrival' } as const;
type Also = keyof typeof ALSO;

const FROM: Record<ClockKind | Also, (on: string) => KnownOrder> = {
  'ship-by': ofOrder('to-ship', 'paidOn'),
  'no-delivery-refund': ofOrder('in-transit', 'shippedOn'),
  'open-dispute': ofOrder('delivered', 'deliveredOn'),
  'return-after-receipt': ofOrder('completed', 'completedOn', { statements: [receipt] }),
  'free-return': ofOrder('delivered', 'deliveredOn', { statements: [free] }),
  withdrawal: ofOrder('delivered', 'deliveredOn', { country: fact('DE') }),
  'reject-faulty': ofOrder('delivered', 'deliveredOn', { country: fact('GB') }),
  'damage-report': ofOrder('delivered', 'deliveredOn'),
  'seller-response': ofCase('open', 'dispute-opened'),
  'platform-step-in': ofCase('open', 'dispute-opened'),
  'evidence-request': ofCase('evidence-asked', 'evidence-asked'),
  'answer-offer': ofCase('offer', 'offer-made'),
  'ship-return': ofCase('return-due', 'return-approved'),
  'return-received': ofCase('return-there', 'return-delivered'),
  appeal: ofCase('lost', 'case-closed'),
  'refund-arrival': ofCase('refund', 'refund-issued', 'card'),
  paypal: ofOrder('completed', 'paidOn', {}, 'paypal'),
  card: ofOrder('completed', 'paidOn', {}, 'card'),
  klarna: ofCase('fallback', 'claim-filed', 'klarna'),
  guarantee: ofOrder('delivered', 'deliveredOn', { country: fact('DE') }),
  'send-back': (on) => ({ ...ofCase('messaged', 'withdrawal-told')(on), ...from('DE') }),
  'pay-back': (on) => {
    const known = ofCase('return-moving', 'return-posted')(on);
    const told = { moment: 'withdrawal-told', on: '2026-01-05', basis: 'user' } as const;
    const pursued = (known.pursued ?? []).map((one) => ({ ...one, days: [told, ...one.days] }));
    return { ...known, pursued, ...from('GB') };
  },
  entered: (on) => ({
    ...ofOrder('delivered', 'deliveredOn')('2026-01-01'),
    given: [{ kind: 'open-dispute', on, lineId: null, basis: 'user', quote: 'a mail' }],
  }),
};

describe('days reckoned by another program', () => {
  it.each(Object.keys(FROM) as (keyof typeof FROM)[])('%s', (kind) => {
    const rows = ROWS.filter(([of]) => of === kind);
    expect(rows.length).toBe(40);
    const wanted = ALSO[kind as Also] ?? kind;
    for (const [, zone, start, dueAt, dueOn] of rows) {
      const ctx = { now: Date.UTC(2026, 0, 1), zone, country: null };
      const clock = allClocksOf(FROM[kind](start), ctx).find((one) => one.kind === wanted);
      const told = clock && [new Date(clock.dueAt).toISOString().replace('.000', ''), clock.dueOn];
      expect(told, `${zone} from ${start}`).toEqual([dueAt, dueOn]);
    }
  });

  it('has every kind of clock', () => {
    expect(new Set(ROWS.map(([kind]) => kind))).toEqual(new Set([...CLOCK_KINDS, ...Object.keys(ALSO)]));
  });
});
