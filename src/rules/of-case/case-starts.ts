import type { CaseFacts, CaseMoment } from '../../model';
import type { Start } from '../candidates';

/** A day to count from; `atLatest`: a page showed it by then and did not say since when. */
export interface CaseStart extends Start {
  atLatest: boolean;
}

/** The days of some happenings in a case, earliest first. */
export function startsOf({ days }: CaseFacts, ...moments: CaseMoment[]): CaseStart[] {
  return days
    .filter(({ moment }) => moments.includes(moment))
    .map(({ moment, on, basis, atLatest = false }) => ({ event: moment, on, basis, atLatest }))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** The last of some happenings, as a list of one or none: what came before it no longer counts. */
export function lastOf(facts: CaseFacts, ...moments: CaseMoment[]): CaseStart[] {
  return startsOf(facts, ...moments).slice(-1);
}
