import { counted } from '../candidates';
import type { FindCaseClock } from '../case-clocks';
import { daysOf } from '../numbers';
import { lastOf } from './case-starts';

/** One appeal within 7 days of the end of the case (DS-14): a single source, so it is worth a try and no promise. */
export const appeal: FindCaseClock = (facts, _known, { zone }) =>
  lastOf(facts, 'case-closed').map((start) =>
    counted(start, daysOf('DS-14'), zone, { promise: 'rule', ruleIds: ['DS-14'] }),
  );
