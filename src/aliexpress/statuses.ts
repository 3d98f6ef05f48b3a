import type { CaseStatus, OrderStatus } from '../model';
import { lexicon } from './lexicon';
import { normalise } from './text';

/** The state that the site's words say; `null` when they are not in the dictionary. */
export function statusOfText(text: string): OrderStatus | null {
  return stateOf('order_states', text);
}

/** The state of `global.orderStatus`: 9 is completed, 8 was seen on an order awaiting delivery (pages.md 3). */
export function statusOfCode(code: unknown): OrderStatus | null {
  if (code === 9 || code === '9') return 'completed';
  if (code === 8 || code === '8') return 'in-transit';
  return null;
}

/** The state of a case that the site's words say; `null` when they are not in the dictionary. */
export function caseStatusOfText(text: string): CaseStatus | null {
  return stateOf('case_states', text);
}

function stateOf<State>(dictionary: string, text: string): State | null {
  const states = lexicon<Record<string, State>>(dictionary);
  const word = normalise(text).toLowerCase().replaceAll('’', "'").replace(/[.!]$/, '');
  return (Object.hasOwn(states, word) && states[word]) || null;
}
