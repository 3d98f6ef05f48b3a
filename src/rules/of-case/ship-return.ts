import type { CaseFacts } from '../../model';
import { counted, type Proposal } from '../candidates';
import type { FindCaseClock } from '../case-clocks';
import { daysOf } from '../numbers';
import { lastOf } from './case-starts';
import { sendBackByLaw } from './send-back-by-law';

/** Days to post a return of which only the day of seeing is known, so that part of the ten may be gone (ours). */
const SINCE_SEEN = 3;

/**
 * Sending the goods back and entering the tracking number: 10 days from the approval (RT-01, RT-02). Where only
 * the day of the request is known, 10 days from that: the approval cannot have come before it, so this is
 * earlier than the real day, and marked as our own. Where a page only showed that a return is due, and nothing says
 * since when, it is to be posted within three days. The law's 14 days after a withdrawal stand beside them (EU-03).
 */
export const shipReturn: FindCaseClock = (facts, known, ctx) => [
  ...byAgreement(facts, ctx.zone),
  ...sendBackByLaw(facts, known, ctx),
];

function byAgreement(facts: CaseFacts, zone: string): Proposal[] {
  const ten = daysOf('RT-01');
  const dated = { ...facts, days: facts.days.filter(({ atLatest }) => !atLatest) };
  const source = { promise: 'rule' as const, ruleIds: ['RT-01', 'RT-02'] };
  const approved = lastOf(dated, 'return-approved');
  if (approved.length > 0) return approved.map((start) => counted(start, ten, zone, source));
  const ours = { ...source, synthetic: true };
  const opened = lastOf(dated, 'dispute-opened');
  if (opened.length > 0) return opened.map((start) => counted(start, ten, zone, ours));
  return lastOf(facts, 'return-approved').map((start) => counted(start, SINCE_SEEN, zone, ours));
}
