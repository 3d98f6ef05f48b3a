import type { Known } from '../../model';
import type { ReadContext } from '../context';
import { firstFact, type Strategy } from '../strategy';
import { firstShown, nameOf, textOf } from './nodes';

/** A named way to an element of the page. */
export type Mark = readonly [strategy: string, selector: string];

/** A fact and, where it is missing, the text that stood in its place. */
export interface Look<T> {
  fact: Known<T>;
  seen: string | null;
}

/**
 * Looks a field up by its marks in order, most lasting first (pages.md 10). `parse` gets the text and the
 * element of each mark's first match and says `null` where it is not the field; `more` are tried after.
 */
export function lookUp<T>(
  root: ParentNode,
  marks: readonly Mark[],
  parse: (text: string, element: Element) => T | null,
  ctx: ReadContext,
  more: readonly Strategy<T>[] = [],
): Look<T> {
  let seen: string | null = null;
  const strategies = marks.map(
    ([name, selector]): Strategy<T> => ({
      name,
      read: () => {
        const element = firstShown(root, selector);
        const text = textOf(element);
        if (element === null || text === '') return null;
        seen ??= text;
        const value = parse(text, element);
        return value === null ? null : { value, quote: text };
      },
    }),
  );
  const fact = firstFact([...strategies, ...more], 'dom', ctx);
  return { fact, seen };
}

/** The first element that any of the marks leads to. */
export function firstMatch(
  root: ParentNode,
  marks: readonly Mark[],
): { element: Element; strategy: string } | null {
  for (const [strategy, selector] of marks) {
    const element = firstShown(root, selector);
    if (element !== null) return { element, strategy };
  }
  return null;
}

/** Any text is a value; what is printed twice is said once. */
export function asText(_: string, element: Element): string | null {
  return nameOf(element) || null;
}
