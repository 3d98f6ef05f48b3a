import { counted } from '../candidates';
import { casesOf } from '../case-clocks';
import { type FindClock, NOTHING } from '../finding';
import { daysOf } from '../numbers';
import { startsOf } from '../of-case/case-starts';

/**
 * Klarna asks for proof 21 days after a problem was reported to it (CB-05). It runs only from a report that was
 * made; until when one can be made no source says.
 */
export const klarnaProof: FindClock = ({ known }, { zone }) => {
  if (known.paidBy !== 'klarna') return NOTHING;
  return {
    proposals: casesOf(known)
      .flatMap((facts) => startsOf(facts, 'claim-filed').slice(0, 1))
      .map((start) => counted(start, daysOf('CB-05'), zone, { promise: 'rule', ruleIds: ['CB-05'] })),
    missing: [],
  };
};
