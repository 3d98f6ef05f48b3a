import { counted } from './candidates';
import { type FindClock, NOTHING } from './finding';
import { daysOf } from './numbers';

/**
 * The seller's time to send the goods (PR-02). The length is the listing's own (usually 3 to 10 days) and no
 * page that is read prints it, so the longest usual one is taken and marked as our own: it says when to look,
 * and costs the buyer nothing, since the order is closed and paid back by itself when the seller's time is up.
 */
export const shipBy: FindClock = ({ days }, ctx) => {
  if (days.status !== 'to-ship') return NOTHING;
  const paid = days.of('paid');
  const starts = paid.length > 0 ? paid : days.of('placed');
  const source = { promise: 'rule' as const, ruleIds: ['PR-02'], synthetic: true };
  return {
    proposals: starts.map((start) => counted(start, daysOf('PR-02'), ctx.zone, source)),
    missing: [],
  };
};
