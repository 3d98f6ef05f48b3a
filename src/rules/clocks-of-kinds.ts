import type { Actor, CaseState, Clock, ClockKind, OpenQuestion, OrderLine } from '../model';
import { choose } from './choose';
import type { ClockContext, KnownOrder } from './clocks';
import { enteredFor } from './entered';
import type { FindClock, Subject } from './finding';
import { knownDays } from './known-days';
import { questionsOf } from './questions';

/** One kind of clock, whose turn it is by it, and how it is found. */
export interface KindOfClock {
  kind: ClockKind;
  actor: Actor;
  find: FindClock;
}

/** After these the case's line has nothing left to do but to see the money come (DS-15). */
export const SETTLED: readonly CaseState[] = ['agreed', 'refund', 'done'];

/** A deadline of these that was entered is told among those of the cases. */
const OF_CASES: readonly ClockKind[] = ['seller-response'];

/** The clocks of some kinds for an order and its lines, kind by kind, and the open questions of each. */
export function clocksOfKinds(
  kinds: readonly KindOfClock[],
  known: KnownOrder,
  ctx: ClockContext,
): { clocks: Clock[]; questions: OpenQuestion[] } {
  const subjects = subjectsOf(known);
  const clocks: Clock[] = [];
  const questions: OpenQuestion[] = [];
  for (const kind of kinds) {
    const found = subjects.map((subject) => clockFor(kind, subject, ctx, questions));
    clocks.push(...toldOnce(found, subjects));
  }
  return { clocks, questions };
}

/** One subject for the whole order; one a line where anything is known that tells the lines apart. */
function subjectsOf(known: KnownOrder): Subject[] {
  const { lines } = known.order;
  const every: (OrderLine | null)[] = lines.length > 1 && linesDiffer(known) ? lines : [null];
  return every.map((line) => ({ known, line, days: knownDays(known, line) }));
}

function linesDiffer({ order, parcels, given = [], pursued = [] }: KnownOrder): boolean {
  return (
    order.statements.some(({ lineId, productId }) => lineId !== null || productId !== null) ||
    parcels.some(({ productIds }) => productIds.length > 0) ||
    given.some(({ lineId }) => lineId !== null) ||
    pursued.some(({ lineId }) => lineId !== null)
  );
}

function clockFor(
  { kind, actor, find }: KindOfClock,
  subject: Subject,
  ctx: ClockContext,
  questions: OpenQuestion[],
): Clock | null {
  if (isSettled(subject)) return null;
  const { known } = subject;
  const { proposals, missing } = find(subject, ctx);
  const entered = takesEntered(kind, subject) ? enteredFor(kind, subject, ctx.zone) : [];
  if (missing.length > 0) {
    for (const question of questionsOf(kind, missing, subject, ctx)) {
      if (!questions.some((other) => isSameQuestion(other, question))) questions.push(question);
    }
  }
  const all = entered.length > 0 ? [...entered, ...proposals] : proposals;
  return choose({ orderId: known.order.orderId, lineId: null, kind, actor }, all);
}

/** A delivery clock ends with the delivery, whatever was granted; a case's own days are told among those of the cases. */
function takesEntered(kind: ClockKind, { days }: Subject): boolean {
  return kind === 'no-delivery-refund' ? !days.arrived : !OF_CASES.includes(kind);
}

/**
 * Whether a case about this line is settled. What only follows from time settles nothing, nor does a case of an order
 * with several lines that does not tell its line, and where the page still offers a dispute, one is still to be had.
 */
function isSettled({ known: { order, pursued }, line }: Subject): boolean {
  if (pursued === undefined) return false;
  const { lines } = order;
  const one = line ?? (lines.length === 1 ? lines[0] : undefined);
  if ((one?.canDispute ?? order.canDispute)?.value === true) return false;
  return pursued.some(
    ({ state, lineId, believed }) =>
      SETTLED.includes(state) &&
      !believed &&
      (lineId === null ? lines.length < 2 : lineId === line?.lineId || lines.length < 2),
  );
}

function isSameQuestion(a: OpenQuestion, b: OpenQuestion): boolean {
  return a.kind === b.kind && a.missing === b.missing && a.days === b.days && a.quote === b.quote;
}

/** One clock for all lines that agree; else one for each line that has one. */
function toldOnce(found: (Clock | null)[], subjects: Subject[]): Clock[] {
  const [first] = found;
  if (found.length === 1) return first ? [first] : [];
  if (first && distinct(found).length === 1) return [first];
  return distinct(
    found.flatMap((clock, at) => (clock ? [{ ...clock, lineId: subjects[at]?.line?.lineId ?? null }] : [])),
  );
}

function distinct<T>(items: T[]): T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
