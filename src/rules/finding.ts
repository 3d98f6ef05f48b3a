import type { OrderLine, StartEvent } from '../model';
import type { Proposal } from './candidates';
import type { ClockContext, KnownOrder } from './clocks';
import type { KnownDays } from './known-days';

/** What one kind of clock is asked about: an order, one of its lines or all of it (`null`), and its days. */
export interface Subject {
  known: KnownOrder;
  line: OrderLine | null;
  days: KnownDays;
}

/** A day that would start a clock or make it sooner, with the number of days that would be counted from it. */
export interface Missing {
  event: StartEvent;
  days: number;
  quote: string;
}

/** What one kind of clock comes to. */
export interface Finding {
  proposals: Proposal[];
  missing: Missing[];
}

export const NOTHING: Finding = { proposals: [], missing: [] };

export type FindClock = (subject: Subject, ctx: ClockContext) => Finding;
