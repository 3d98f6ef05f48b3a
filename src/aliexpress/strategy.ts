import type { Known, Witness } from '../model';
import type { ReadContext } from './context';
import { pageFact } from './facts';

/** A value and the page's text that it was read from. */
export interface Answer<T> {
  value: T;
  quote: string;
}

/** One named way to find a value; `null` where it has no answer. */
export interface Strategy<T> {
  name: string;
  read: () => Answer<T> | null;
}

/**
 * The answer of the first strategy that has one, with that strategy as its witness (pages.md 10); `null` when
 * none has. A strategy that throws has no answer: the page's shape is not ours to rely on.
 */
export function firstFact<T>(
  strategies: readonly Strategy<T>[],
  by: Witness['by'],
  ctx: ReadContext,
): Known<T> {
  for (const { name, read } of strategies) {
    const answer = attempt(read);
    if (answer !== null) return pageFact(answer.value, answer.quote, name, by, ctx);
  }
  return null;
}

function attempt<T>(read: () => T | null): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
