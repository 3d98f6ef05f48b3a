import type { Actor, CaseMoment, StartEvent } from '../../model';
import { daysOf, type NumberedRule } from '../numbers';
import type { SourceKey } from './sources';

/**
 * How well a number is supported: A first-party text, statute or measurement, B copies of it or three agreeing
 * pages, C one or two pages, D nothing found. D never makes a deadline later.
 */
export const GRADES = ['A', 'B', 'C', 'D'] as const;
export type Grade = (typeof GRADES)[number];

export type RuleUnit =
  | 'hour'
  | 'platform-day'
  | 'calendar-day'
  | 'business-day'
  | 'month'
  | 'year'
  | 'return'
  | 'us-dollar'
  | 'percent';

/** What a rule counts from: an event of the order or of a case, or one that only the rule knows. */
export type RuleEvent =
  | StartEvent
  | CaseMoment
  | 'last-parcel-shipped'
  | 'protection-end'
  | 'message-sent'
  | 'cancel-asked'
  | 'withdrawal-told'
  | 'withdrawal-end'
  | 'warranty-start'
  | 'calendar-month'
  | 'problem-reported';

/** What happens when the time is up and nobody has acted; the key of its sentence (`expiry.<...>`). */
export const EXPIRIES = [
  'goes-on-or-closes',
  'closed-and-refunded',
  'cancelled',
  'completed',
  'window-lost',
  'no-extension',
  'done-as-asked',
  'platform-decides',
  'decided-without',
  'maybe-against-you',
  'final',
  'money-to-seller',
  'maybe-refunded',
  'charged-later',
  'chase',
  'right-lost',
  'claim-dies',
] as const;
export type Expiry = (typeof EXPIRIES)[number];

/** One row of rules.md as data. Its sentence is `rule.<id>`. */
export interface Rule {
  id: string;
  /** The number the rule gives, in `unit`; `null` where it gives none and only explains. */
  number: number | null;
  unit: RuleUnit | null;
  event: RuleEvent | null;
  /** Who must act, or whose rule it is. */
  actor: Actor;
  atExpiry: Expiry | null;
  grade: Grade;
  sources: readonly SourceKey[];
  words: `rule.${string}`;
}

type Count = readonly [number: number | 'counted', unit: RuleUnit, event: RuleEvent | null];

/**
 * One row. `sources` are keys parted by spaces; `count` is number, unit and event, where `counted` stands for the
 * number that clocks use, so that no number is written twice.
 */
export function row(
  id: string,
  grade: Grade,
  actor: Actor,
  sources: string,
  count: Count | null = null,
  atExpiry: Expiry | null = null,
): Rule {
  const [number, unit, event] = count ?? [null, null, null];
  return {
    id,
    number: number === 'counted' ? daysOf(id as NumberedRule) : number,
    unit,
    event,
    actor,
    atExpiry,
    grade,
    sources: sources.split(' ') as SourceKey[],
    words: `rule.${id}`,
  };
}
