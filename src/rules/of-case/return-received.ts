import { counted } from '../candidates';
import type { FindCaseClock } from '../case-clocks';
import { daysOf } from '../numbers';
import { lastOf } from './case-starts';

/** Days without a movement after which a return counts as lost (RT-08; ours). */
const SILENT_FOR = 14;
/** Days after which the seller is asked to confirm what has come back (RT-03; ours). */
const NUDGE_AFTER = 3;

/**
 * The seller confirms what came back (RT-03). No source gives the number: three days after the carrier's delivery
 * it is time to ask, after seven to complain. While the parcel is on its way, a fortnight without news.
 */
export const returnReceived: FindCaseClock = (facts, _known, { zone }) => {
  const source = { promise: 'rule' as const, ruleIds: ['RT-03'], synthetic: true };
  const there = lastOf(facts, 'return-delivered');
  if (there.length === 0) {
    const lost = { ...source, ruleIds: ['RT-08'] };
    return lastOf(facts, 'return-posted').map((start) => counted(start, SILENT_FOR, zone, lost));
  }
  return there.flatMap((start) =>
    [NUDGE_AFTER, daysOf('RT-03')].map((days) => counted(start, days, zone, source)),
  );
};
