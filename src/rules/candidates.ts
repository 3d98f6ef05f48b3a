import type { Basis, Candidate, PlainDate, StartEvent } from '../model';
import { addCalendarDays, addPlatformDays, safeStart } from './zone-days';

/** A day on which something happened, and who says so. */
export interface Start {
  event: StartEvent;
  on: PlainDate;
  basis: Basis;
}

/** A candidate with what it rests on: a promise of the page, or a rule of the catalogue. */
export interface Proposal {
  promise: 'page' | 'rule';
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
  return {
    promise: source.promise,
    candidate: {
      dueAt: addPlatformDays(safeStart(start.on, zone), days),
      dueOn: addCalendarDays(start.on, days),
      basis: start.basis === 'user' ? 'user' : source.promise,
      ruleIds: source.ruleIds,
      start: { event: start.event, on: start.on, basis: start.basis },
      days,
      synthetic: source.synthetic ?? false,
      quote: source.quote ?? '',
    },
  };
}

/** A deadline that the page printed as a day: it ends when that day begins, at the safe side (TZ-04). */
export function printed(date: PlainDate, zone: string, ruleIds: string[], quote: string): Proposal {
  return {
    promise: 'page',
    candidate: {
      dueAt: safeStart(date, zone),
      dueOn: date,
      basis: 'page',
      ruleIds,
      start: null,
      days: null,
      synthetic: false,
      quote,
    },
  };
}
