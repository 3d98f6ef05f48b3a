import { counted } from '../candidates';
import { type FindClock, NOTHING } from '../finding';
import { claimFiled, fromPayment, mayBePaidBy } from './rail-window';

/** An open dispute that is not escalated within these days closes for ever (CB-04). */
const ESCALATE_WITHIN = 20;

/**
 * A dispute with PayPal: 180 days from the payment (CB-04). Once one was opened, the 20 days to escalate it to a claim are
 * what counts: after them it closes for ever.
 */
export const paypalClaim: FindClock = (subject, { zone }) => {
  if (!mayBePaidBy(subject, ['paypal'])) return NOTHING;
  const filed = subject.known.paidBy === 'paypal' ? claimFiled(subject) : [];
  const source = { promise: 'rule' as const, ruleIds: ['CB-04'] };
  const escalate = filed.map((start) => counted(start, ESCALATE_WITHIN, zone, source));
  return { proposals: escalate.length > 0 ? escalate : fromPayment(subject, 'CB-04', zone), missing: [] };
};
