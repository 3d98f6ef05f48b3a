import type { Fact, Known, Problem } from '../model';
import { chosenFor, type FactHistory } from './facts';

/**
 * The days that a page just told (`seen`) of something and that another page told otherwise, as problems with both
 * days: the earlier one counts (`strongest`). A day that the buyer entered settles it. `of` is the order's id.
 */
export function disagreements<F extends string>(
  fields: readonly F[],
  seen: Readonly<Record<F, Known<unknown>>>,
  grown: Readonly<Record<F, Known<unknown>>>,
  history: FactHistory<F>,
  of: string,
): Problem[] {
  return fields.flatMap((field): Problem[] => {
    const [told, holds] = [seen[field], grown[field]];
    if (chosenFor(field) !== 'earliest' || told === null || holds === null || holds.basis !== 'page')
      return [];
    const others = [holds, ...(history[field] ?? [])].filter((fact) => fact.basis === 'page');
    const other = others.find(({ value }) => value !== told.value);
    return other === undefined ? [] : [{ of, field, reason: 'disagree', seen: both(other, told) }];
  });
}

function both(one: Fact<unknown>, other: Fact<unknown>): string {
  return [String(one.value), String(other.value)].sort().join(' / ');
}
