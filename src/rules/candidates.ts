import type { Basis, Candidate, CaseMoment, PlainDate, StartEvent } from '../model';
import { addCalendarDays, addPlatformDays, safeStart } from './zone-days';

/** A day on which something happened, and who says so. */
export interface Start {
  event: StartEvent | CaseMoment;
  on: PlainDate;
  basis: Basis;
}

/** Who gives a deadline its number or its day: the buyer, the page, or a rule of the catalogue. */
export type Promised = 'user' | 'page' | 'rule';

/** A candidate with what it rests on. */
export interface Proposal {
  promise: Promised;
  candidate: Candidate;
}

/** Where a proposal gets its number and its words from. */
export interface Source {
  promise: 'page' | 'rule';
  ruleIds: string[];
  quote?: string;
  synthetic?: boolean;
}

/**
 * A deadline `days` platform days after a printed day: the instant is counted from the safe start of the day
 * (TZ-02, TZ-04), the day to print is `days` calendar days on. A start that the buyer entered makes the
 * basis `user`, whoever gives the number.
 */
export function counted(start: Start, days: number, zone: string, source: Source): Proposal {
  const dueAt = addPlatformDays(safeStart(start.on, zone), days);
  return reckoned(start, days, dueAt, addCalendarDays(start.on, Math.floor(days)), source);
}

/** A deadline reached from a start in a way of its own (calendar days, business days, years). */
export function reckoned(
  start: Start,
  days: number | null,
  dueAt: number,
  dueOn: PlainDate,
  source: Source,
): Proposal {
  return {
    promise: source.promise,
    candidate: {
      dueAt,
      dueOn,
      basis: start.basis === 'user' ? 'user' : source.promise,
      ruleIds: source.ruleIds,
      start: { event: start.event, on: start.on, basis: start.basis },
      days,
      synthetic: source.synthetic ?? false,
      quote: source.quote ?? '',
    },
  };
}

/**
 * A deadline that the page printed, or the buyer entered, as a day: it ends when that day begins, at the safe
 * side (TZ-04).
 */
export function printed(
  date: PlainDate,
  zone: string,
  ruleIds: string[],
  quote: string,
  promise: 'page' | 'user' = 'page',
): Proposal {
  return {
    promise,
    candidate: {
      dueAt: safeStart(date, zone),
      dueOn: date,
      basis: promise,
      ruleIds,
      start: null,
      days: null,
      synthetic: false,
      quote,
    },
  };
}
