import type { Known, Reading, Statement, Witness } from '../../../../src/model';

/** What was found of the fields that pages hold: read right, left unknown, and read wrong (each one told). */
export interface Score {
  held: number;
  right: number;
  wrong: string[];
  /** How many facts each strategy gave. */
  strategies: Map<string, number>;
}

export function newScore(): Score {
  return { held: 0, right: 0, wrong: [], strategies: new Map() };
}

/** One field: `truth` is what the page holds, `null` where it holds nothing, so that any value is wrong. */
export function check<T>(score: Score, name: string, fact: Known<T> | undefined, truth: T | null): void {
  if (truth !== null) score.held += 1;
  const value = fact?.value ?? null;
  if (value === null || value === 'unknown') return;
  if (same(value, truth)) score.right += 1;
  else score.wrong.push(`${name}: ${JSON.stringify(value)} instead of ${JSON.stringify(truth)}`);
  for (const witness of fact?.witnesses ?? []) count(score, witness);
}

type Promised = Pick<Statement, 'kind' | 'days' | 'from' | 'date'>;

/** The promises with a number or a day: all that are read must be true. */
export function checkPromises(
  score: Score,
  name: string,
  read: Statement[],
  truth: readonly Promised[],
): void {
  const key = ({ kind, days, from, date }: Promised) => `${kind} ${days} ${from} ${date}`;
  const numbered = read.filter(({ days, date }) => days !== null || date !== null);
  const told = new Set(numbered.map(key));
  const wanted = new Set(truth.map(key));
  score.held += wanted.size;
  score.right += [...wanted].filter((one) => told.has(one)).length;
  score.wrong.push(...[...told].filter((one) => !wanted.has(one)).map((one) => `${name}: ${one}`));
  for (const { witnesses } of numbered) for (const witness of witnesses) count(score, witness);
}

/** A reading without the thing that it should tell of holds nothing: its fields count as unread. */
export function problemsOf({ problems }: Reading): string {
  return problems.map(({ field, reason, seen }) => `${field} ${reason} ${seen}`).join(' | ');
}

function count(score: Score, { by, strategy }: Witness): void {
  const name = `${by}:${strategy}`;
  score.strategies.set(name, (score.strategies.get(name) ?? 0) + 1);
}

/** Amounts are alike whatever their zeros. */
function same(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [one, other] = [a as Record<string, unknown>, b as Record<string, unknown>];
  return one.currency === other.currency && Number(one.amount) === Number(other.amount);
}
