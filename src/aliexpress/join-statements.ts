import type { Problem, Statement } from '../model';
import { tidy } from './facts';
import { mergeWitnesses } from './statement-list';

/**
 * The statements of both witnesses: those that promise the same of the same thing become one with both as its
 * witnesses. The same kind of promise from the same event with another number or date is a problem; both are
 * kept, so that the earlier deadline is found.
 */
export function joinStatements(
  dom: readonly Statement[],
  json: readonly Statement[],
  of: string,
  found: Problem[],
): Statement[] {
  const rest = [...json];
  const joined = dom.map((one) => {
    const index = rest.findIndex((other) => isSameScope(one, other) && isSamePromise(one, other));
    const [other] = index === -1 ? [] : rest.splice(index, 1);
    if (other === undefined) return one;
    return {
      ...one,
      lineId: one.lineId ?? other.lineId,
      witnesses: mergeWitnesses(one.witnesses, other.witnesses),
    };
  });
  for (const other of rest) {
    const rival = dom.find((one) => isSameScope(one, other) && isRival(one, other));
    const agreed =
      rival !== undefined && json.some((twin) => isSameScope(rival, twin) && isSamePromise(rival, twin));
    if (rival === undefined || agreed) continue;
    const seen = tidy(`${rival.quote} / ${other.quote}`);
    found.push({ of, field: 'statements', reason: 'disagree', seen });
  }
  return [...joined, ...rest];
}

/** A card prints no line ids: there the product tells which line is meant. */
function isSameScope(a: Statement, b: Statement): boolean {
  const sameLine =
    a.lineId === b.lineId || (a.productId !== null && (a.lineId === null || b.lineId === null));
  return sameLine && a.productId === b.productId;
}

function isSamePromise(a: Statement, b: Statement): boolean {
  return a.kind === b.kind && a.days === b.days && a.from === b.from && a.date === b.date;
}

function isRival(a: Statement, b: Statement): boolean {
  if (a.kind !== b.kind) return false;
  if (a.date !== null && b.date !== null) return a.date !== b.date;
  return a.days !== null && b.days !== null && a.from === b.from && a.days !== b.days;
}
