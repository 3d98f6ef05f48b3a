import { tidy } from '../facts';

/**
 * Ways into parsed JSON of which nothing is known: only own properties are followed, and every answer is of the
 * type that was asked for, or `null` / empty.
 */

const LONGEST_VALUE = 20_000;
/** Ids have 5 to 24 digits (store numbers are the shortest, pages.md 9). */
const ID = /^\d{1,24}$/;
const SHORTEST_ID = 5;

export type Fields = Record<string, unknown>;

export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at a path of own property names and array indices; `undefined` where the path ends early. */
export function valueAt(value: unknown, ...path: readonly (string | number)[]): unknown {
  let current = value;
  for (const step of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, step)) return undefined;
    current = (current as Record<string | number, unknown>)[step];
  }
  return current;
}

export function objectAt(value: unknown, ...path: readonly (string | number)[]): Fields | null {
  const found = valueAt(value, ...path);
  return isObject(found) ? found : null;
}

/** A list at a path; empty where there is none. */
export function listAt(value: unknown, ...path: readonly (string | number)[]): readonly unknown[] {
  const found = valueAt(value, ...path);
  return Array.isArray(found) ? found : [];
}

/** A text at a path that is not blank, trimmed. */
export function textAt(value: unknown, ...path: readonly (string | number)[]): string | null {
  const found = valueAt(value, ...path);
  if (typeof found !== 'string') return null;
  const text = found.slice(0, LONGEST_VALUE).trim();
  return text === '' ? null : text;
}

/** The number of an order, a line, a case or a product at a path, as a string; these have five digits or more. */
export function idAt(value: unknown, ...path: readonly (string | number)[]): string | null {
  const found = shortIdAt(value, ...path);
  return found !== null && found.length >= SHORTEST_ID ? found : null;
}

/** Any number at a path, also a store's or a category's; number in one place and string in another (pages.md 7). */
export function shortIdAt(value: unknown, ...path: readonly (string | number)[]): string | null {
  const found = valueAt(value, ...path);
  if (typeof found === 'number') return Number.isSafeInteger(found) && found > 0 ? String(found) : null;
  return typeof found === 'string' && ID.test(found.trim()) ? found.trim() : null;
}

/** A finite number at a path, also where it is written as a string of digits. */
export function numberAt(value: unknown, ...path: readonly (string | number)[]): number | null {
  const found = valueAt(value, ...path);
  if (typeof found === 'number') return Number.isFinite(found) ? found : null;
  return typeof found === 'string' && /^\d{1,15}$/.test(found.trim()) ? Number(found) : null;
}

/** What stands at a path, as a short text for a problem. */
export function seenAt(value: unknown, ...path: readonly (string | number)[]): string | null {
  const found = valueAt(value, ...path);
  if (found === undefined || found === null) return null;
  if (typeof found === 'object') return Array.isArray(found) ? '[...]' : '{...}';
  return tidy(String(found)).slice(0, 200);
}
