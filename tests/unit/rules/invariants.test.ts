import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Candidate, CLOCK_KINDS, type Clock } from '../../../src/model';
import { ruleOf } from '../../../src/rules/catalogue/catalogue';
import { CLOCK_RULES } from '../../../src/rules/catalogue/clock-rules';
import { clocksOf } from '../../../src/rules/clocks';
import { allClocksOf, quietClocksOf } from '../../../src/rules/quiet-clocks';
import { isWordKey } from '../../../src/words/say';
import { contexts, day, knownOrders } from './arbitrary';
import { fact } from './known';

const RUNS = { numRuns: 400 };
const key = ({ kind, lineId }: Clock) => `${kind} ${lineId}`;

describe('every clock of every order', () => {
  it('is never later than a candidate, unless the page or the buyer says so', () => {
    fc.assert(
      fc.property(knownOrders, contexts, (known, ctx) => {
        for (const clock of allClocksOf(known, ctx)) {
          const said = clock.basis !== 'rule';
          const earliest = Math.min(...clock.candidates.map(({ dueAt }) => dueAt));
          if (!said) expect(clock.dueAt).toBe(earliest);
          expect(clock.candidates.map(({ dueAt }) => dueAt)).toContain(clock.dueAt);
        }
      }),
      RUNS,
    );
  });

  it('has a known kind, a real day, and only rules that the catalogue knows and words say why', () => {
    fc.assert(
      fc.property(knownOrders, contexts, (known, ctx) => {
        for (const clock of allClocksOf(known, ctx)) {
          expect(CLOCK_KINDS).toContain(clock.kind);
          expect(Number.isSafeInteger(clock.dueAt)).toBe(true);
          expect(clock.dueOn).toMatch(/^\d{4}-\d\d-\d\d$/);
          expect(CLOCK_RULES[clock.kind].actors).toContain(clock.actor);
          for (const id of clock.candidates.flatMap(({ ruleIds }) => ruleIds)) {
            expect(ruleOf(id), id).not.toBeNull();
            expect(CLOCK_RULES[clock.kind].rules, clock.kind).toContain(id);
            expect(isWordKey(`why.${id}`), id).toBe(true);
          }
        }
      }),
      RUNS,
    );
  });

  it('is never made later by a weak source: without the candidates of grade C and D it is no earlier', () => {
    const weakest = ({ ruleIds }: Candidate) =>
      ruleIds.length > 0 && ruleIds.every((id) => 'CD'.includes(ruleOf(id)?.grade ?? 'A'));
    fc.assert(
      fc.property(knownOrders, contexts, (known, ctx) => {
        for (const { kind, dueAt, basis, candidates } of allClocksOf(known, ctx)) {
          if (basis !== 'rule') continue;
          const strong = candidates.filter((one) => !weakest(one)).map((one) => one.dueAt);
          if (strong.length > 0) expect(dueAt, kind).toBeLessThanOrEqual(Math.min(...strong));
        }
      }),
      RUNS,
    );
  });

  it('marks as its own what rests on an unsupported rule alone', () => {
    fc.assert(
      fc.property(knownOrders, contexts, (known, ctx) => {
        for (const clock of allClocksOf(known, ctx)) {
          const weak = clock.ruleIds.length > 0 && clock.ruleIds.every((id) => ruleOf(id)?.grade === 'D');
          if (weak && clock.basis === 'rule') expect(clock.synthetic, clock.kind).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('is told soonest first, and none twice for one line', () => {
    fc.assert(
      fc.property(knownOrders, contexts, (known, ctx) => {
        const { clocks } = clocksOf({ ...known, pursued: [] }, ctx);
        const dues = clocks.map(({ dueAt }) => dueAt);
        expect(dues).toEqual([...dues].sort((a, b) => a - b));
        expect(new Set(clocks.map(key)).size).toBe(clocks.length);
      }),
      RUNS,
    );
  });

  it('is the same whichever way pages and statements came in', () => {
    fc.assert(
      fc.property(knownOrders, contexts, (known, ctx) => {
        const { order } = known;
        const turned = {
          ...known,
          order: { ...order, statements: [...order.statements].reverse() },
          parcels: [...known.parcels].reverse(),
          given: [...(known.given ?? [])].reverse(),
        };
        const days = (clocks: Clock[]) => clocks.map((clock) => [key(clock), clock.dueAt]).sort();
        expect(days(allClocksOf(turned, ctx))).toEqual(days(allClocksOf(known, ctx)));
      }),
      RUNS,
    );
  });
});

describe('completing an order', () => {
  it('never takes the dispute clock away and never makes it later', () => {
    fc.assert(
      fc.property(knownOrders, contexts, day, (known, ctx, on) => {
        // A window that the page counts from completion gets its day by it, and the page's word outranks a rule.
        const statements = known.order.statements.filter(
          ({ from }) => from !== 'completed' && from !== 'receipt-confirmed',
        );
        const before = { ...known, pursued: [], given: [], order: { ...known.order, statements } };
        const disputeOf = (one: typeof before) =>
          clocksOf(one, ctx).clocks.find(
            ({ kind }) => kind === 'open-dispute' && known.order.lines.length < 2,
          );
        const open = {
          ...before,
          order: { ...before.order, status: fact('delivered' as const), completedOn: null },
        };
        const done = {
          ...open,
          order: { ...open.order, status: fact('completed' as const), completedOn: fact(on) },
        };
        const [was, is] = [disputeOf(open), disputeOf(done)];
        if (!was) return;
        expect(is).toBeDefined();
        expect(is?.dueAt).toBeLessThanOrEqual(was.dueAt);
      }),
      RUNS,
    );
  });
});

describe('what is settled', () => {
  it('leaves the buyer nothing to do but to see the money come', () => {
    fc.assert(
      fc.property(knownOrders, contexts, (known, ctx) => {
        const settled = (known.pursued ?? []).map((one) => ({
          ...one,
          state: 'refund' as const,
          lineId: null,
        }));
        // Of several lines it is not known which one a case without a line is about, so nothing falls silent.
        fc.pre(settled.length > 0 && known.order.lines.length < 2);
        const all = { ...known, pursued: settled };
        const kinds = clocksOf(all, ctx).clocks.map(({ kind }) => kind);
        expect(kinds.every((kind) => kind === 'refund-arrival')).toBe(true);
        expect(quietClocksOf(all, ctx)).toEqual([]);
      }),
      RUNS,
    );
  });
});
