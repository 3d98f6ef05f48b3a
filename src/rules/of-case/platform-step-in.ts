import { counted } from '../candidates';
import type { FindCaseClock } from '../case-clocks';
import { knownDays } from '../known-days';
import { daysOf } from '../numbers';
import { protectionEnds } from '../protection-end';
import { startsOf } from './case-starts';

/**
 * When AliExpress itself steps in. Three generations of the rule are about: after 5 days of negotiation, or 3
 * with the after-sales warranty (DS-02), within 7 (DS-03), on the 16th day (DS-04); the earliest is expected
 * and the others stay in sight, so the evidence must be complete on the first day. It counts from the first
 * request: changes do not move it. Goods on their way wait for the end of the promised delivery, however that is known (DS-06).
 */
export const platformStepIn: FindCaseClock = (facts, known, ctx) => {
  if (facts.inTransit) {
    const line = known.order.lines.find(({ lineId }) => lineId !== null && lineId === facts.lineId) ?? null;
    return protectionEnds({ known, line, days: knownDays(known, line) }, ctx).map(
      ({ promise, candidate }) => ({
        promise,
        candidate: { ...candidate, ruleIds: ['DS-06'] },
      }),
    );
  }
  const negotiation = facts.afterSalesWarranty ? daysOf('DS-02') : daysOf('DS-01');
  return startsOf(facts, 'dispute-opened')
    .slice(0, 1)
    .flatMap((start) => {
      const rule = (id: string) => ({ promise: 'rule' as const, ruleIds: [id], synthetic: start.atLatest });
      return [
        counted(start, negotiation, ctx.zone, rule('DS-02')),
        counted(start, daysOf('DS-03'), ctx.zone, rule('DS-03')),
        counted(start, daysOf('DS-04'), ctx.zone, rule('DS-04')),
      ];
    });
};
