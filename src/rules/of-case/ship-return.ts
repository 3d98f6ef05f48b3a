import { counted } from '../candidates';
import type { FindCaseClock } from '../case-clocks';
import { daysOf } from '../numbers';
import { lastOf } from './case-starts';

/**
 * Sending the goods back and entering the tracking number: 10 days from the approval (RT-01, RT-02). Where only
 * the day of the request is known, 10 days from that: the approval cannot have come before it, so this is
 * earlier than the real day, and marked as our own.
 */
export const shipReturn: FindCaseClock = (facts, _known, { zone }) => {
  const approved = lastOf(facts, 'return-approved');
  const starts = approved.length > 0 ? approved : lastOf(facts, 'dispute-opened');
  const source = { promise: 'rule' as const, ruleIds: ['RT-01', 'RT-02'], synthetic: approved.length === 0 };
  return starts.map((start) => counted(start, daysOf('RT-01'), zone, source));
};
