import { counted } from '../candidates';
import { type FindClock, NOTHING } from '../finding';
import { daysOf } from '../numbers';
import { claimFiled, fromPayment, mayBePaidBy } from './rail-window';

/**
 * A chargeback with the card's issuer: 120 days (CB-01 to CB-03), counted from the payment as the earliest reading;
 * from delivery stands behind it for goods that came and are not as described (CB-02).
 */
export const cardClaim: FindClock = (subject, { zone }) => {
  if (!mayBePaidBy(subject, ['card', 'credit-card'])) return NOTHING;
  const { paidBy = 'unknown' } = subject.known;
  // What was claimed is in the hands of the issuer.
  if (paidBy !== 'unknown' && claimFiled(subject).length > 0) return NOTHING;
  const earliest = fromPayment(subject, 'CB-01', zone);
  if (earliest.length === 0) return NOTHING;
  const received = subject.days
    .of('delivered')
    .map((start) => counted(start, daysOf('CB-02'), zone, { promise: 'rule', ruleIds: ['CB-02'] }));
  return { proposals: [...earliest, ...received], missing: [] };
};
