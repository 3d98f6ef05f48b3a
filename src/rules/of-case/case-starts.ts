import type { CaseFacts, CaseMoment } from '../../model';
import type { Start } from '../candidates';

/** The days of some happenings in a case, earliest first. */
export function startsOf({ days }: CaseFacts, ...moments: CaseMoment[]): Start[] {
  return days
    .filter(({ moment }) => moments.includes(moment))
    .map(({ moment, on, basis }) => ({ event: moment, on, basis }))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** The last of some happenings, as a list of one or none: what came before it no longer counts. */
export function lastOf(facts: CaseFacts, ...moments: CaseMoment[]): Start[] {
  return startsOf(facts, ...moments).slice(-1);
}
