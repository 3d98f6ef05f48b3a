import { counted } from '../candidates';
import type { FindClock } from '../finding';
import { daysOf } from '../numbers';

/**
 * Reporting damage within 3 days of the delivery (DS-10): from one old page, a soft day that ends no right; later a
 * carrier's report may be asked for.
 */
export const damageReport: FindClock = ({ days }, { zone }) => ({
  proposals: days
    .of('delivered')
    .map((start) => counted(start, daysOf('DS-10'), zone, { promise: 'rule', ruleIds: ['DS-10'] })),
  missing: [],
});
