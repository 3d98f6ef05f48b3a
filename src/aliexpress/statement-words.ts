import type { StartEvent, StatementKind } from '../model';
import { lexicon } from './lexicon';

/** How a language says one kind of promise. The kinds of a language are tried in their order. */
export interface KindWords {
  /** `return`: a free one if the text around it says that returns are free, else `return-after-receipt`. */
  kind: StatementKind | 'return';
  all: readonly RegExp[];
  none?: RegExp;
  /** Said without a number it is a promise all the same. */
  bare: boolean;
  /** The buyer bears the cost. */
  atCost?: true;
  /** A number of days in it is not counted from the order's events. */
  ignoreDays?: true;
}

/** A language's words; another language is another such table (pages.md 6.3, 8). */
export interface StatementWords {
  language: string;
  /** A number of days, the number as its group. */
  days: string;
  /** Numbers of time that are no plain number of days: ranges, business days, weeks. */
  otherTimes: RegExp;
  /** What stands directly before a number of days that is a window. */
  window: string;
  /** What joins a number of days to the event that it counts from. */
  link: string;
  /** What may stand between a number of days and its link: "to return the item". */
  purpose: string;
  /** What stands before an event that comes ahead of its number of days. */
  lead: string;
  /** Words that say nothing about which event is meant. */
  noise: string;
  events: readonly (readonly [StartEvent, string])[];
  /** What may not follow an event's word: "delivery guarantee", "entrega estimada". */
  notEvent: string;
  /** What stands directly before a printed deadline. */
  before: string;
  /** What turns a promise round or takes something out of it, and the negations that do not; the second is global. */
  turned: RegExp;
  harmless: RegExp;
  /** Makes "cannot be returned" a thing of some cases only. */
  condition: RegExp;
  kinds: readonly KindWords[];
  /** Someone else acts, or on what was sent back: a number of days in it is no window of the buyer's. */
  othersDeed: RegExp;
  /** The node of the time line with the date of the guaranteed delivery's refund (pages.md 3). */
  refundNode: RegExp;
  /** Words that make a number which was not understood worth telling. */
  topic: RegExp;
}

/** The languages whose own sentences of the site are known, by primary subtag. */
export const TABLED: readonly string[] = ['en', 'es'];

/** The words of all of them: sentences of one stand on pages of the other. */
export function statementWords(): readonly StatementWords[] {
  return TABLED.map((language) => lexicon<StatementWords>(`site_${language}`));
}
