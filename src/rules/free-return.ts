import type { Statement } from '../model';
import { counted, type Proposal } from './candidates';
import { type FindClock, NOTHING, type Subject } from './finding';
import { daysOf } from './numbers';
import { daysIn, hear, hearWithoutEvent, statementsOn } from './statements';

/**
 * Free return. Runs only where the page promises it, by a sentence or by the bare tag, and not on a line that
 * the page calls not returnable. The page's own window comes first; 15 days from delivery (FR-01) stands behind it,
 * and is what a tag without a number comes to. A window without an event ("within 90 days") is read as
 * counted from the order, the earliest reading and the one the sources give for 90 days (FR-03); it is then
 * marked as our own. A part of the order that has arrived starts the clock: its window does not wait.
 */
export const freeReturn: FindClock = (subject, ctx) => {
  const { known, line, days } = subject;
  const { statements } = known.order;
  const promises = statementsOn(statements, line, ['free-return']);
  if (promises.length === 0 || statementsOn(statements, line, ['not-returnable']).length > 0) return NOTHING;
  const heard = promises.map((statement) => hear(statement, days, ctx.zone, () => [ruleOf(statement)]));
  const proposals = [
    ...heard.flatMap((one) => one.proposals),
    ...promises.flatMap((statement) => hearWithoutEvent(statement, days, ctx.zone, [ruleOf(statement)])),
    ...byRule(subject, promises, ctx.zone),
  ];
  const missing = heard.flatMap((one) => one.missing ?? []);
  if (proposals.length > 0 || missing.length > 0) return { proposals, missing };
  const count = promises.map(daysIn).find((number) => number !== null) ?? daysOf('FR-01');
  return { proposals, missing: [{ event: 'delivered', days: count, quote: promises[0]?.quote ?? '' }] };
};

/** 15 days from delivery, or fewer where the page gives fewer. */
function byRule({ days }: Subject, promises: Statement[], zone: string): Proposal[] {
  const stated = promises.map(daysIn).filter((number) => number !== null);
  const count = Math.min(daysOf('FR-01'), ...stated);
  const quote = promises[0]?.quote ?? '';
  return days
    .of('delivered')
    .map((start) => counted(start, count, zone, { promise: 'rule', ruleIds: ['FR-01'], quote }));
}

function ruleOf(statement: Statement): string {
  const count = daysIn(statement);
  if (count === daysOf('FR-02')) return 'FR-02';
  return count === daysOf('FR-03') ? 'FR-03' : 'FR-01';
}
