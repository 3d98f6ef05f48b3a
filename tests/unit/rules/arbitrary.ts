import fc from 'fast-check';
import {
  type Basis,
  CASE_EVENT_KINDS,
  CASE_MOMENTS,
  CASE_STATES,
  type CaseEvent,
  type CaseFacts,
  CLOCK_KINDS,
  ORDER_STATUSES,
  PAYMENT_METHODS,
  START_EVENTS,
  STATEMENT_KINDS,
} from '../../../src/model';
import type { ClockContext, KnownOrder } from '../../../src/rules/clocks';
import { addCalendarDays } from '../../../src/rules/zone-days';
import { fact, line, order, parcel, statement } from './known';

/** Orders, cases and events as fast-check makes them up. */

export const zones = fc.constantFrom(
  'Pacific/Kiritimati',
  'Asia/Kathmandu',
  'Europe/Berlin',
  'Europe/London',
  'UTC',
  'America/Sao_Paulo',
  'America/Los_Angeles',
  'Pacific/Pago_Pago',
);
export const day = fc.integer({ min: 0, max: 1000 }).map((n) => addCalendarDays('2026-01-01', n));
const basis = fc.constantFrom<Basis>('page', 'user');
const known = fc.option(fc.tuple(day, basis).map(([value, of]) => fact(value, of)));
const lineIds = fc.constantFrom<string | null>(null, 'L1', 'L2');

const statements = fc
  .record({
    kind: fc.constantFrom(...STATEMENT_KINDS),
    days: fc.option(fc.integer({ min: 1, max: 120 })),
    from: fc.option(fc.constantFrom(...START_EVENTS)),
    date: fc.option(day, { freq: 1 }),
    lineId: lineIds,
  })
  .map(({ kind, ...rest }) => statement(kind, rest));

export const given = fc.record({
  kind: fc.constantFrom(...CLOCK_KINDS),
  on: day,
  lineId: lineIds,
  basis: fc.constantFrom('page' as const, 'user' as const),
  quote: fc.constant('given'),
});

export const caseFacts: fc.Arbitrary<CaseFacts> = fc.record({
  caseId: fc.constantFrom('C1', 'C2', null),
  lineId: lineIds,
  state: fc.constantFrom(...CASE_STATES),
  days: fc.array(fc.record({ moment: fc.constantFrom(...CASE_MOMENTS), on: day, basis }), { maxLength: 8 }),
  given: fc.array(given, { maxLength: 2 }),
  method: fc.constantFrom(...PAYMENT_METHODS),
  afterSalesWarranty: fc.boolean(),
  inTransit: fc.boolean(),
});

export const knownOrders: fc.Arbitrary<KnownOrder> = fc
  .record({
    status: fc.option(fc.constantFrom(...ORDER_STATUSES)),
    days: fc.tuple(known, known, known, known, known),
    statements: fc.array(statements, { maxLength: 5 }),
    parcels: fc.array(fc.tuple(fc.boolean(), known, fc.constantFrom<string[]>([], ['P1'], ['P2'])), {
      maxLength: 3,
    }),
    lines: fc.integer({ min: 0, max: 2 }),
    pursued: fc.array(caseFacts, { maxLength: 2 }),
    given: fc.array(given, { maxLength: 2 }),
    paidBy: fc.constantFrom(...PAYMENT_METHODS),
  })
  .map(({ status, days: [placedOn, paidOn, shippedOn, deliveredOn, completedOn], ...rest }) => ({
    order: order(status, {
      placedOn,
      paidOn,
      shippedOn,
      deliveredOn,
      completedOn,
      statements: rest.statements,
      lines: [line('L1', 'P1'), line('L2', 'P2')].slice(0, rest.lines),
    }),
    parcels: rest.parcels.map(([delivered, deliveredOn, productIds]) =>
      parcel({ delivered: fact(delivered), deliveredOn, productIds }),
    ),
    cases: [],
    pursued: rest.pursued,
    given: rest.given,
    paidBy: rest.paidBy,
  }));

export const contexts: fc.Arbitrary<ClockContext> = fc.record({
  now: fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2029, 0, 1) }),
  zone: zones,
  country: fc.constantFrom(null, 'DE', 'GB', 'US', 'BR'),
});

export const events: fc.Arbitrary<CaseEvent[]> = fc.uniqueArray(
  fc
    .record({
      kind: fc.constantFrom(...CASE_EVENT_KINDS),
      at: fc.integer({ min: 0, max: 60 }).map((n) => Date.UTC(2026, 5, 1) + n * 43_200_000),
      source: fc.constantFrom('page' as const, 'user' as const, 'inferred' as const),
      status: fc.constantFrom(...ORDER_STATUSES),
      id: fc.uuid(),
    })
    .map(
      ({ status, ...rest }): CaseEvent => ({
        ...rest,
        on: new Date(rest.at).toISOString().slice(0, 10),
        seenAt: rest.at,
        quote: `the page on ${rest.kind}`,
        detail: rest.kind === 'order-seen' ? { status } : {},
      }),
    ),
  { maxLength: 12, selector: ({ id }) => id },
);
