import { counted, printed } from '../candidates';
import type { FindCaseClock } from '../case-clocks';
import { daysOf } from '../numbers';
import { isPlainDate } from '../zone-days';
import { startsOf } from './case-starts';

/**
 * When AliExpress itself steps in. Three generations of the rule are about: after 5 days of negotiation, or 3
 * with the after-sales warranty (DS-02), within 7 (DS-03), on the 16th day (DS-04); the earliest is expected
 * and the others stay in sight, so the evidence must be complete on the first day. It counts from the first
 * request: changes do not move it. Goods on their way wait for the end of the promised delivery (DS-06).
 */
export const platformStepIn: FindCaseClock = (facts, known, { zone }) => {
  if (facts.inTransit) {
    return known.order.statements.flatMap(({ kind, date, quote }) =>
      kind === 'no-delivery-refund' && date !== null && isPlainDate(date)
        ? [printed(date, zone, ['DS-06'], quote)]
        : [],
    );
  }
  const negotiation = facts.afterSalesWarranty ? daysOf('DS-02') : daysOf('DS-01');
  return startsOf(facts, 'dispute-opened')
    .slice(0, 1)
    .flatMap((start) => {
      const rule = (id: string) => ({ promise: 'rule' as const, ruleIds: [id], synthetic: start.atLatest });
      return [
        counted(start, negotiation, zone, rule('DS-02')),
        counted(start, daysOf('DS-03'), zone, rule('DS-03')),
        counted(start, daysOf('DS-04'), zone, rule('DS-04')),
      ];
    });
};
