import type { Fact, Known } from '../model';
import { addFact, type Chosen, strongest } from './facts';

/** What holds of one field, and the other facts of it. */
export interface Held {
  current: Known<unknown>;
  past: Fact<unknown>[];
}

/** A field with a value that the buyer entered at `at` (epoch ms); it beats what pages say, now and later. */
export function entered({ current, past }: Held, value: unknown, at: number, chosen: Chosen): Held {
  const fact: Fact<unknown> = { value, basis: 'user', quote: '', url: '', seenAt: at, witnesses: [] };
  return addFact(current, past, fact, chosen);
}

/** A field without the buyer's own values, and those; the page's or the rule's holds again, if there is one. */
export function withdrawn({ current, past }: Held, chosen: Chosen): Held & { values: Fact<unknown>[] } {
  const facts = [...past, ...(current === null ? [] : [current])];
  const rest = facts.filter(({ basis }) => basis !== 'user');
  const best = strongest(rest, chosen);
  return {
    current: best,
    past: rest.filter((fact) => fact !== best),
    values: facts.filter(({ basis }) => basis === 'user'),
  };
}
