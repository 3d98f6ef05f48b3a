/** Where a value comes from. A buyer's correction beats the page, the page beats a rule. */
export type Basis = 'page' | 'rule' | 'user';

/** Which of the two ways of looking at a page gave the value, and by which named strategy. */
export interface Witness {
  by: 'dom' | 'json';
  strategy: string;
}

/**
 * A value with its provenance. *Unknown* is `null` in the place of a Fact, never a guessed value.
 * `quote` is the page's own text (plain, never HTML), `seenAt` an instant in epoch milliseconds.
 */
export interface Fact<T> {
  value: T;
  basis: Basis;
  quote: string;
  url: string;
  seenAt: number;
  witnesses: Witness[];
}

export type Known<T> = Fact<T> | null;

/** A calendar day as printed, `YYYY-MM-DD`, with no zone of its own. */
export type PlainDate = string;

/** An exact decimal amount (`"132.74"`, no thousands signs) and its ISO 4217 currency. */
export interface Money {
  amount: string;
  currency: string;
}
