import type { CaseMoment } from './case-facts';
import type { Basis, PlainDate } from './fact';
import type { StartEvent } from './statement';

export const CLOCK_KINDS = [
  'ship-by',
  'no-delivery-refund',
  'open-dispute',
  'return-after-receipt',
  'free-return',
  'withdrawal',
  'reject-faulty',
  'damage-report',
  'seller-response',
  'platform-step-in',
  'evidence-request',
  'answer-offer',
  'ship-return',
  'return-received',
  'appeal',
  'refund-arrival',
  'paypal',
  'card',
  'klarna',
  'guarantee',
] as const;
export type ClockKind = (typeof CLOCK_KINDS)[number];

export const ACTORS = ['buyer', 'seller', 'platform', 'bank'] as const;
export type Actor = (typeof ACTORS)[number];

/**
 * One way to arrive at a deadline. `dueAt` is an instant (epoch ms); `dueOn` the day to print, in the page's
 * own calendar where the day was printed or counted from a printed day.
 */
export interface Candidate {
  dueAt: number;
  dueOn: PlainDate;
  basis: Basis;
  ruleIds: string[];
  /** The event and day it counts from; `null` where the page printed the deadline itself. */
  start: { event: StartEvent | CaseMoment | 'protection-end'; on: PlainDate; basis: Basis } | null;
  days: number | null;
  /** No source gives this deadline: a safe day of our own, said to be one. */
  synthetic: boolean;
  quote: string;
}

/** One deadline, with every candidate it was chosen from (earliest first). */
export interface Clock {
  orderId: string;
  lineId: string | null;
  kind: ClockKind;
  dueAt: number;
  dueOn: PlainDate;
  actor: Actor;
  basis: Basis;
  synthetic: boolean;
  ruleIds: string[];
  quote: string;
  candidates: Candidate[];
}

/** A clock that would run if one date were known: "When did it arrive? Then we can count." */
export interface OpenQuestion {
  orderId: string;
  kind: ClockKind;
  missing: StartEvent;
  days: number;
  quote: string;
}

export const URGENCIES = ['calm', 'soon', 'urgent', 'over', 'unknown'] as const;
export type Urgency = (typeof URGENCIES)[number];
