import { counted } from '../candidates';
import type { FindCaseClock } from '../case-clocks';
import { daysOf } from '../numbers';
import { lastOf } from './case-starts';

/**
 * More evidence is wanted (DS-09). Three days are documented for the seller and no number for the buyer, so the
 * safe day is one day after the request, marked as our own, and three days stand behind it.
 */
export const evidenceRequest: FindCaseClock = (facts, _known, { zone }) =>
  lastOf(facts, 'evidence-asked').flatMap((start) => [
    counted(start, 1, zone, { promise: 'rule', ruleIds: ['DS-09'], synthetic: true }),
    counted(start, daysOf('DS-09'), zone, { promise: 'rule', ruleIds: ['DS-09'] }),
  ]);
