import { counted } from '../candidates';
import type { FindCaseClock } from '../case-clocks';
import { daysOf } from '../numbers';
import { lastOf } from './case-starts';

/**
 * The buyer's answer to an offer of the seller or a solution of AliExpress. No source gives either a deadline
 * (DS-07, DS-12): 48 hours and 24 hours are safe days of our own, with 5 and 3 days behind them.
 */
export const answerOffer: FindCaseClock = (facts, _known, { zone }) => {
  const [moment, soft, id] =
    facts.state === 'solution'
      ? (['solution-made', 1, 'DS-12'] as const)
      : (['offer-made', 2, 'DS-07'] as const);
  return lastOf(facts, moment).flatMap((start) =>
    [soft, daysOf(id)].map((days) =>
      counted(start, days, zone, { promise: 'rule', ruleIds: [id], synthetic: true }),
    ),
  );
};
