import type { Fact, Known, Problem, Witness } from '../model';
import type { ReadContext } from './context';

/** A page's own text stays a quote: white space as one space, and no longer than a reader can take in. */
const LONGEST_QUOTE = 500;

/**
 * Marks for the direction of writing and for breaking words, which are laid out and not said: left in, they would
 * reorder our own words around the page's. Tags and halves of characters say nothing either.
 */
const INVISIBLE =
  /[\u061c\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u{e0000}-\u{e007f}\p{Cs}]/gu;

const PLAIN = /^[ -~]*$/;

/**
 * Text as it is kept: no direction marks, runs of white space and control characters as one space, trimmed, at
 * most 500 characters.
 */
export function tidy(text: string): string {
  // Most texts are of plain signs, in which there is nothing else to look for.
  if (PLAIN.test(text)) return text.replace(/ {2,}/g, ' ').trim().slice(0, LONGEST_QUOTE);
  const whole = text
    .replace(INVISIBLE, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return whole.slice(0, LONGEST_QUOTE).replace(/\p{Cs}$/u, '');
}

/** A fact that the page at `ctx.url` states, seen at `ctx.at`, with the one witness that gave it. */
export function pageFact<T>(
  value: T,
  quote: string,
  strategy: string,
  by: Witness['by'],
  ctx: ReadContext,
): Fact<T> {
  return {
    value,
    basis: 'page',
    quote: tidy(quote),
    url: ctx.url,
    seenAt: ctx.at,
    witnesses: [{ by, strategy }],
  };
}

/**
 * Passes a fact on, and adds a problem where it is missing: `unparsed` when text stood in its place (`seen`),
 * `not-found` when there was none.
 */
export function expectFact<T>(
  fact: Known<T>,
  of: string | null,
  field: string,
  seen: string | null,
  problems: Problem[],
): Known<T> {
  if (fact === null) {
    const text = tidy(seen ?? '');
    problems.push({ of, field, reason: text === '' ? 'not-found' : 'unparsed', seen: text });
  }
  return fact;
}
