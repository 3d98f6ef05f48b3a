import { DATE_FIELDS, type Fact, type Known, type Money, type Problem } from '../model';
import { tidy } from './facts';
import { mergeWitnesses } from './statement-list';

const DATES: readonly string[] = [...DATE_FIELDS, 'openedOn'];

/**
 * Joins what the page shows and what its data says of one field. Alike: the page's fact with both witnesses.
 * Different: a problem `disagree`, and the page's fact, of two days the earlier one. A state in words that are not
 * known contradicts nothing.
 */
export function joinFact<T>(
  dom: Known<T>,
  json: Known<T>,
  of: string,
  field: string,
  found: Problem[],
): Known<T> {
  if (dom === null || json === null) return dom ?? json;
  if (field === 'status' && isUnknown(dom.value)) return json;
  if (field === 'status' && isUnknown(json.value)) return dom;
  if (sameValue(dom.value, json.value)) {
    return { ...dom, witnesses: mergeWitnesses(dom.witnesses, json.witnesses) };
  }
  const seen = tidy(`${told(dom)} / ${told(json)}`);
  found.push({ of, field, reason: 'disagree', seen });
  return DATES.includes(field) && String(json.value) < String(dom.value) ? json : dom;
}

/** Joins several fields of two things of one kind, each with `joinFact`. */
export function joinFields<T extends object, K extends keyof T & string>(
  dom: T,
  json: T,
  fields: readonly K[],
  of: string,
  found: Problem[],
): Pick<T, K> {
  const joined = fields.map((field) => {
    const [shown, held] = [dom[field], json[field]] as [Known<unknown>, Known<unknown>];
    return [field, joinFact(shown, held, of, field, found)];
  });
  return Object.fromEntries(joined) as Pick<T, K>;
}

/** The states of orders and cases have a value for words that are in no dictionary. */
export function isUnknown(value: unknown): boolean {
  return value === 'unknown';
}

function told(fact: Fact<unknown>): string {
  return fact.quote === '' ? String(fact.value) : fact.quote;
}

/** Texts are alike whatever their blanks, amounts whatever their zeros. */
function sameValue(a: unknown, b: unknown): boolean {
  if (typeof a === 'string' && typeof b === 'string') return tidy(a) === tidy(b);
  if (isMoney(a) && isMoney(b)) {
    return a.currency === b.currency && Number(a.amount) === Number(b.amount);
  }
  return a === b;
}

function isMoney(value: unknown): value is Money {
  return typeof value === 'object' && value !== null && 'amount' in value && 'currency' in value;
}
