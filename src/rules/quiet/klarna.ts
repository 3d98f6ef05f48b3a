import { counted } from '../candidates';
import { type FindClock, NOTHING } from '../finding';
import { daysOf } from '../numbers';
import { claimFiled } from './rail-window';

/**
 * Klarna asks for proof 21 days after a problem was reported to it (CB-05). It runs only from a report that was
 * made; until when one can be made no source says.
 */
export const klarnaProof: FindClock = (subject, { zone }) => {
  if (subject.known.paidBy !== 'klarna') return NOTHING;
  return {
    proposals: claimFiled(subject).map((start) =>
      counted(start, daysOf('CB-05'), zone, { promise: 'rule', ruleIds: ['CB-05'] }),
    ),
    missing: [],
  };
};
