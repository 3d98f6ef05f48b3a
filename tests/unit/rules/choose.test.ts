import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Basis, PlainDate, StartEvent } from '../../../src/model';
import { counted, type Proposal, printed } from '../../../src/rules/candidates';
import { choose } from '../../../src/rules/choose';
import { PLATFORM_DAY, safeStart } from '../../../src/rules/zone-days';

const OF = { orderId: '8200000000000001', lineId: null, kind: 'open-dispute', actor: 'buyer' } as const;

const day = fc
  .integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2028, 11, 31) })
  .map((instant): PlainDate => new Date(instant).toISOString().slice(0, 10));
const zone = fc.constantFrom(
  'America/Los_Angeles',
  'Europe/Berlin',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
);
const event = fc.constantFrom<StartEvent>('placed', 'paid', 'shipped', 'delivered', 'completed');
const basis = fc.constantFrom<Basis>('page', 'user');
const days = fc.integer({ min: 1, max: 400 });

const byCount = (promise: 'page' | 'rule') =>
  fc
    .record({ event, on: day, basis, days, zone })
    .map(({ days: count, zone: where, ...start }) =>
      counted(start, count, where, { promise, ruleIds: [promise === 'page' ? 'C-1' : 'BP-04'] }),
    );
const byPrint = fc.record({ day, zone }).map(({ day: on, zone: where }) => printed(on, where, ['BP-01'], ''));
const pages = fc.oneof(byCount('page'), byPrint);
const rules = byCount('rule');
const some = (of: fc.Arbitrary<Proposal>, minLength = 0) => fc.array(of, { minLength, maxLength: 6 });

describe('choose', () => {
  it('has nothing to choose of nothing', () => {
    expect(choose(OF, [])).toBeNull();
  });

  it('is never later than any candidate of its own standing', () => {
    fc.assert(
      fc.property(some(pages), some(rules), (stated, ruled) => {
        const clock = choose(OF, [...ruled, ...stated]);
        const own = stated.length > 0 ? stated : ruled;
        expect(clock?.dueAt ?? Number.POSITIVE_INFINITY).toBe(
          Math.min(...own.map(({ candidate }) => candidate.dueAt)),
        );
      }),
    );
  });

  it('lets no rule move a deadline of the page', () => {
    fc.assert(
      fc.property(some(pages, 1), some(rules), (stated, ruled) => {
        const { candidates: _, ...alone } = choose(OF, stated) ?? { candidates: [] };
        expect(choose(OF, [...ruled, ...stated])).toMatchObject(alone);
      }),
    );
  });

  it('is never moved later by one more candidate that is later', () => {
    fc.assert(
      fc.property(some(fc.oneof(pages, rules), 1), fc.oneof(pages, rules), (given, more) => {
        const before = choose(OF, given);
        const after = choose(OF, [...given, more]);
        const outranks = more.promise === 'page' && given.every(({ promise }) => promise === 'rule');
        fc.pre(before !== null && after !== null && !outranks);
        expect(after?.dueAt).toBeLessThanOrEqual(before?.dueAt ?? Number.NaN);
      }),
    );
  });

  it('lists every candidate, earliest first, the chosen one among them, whatever the order they came in', () => {
    fc.assert(
      fc.property(some(fc.oneof(pages, rules), 1), (given) => {
        const clock = choose(OF, given);
        const dues = clock?.candidates.map(({ dueAt }) => dueAt) ?? [];
        expect(dues).toEqual([...dues].sort((a, b) => a - b));
        expect(dues).toContain(clock?.dueAt);
        expect(new Set(dues)).toEqual(new Set(given.map(({ candidate }) => candidate.dueAt)));
        expect(choose(OF, [...given].reverse())?.dueAt).toBe(clock?.dueAt);
      }),
    );
  });

  it('counts exactly so many times 24 hours from the safe start of the day, whatever the clocks do', () => {
    fc.assert(
      fc.property(day, days, zone, (on, count, where) => {
        const source = { promise: 'rule' as const, ruleIds: [] };
        const { candidate } = counted({ event: 'delivered', on, basis: 'page' }, count, where, source);
        expect(candidate.dueAt - safeStart(on, where)).toBe(count * PLATFORM_DAY);
      }),
    );
  });
});
