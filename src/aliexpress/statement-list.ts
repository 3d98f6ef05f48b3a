import type { Statement, Witness } from '../model';

/**
 * Statements without repetitions: those that promise the same of the same thing become one, the first one's
 * quote kept, with the witnesses of all.
 */
export function mergeStatements(statements: readonly Statement[]): Statement[] {
  const merged: Statement[] = [];
  for (const one of statements) {
    const index = merged.findIndex((other) => samePromise(one, other));
    const same = merged[index];
    if (same === undefined) merged.push(one);
    else merged[index] = { ...same, witnesses: mergeWitnesses(same.witnesses, one.witnesses) };
  }
  return merged;
}

/** Witnesses without repetitions, the first ones first. */
export function mergeWitnesses(a: readonly Witness[], b: readonly Witness[]): Witness[] {
  const rest = b.filter((one) => !a.some(({ by, strategy }) => by === one.by && strategy === one.strategy));
  return [...a, ...rest];
}

function samePromise(a: Statement, b: Statement): boolean {
  const numbered = a.days !== null || a.date !== null;
  return (
    a.kind === b.kind &&
    a.days === b.days &&
    a.from === b.from &&
    a.date === b.date &&
    a.lineId === b.lineId &&
    a.productId === b.productId &&
    (numbered || a.kind === 'free-return' || a.quote === b.quote)
  );
}
