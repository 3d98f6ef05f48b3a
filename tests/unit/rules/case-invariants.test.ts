import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseEvent, CaseFacts } from '../../../src/model';
import { factsOfCase } from '../../../src/rules/case/facts-of-case';
import { ownEvent } from '../../../src/rules/case/own-events';
import { clocksOf, type KnownOrder } from '../../../src/rules/clocks';
import { allClocksOf } from '../../../src/rules/quiet-clocks';
import { addCalendarDays, dayOf, endOfDay } from '../../../src/rules/zone-days';
import { contexts, day, events, knownOrders, zones } from './arbitrary';
import { fact, known, order } from './known';

const RUNS = { numRuns: 300 };
const CASE = { caseId: 'C1', lineId: null };
const inDispute = (told: readonly CaseEvent[], rest: Partial<KnownOrder> = {}): KnownOrder => ({
  ...known(order('in-dispute', { country: fact('DE') })),
  pursued: [factsOfCase(CASE, told)],
  ...rest,
});
const dueOf = (of: KnownOrder, kind: string, zone: string, now = 0) =>
  clocksOf(of, { now, zone, country: null }).clocks.find((one) => one.kind === kind)?.dueAt ?? null;
const at = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2028, 11, 1) });
const gap = fc.integer({ min: 1, max: 60 }).map((hours) => hours * 3_600_000);

describe('a change of the request', () => {
  it('starts the seller’s days again, never earlier, and leaves AliExpress’s where they were', () => {
    fc.assert(
      fc.property(at, gap, zones, (opened, later, zone) => {
        const first = ownEvent('dispute-opened', opened, zone);
        const changed = [first, ownEvent('dispute-modified', opened + later, zone)];
        const [was, is] = [inDispute([first]), inDispute(changed)];
        const before = dueOf(was, 'seller-response', zone) ?? 0;
        expect(dueOf(is, 'seller-response', zone)).toBe(
          dueOf(inDispute([ownEvent('dispute-opened', opened + later, zone)]), 'seller-response', zone),
        );
        expect(dueOf(is, 'seller-response', zone) ?? 0).toBeGreaterThanOrEqual(before);
        expect(dueOf(is, 'platform-step-in', zone)).toBe(dueOf(was, 'platform-step-in', zone));
      }),
      RUNS,
    );
  });
});

describe('a dispute that is taken back', () => {
  it('leaves the first window exactly as it was', () => {
    fc.assert(
      fc.property(day, at, gap, zones, (arrived, opened, later, zone) => {
        const of = order('delivered', { deliveredOn: fact(arrived) });
        const taken = [
          ownEvent('dispute-opened', opened, zone),
          ownEvent('buyer-cancelled', opened + later, zone),
        ];
        const after = { ...known(of), pursued: [factsOfCase(CASE, taken)] };
        expect(dueOf(after, 'open-dispute', zone)).toBe(dueOf(known(of), 'open-dispute', zone));
        expect(factsOfCase(CASE, taken).state).toBe('cancelled');
      }),
      RUNS,
    );
  });
});

describe('a withdrawal', () => {
  it('gives 14 whole days of the calendar where the buyer is, in every zone, and no hour more', () => {
    fc.assert(
      fc.property(at, zones, (told, zone) => {
        const due = dueOf(inDispute([ownEvent('withdrawal-told', told, zone)]), 'ship-return', zone) ?? 0;
        const on = dayOf(told, zone);
        expect(dayOf(due, zone)).toBe(addCalendarDays(on, 14));
        expect(due).toBe(endOfDay(addCalendarDays(on, 14), zone));
        // An hour more or less where the clocks change in between.
        expect(due - told).toBeGreaterThanOrEqual(14 * 86_400_000 - 3_600_000);
        expect(due - told).toBeLessThanOrEqual(15 * 86_400_000 + 3_600_000);
      }),
      RUNS,
    );
  });

  it('is never given a later day by whatever else happens in the case, until something was posted', () => {
    fc.assert(
      fc.property(at, events, zones, (told, others, zone) => {
        const first = ownEvent('withdrawal-told', told, zone);
        const alone = dueOf(inDispute([first]), 'ship-return', zone) ?? 0;
        const unsent = others.filter(({ kind }) => kind !== 'return-posted' && kind !== 'return-delivered');
        const due = dueOf(inDispute([first, ...unsent]), 'ship-return', zone);
        if (due !== null) expect(due).toBeLessThanOrEqual(alone);
      }),
      RUNS,
    );
  });

  it('leaves nothing to send back once it was posted, and does not come before it is told', () => {
    fc.assert(
      fc.property(at, gap, zones, (told, later, zone) => {
        const events = [
          ownEvent('withdrawal-told', told, zone),
          ownEvent('return-posted', told + later, zone),
        ];
        expect(dueOf(inDispute(events), 'ship-return', zone)).toBeNull();
        expect(dueOf(inDispute([ownEvent('dispute-opened', told, zone)]), 'ship-return', zone)).toBeNull();
      }),
      RUNS,
    );
  });
});

describe('a day that the buyer tells of a case', () => {
  it('leads to the earliest that the rules give from it: nothing of a rule lengthens another', () => {
    fc.assert(
      fc.property(knownOrders, contexts, (of, ctx) => {
        const pursued = (of.pursued ?? []).map((one): CaseFacts => ({ ...one, given: [] }));
        const bare = { ...of, pursued, given: [], order: { ...of.order, statements: [] } };
        for (const { dueAt, candidates } of allClocksOf(bare, ctx)) {
          expect(dueAt).toBe(Math.min(...candidates.map((one) => one.dueAt)));
        }
      }),
      RUNS,
    );
  });
});

describe('time that goes by', () => {
  it('takes no clock away and moves none: the end of the protection alone begins another (BP-08)', () => {
    fc.assert(
      fc.property(knownOrders, contexts, gap, (of, ctx, later) => {
        const days = (now: number) =>
          allClocksOf(of, { ...ctx, now }).map(({ kind, lineId, dueAt }) => `${kind} ${lineId} ${dueAt}`);
        const [was, is] = [days(ctx.now), days(ctx.now + later * 60)];
        const changed = was.filter((one) => !is.includes(one));
        expect(changed.filter((one) => !one.startsWith('open-dispute'))).toEqual([]);
        const come = is.filter((one) => !was.includes(one));
        expect(come.filter((one) => !one.startsWith('open-dispute'))).toEqual([]);
      }),
      RUNS,
    );
  });
});
