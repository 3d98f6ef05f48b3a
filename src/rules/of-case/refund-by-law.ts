import type { FindCaseClock } from '../case-clocks';
import { lawOf } from '../law-of';
import { calendarDays, countryOf } from '../withdrawal';
import { startsOf } from './case-starts';
import { withdrawalTold } from './send-back-by-law';

/**
 * The seller's 14 days to pay back after a withdrawal. In the EU they run from the telling, and the seller may wait for
 * the goods or for proof of sending (EU-04), so there is no day before something was posted, nor where it was posted
 * later than that. In the UK they run from that proof or from the goods, whichever was first (UK-03).
 */
export const refundByLaw: FindCaseClock = (facts, known, ctx) => {
  const told = withdrawalTold(facts);
  const sent = startsOf(facts, 'return-posted', 'return-delivered')[0];
  const law = lawOf(countryOf({ known }, ctx));
  if (told === null || sent === undefined || law === null) return [];
  if (law === 'uk') return [calendarDays(sent, 'UK-03', ctx.zone)];
  const proposal = calendarDays(told, 'EU-04', ctx.zone);
  return proposal.candidate.dueOn < sent.on ? [] : [proposal];
};
