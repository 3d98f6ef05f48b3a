import { describe, expect, it } from 'vitest';
import { type CaseFacts, CLOCK_KINDS } from '../../../src/model';
import { allClocksOf } from '../../../src/rules/quiet-clocks';
import { addPlatformDays } from '../../../src/rules/zone-days';
import VECTORS from '../../golden/clocks.json';
import { fact, order, statement } from './known';

type Vector = (typeof VECTORS)[number];

function clockOf(vector: Vector) {
  const { kind, zone, country, case: of } = vector;
  const days = Object.entries(vector.order).map(([field, on]) => [field, fact(on)]);
  const status = vector.status as Parameters<typeof order>[0];
  const pursued = of && [
    {
      caseId: 'C1',
      lineId: null,
      given: [],
      method: 'unknown',
      afterSalesWarranty: false,
      inTransit: false,
      state: of.state,
      days: of.days.map((one) => ({ ...one, basis: 'page' })),
    } as CaseFacts,
  ];
  const known = {
    order: order(status, {
      ...Object.fromEntries(days),
      statements: vector.statements.map(({ kind: of, ...rest }) =>
        statement(of as 'free-return', rest as Partial<ReturnType<typeof statement>>),
      ),
    }),
    parcels: [],
    cases: [],
    ...(pursued && { pursued }),
    ...(vector.paidBy && { paidBy: vector.paidBy as 'card' }),
  };
  const ctx = { now: Date.parse('2026-06-01T00:00:00Z'), zone, country };
  return allClocksOf(known, ctx).find((clock) => clock.kind === kind);
}

describe('vectors computed by hand', () => {
  it.each(VECTORS.map((vector) => [vector.kind, vector.name, vector] as const))(
    '%s: %s',
    (_k, _n, vector) => {
      const clock = clockOf(vector);
      expect(clock && new Date(clock.dueAt).toISOString()).toBe(vector.dueAt.replace('Z', '.000Z'));
      expect(clock?.dueOn).toBe(vector.dueOn);
    },
  );

  it('has one for each kind of clock', () => {
    const kinds = new Set(VECTORS.map(({ kind }) => kind));
    expect(CLOCK_KINDS.filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  it('has the measured one: 90 days are 90 times 24 hours', () => {
    expect(addPlatformDays(Date.parse('2024-02-28T07:15:30Z'), 90)).toBe(Date.parse('2024-05-28T07:15:30Z'));
  });
});
