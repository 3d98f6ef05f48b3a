import { counted } from './candidates';
import { type FindClock, NOTHING } from './finding';
import { daysOf } from './numbers';
import { isPlainDate } from './zone-days';

/**
 * The seller's answer to a request to cancel what is not shipped yet (PR-04): after 48 hours of silence the order is
 * said to be cancelled by itself. One source says so and another gives more days, so it tells when to look; the
 * seller's time to ship runs beside it. It runs from the day on which the buyer says to have asked.
 */
export const cancelAnswer: FindClock = ({ known: { cancelAskedOn }, days }, { zone }) => {
  if (cancelAskedOn === undefined || !isPlainDate(cancelAskedOn)) return NOTHING;
  if (days.status !== 'to-ship' && days.status !== null && days.status !== 'unknown') return NOTHING;
  const start = { event: 'cancel-asked' as const, on: cancelAskedOn, basis: 'user' as const };
  const source = { promise: 'rule' as const, ruleIds: ['PR-04'], synthetic: true };
  return { proposals: [counted(start, daysOf('PR-04'), zone, source)], missing: [] };
};
