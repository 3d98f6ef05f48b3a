import { type FindClock, NOTHING } from '../finding';
import { fromPayment, mayBePaidBy } from './rail-window';

/** A dispute with PayPal: 180 days from the payment (CB-04). Once opened it must be escalated within 20 days. */
export const paypalClaim: FindClock = (subject, { zone }) => {
  if (!mayBePaidBy(subject, ['paypal'])) return NOTHING;
  return { proposals: fromPayment(subject, 'CB-04', zone), missing: [] };
};
