import type { CaseFacts } from '../../model';
import type { Start } from '../candidates';
import type { FindCaseClock } from '../case-clocks';
import { lawOf } from '../law-of';
import { calendarDays, countryOf } from '../withdrawal';
import { startsOf } from './case-starts';

/** The first telling: telling it again gives no new days. */
export function withdrawalTold(facts: CaseFacts): Start | null {
  return startsOf(facts, 'withdrawal-told')[0] ?? null;
}

/**
 * Sending the goods back after a withdrawal: 14 days of the calendar where the buyer is, which begin the day after
 * the seller was told (EU-03, UK-03, TZ-07). It runs whatever the case on AliExpress does, until something was posted. Where the
 * ship-to country is not known the same days are taken and marked as our own; a country without that law has none.
 */
export const sendBackByLaw: FindCaseClock = (facts, known, ctx) => {
  const told = withdrawalTold(facts);
  if (told === null || startsOf(facts, 'return-posted', 'return-delivered').length > 0) return [];
  const country = countryOf({ known }, ctx);
  const law = lawOf(country);
  if (law === null && country !== null) return [];
  const { promise, candidate } = calendarDays(told, law === 'uk' ? 'UK-03' : 'EU-03', ctx.zone);
  return [{ promise, candidate: { ...candidate, synthetic: law === null } }];
};
