import type { OrderStatus } from '../model';
import { counted, type Proposal } from './candidates';
import type { ClockContext } from './clocks';
import { type FindClock, type Finding, NOTHING, type Subject } from './finding';
import { daysOf, protectionDays } from './numbers';
import { hear, hearWithoutEvent, statementsOn } from './statements';

const RUNS_IN: readonly (OrderStatus | null)[] = ['to-ship', 'in-transit', 'frozen', 'unknown', null];

/**
 * The end of buyer protection before delivery: the day by which money is asked back for what did not come.
 * Runs while the order is under way or frozen (ST-02) and not all of it has arrived (TZ-06). What the page
 * states comes first, as a day ("Refund if no delivery before Sep 4", pages.md 3) or a number; else 60 days
 * from shipment (BP-01, BP-02), with 90 for Russia and 120 for Brazil listed and never chosen over the 60.
 * Payment gives the lower bound (C-7). With neither known, 60 days from the order, marked as our own.
 */
export const noDeliveryRefund: FindClock = (subject, ctx) => {
  const { days } = subject;
  return days.arrived || !RUNS_IN.includes(days.status) ? NOTHING : proposedProtection(subject, ctx);
};

/** The ways to that end, whether it still counts or not: other clocks wait for it or run from it. */
export function proposedProtection(subject: Subject, ctx: ClockContext): Finding {
  const { days, known, line } = subject;
  const heard = statementsOn(known.order.statements, line, ['no-delivery-refund', 'buyer-protection']).map(
    (statement) => {
      const { proposals, missing } = hear(statement, days, ctx.zone, () => ['BP-01']);
      return {
        proposals: [...proposals, ...hearWithoutEvent(statement, days, ctx.zone, ['BP-01'])],
        missing,
      };
    },
  );
  return {
    proposals: [...heard.flatMap(({ proposals }) => proposals), ...byRule(subject, ctx)],
    missing: heard.flatMap(({ missing }) => missing ?? []),
  };
}

function byRule({ days, known }: Subject, ctx: ClockContext): Proposal[] {
  const general = daysOf('BP-01');
  const own = protectionDays(known.order.country?.value ?? ctx.country);
  const lengths = own === general ? [general] : [general, own];
  const shipped = days
    .of('shipped')
    .flatMap((start) =>
      lengths.map((length) =>
        counted(start, length, ctx.zone, { promise: 'rule', ruleIds: ['BP-01', 'BP-02'] }),
      ),
    );
  const paid = days
    .of('paid')
    .map((start) => counted(start, daysOf('C-7'), ctx.zone, { promise: 'rule', ruleIds: ['BP-01', 'C-7'] }));
  if (shipped.length + paid.length > 0) return [...shipped, ...paid];
  return days
    .of('placed')
    .map((start) =>
      counted(start, general, ctx.zone, { promise: 'rule', ruleIds: ['BP-01', 'C-7'], synthetic: true }),
    );
}
