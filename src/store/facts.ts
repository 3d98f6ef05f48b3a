import { type Basis, DATE_FIELDS, type Fact, type Known, type Money, type Witness } from '../model';

/** Per field the distinct facts that were seen and are not the current one, in the order of their arrival. */
export type FactHistory<F extends string> = Partial<Record<F, Fact<unknown>[]>>;

const RANK: Record<Basis, number> = { user: 2, page: 1, rule: 0 };

/**
 * Adds what was seen to what is known, field by field. A `null` in `seen` leaves the field as it is, so a page
 * that does not show a field never erases what another one said. Nothing is dropped: what is no longer current
 * goes into the history.
 */
export function growFacts<F extends string, T extends Record<F, Known<unknown>>>(
  fields: readonly F[],
  known: T,
  seen: T,
  history: FactHistory<F>,
): { grown: T; history: FactHistory<F> } {
  const grown = { ...known };
  const grownHistory = { ...history };
  for (const field of fields) {
    const fact = seen[field];
    if (fact === null) continue;
    const { current, past } = addFact(known[field], history[field] ?? [], fact, chosenFor(field));
    grown[field] = current as T[F];
    if (past.length > 0) grownHistory[field] = past;
  }
  return { grown, history: grownHistory };
}

/** Which of several facts of one basis holds: the one that was seen last, or of several days the earliest. */
export type Chosen = 'newest' | 'earliest';

/**
 * Two pages that tell different days of one event disagree: a deadline is then counted from the earlier one, which
 * is the safe side. Whatever else changes on a page has changed.
 */
export function chosenFor(field: string): Chosen {
  return (DAYS as readonly string[]).includes(field) ? 'earliest' : 'newest';
}

const DAYS = [...DATE_FIELDS, 'openedOn'] as const;

/**
 * The current fact and the others after one more was seen: the buyer's beats the page's, which beats a rule's;
 * among equals as `chosen` says. An equal value only refreshes the moment it was seen and its witnesses.
 */
export function addFact(
  known: Known<unknown>,
  past: Fact<unknown>[],
  seen: Fact<unknown>,
  chosen: Chosen,
): { current: Fact<unknown>; past: Fact<unknown>[] } {
  const facts = known === null ? [...past] : [...past, known];
  const same = facts.findIndex((fact) => fact.basis === seen.basis && sameValue(fact.value, seen.value));
  const twin = facts[same];
  if (twin === undefined) facts.push(seen);
  else facts[same] = refreshed(twin, seen);
  const current = strongest(facts, chosen) ?? seen;
  return { current, past: facts.filter((fact) => fact !== current) };
}

/**
 * The fact that holds among several: by basis, then as `chosen` says, then the later one of the list. What the
 * buyer says last of a day holds, be it the earlier one or not.
 */
export function strongest(facts: readonly Fact<unknown>[], chosen: Chosen): Fact<unknown> | null {
  let best: Fact<unknown> | null = null;
  for (const fact of facts) if (best === null || beats(fact, best, chosen)) best = fact;
  return best;
}

function beats(fact: Fact<unknown>, best: Fact<unknown>, chosen: Chosen): boolean {
  if (rank(fact) !== rank(best)) return rank(fact) > rank(best);
  if (chosen === 'earliest' && fact.basis === 'page' && fact.value !== best.value) {
    return String(fact.value) < String(best.value);
  }
  return fact.seenAt >= best.seenAt;
}

/** A state that could not be told stands behind every one that could. */
function rank(fact: Fact<unknown>): number {
  return fact.value === 'unknown' ? -1 : RANK[fact.basis];
}

function refreshed(old: Fact<unknown>, seen: Fact<unknown>): Fact<unknown> {
  const newer = seen.seenAt >= old.seenAt ? seen : old;
  return { ...newer, witnesses: joinWitnesses(old.witnesses, seen.witnesses) };
}

/** The witnesses of both, each once. */
export function joinWitnesses(some: readonly Witness[], more: readonly Witness[]): Witness[] {
  const joined = [...some];
  for (const witness of more) {
    if (!joined.some(({ by, strategy }) => by === witness.by && strategy === witness.strategy))
      joined.push(witness);
  }
  return joined;
}

function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  return isMoney(a) && isMoney(b) && a.amount === b.amount && a.currency === b.currency;
}

function isMoney(value: unknown): value is Money {
  return typeof value === 'object' && value !== null && 'amount' in value && 'currency' in value;
}
