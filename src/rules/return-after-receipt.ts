import type { FindClock } from './finding';
import { hear, statementsOn } from './statements';

/**
 * A return or refund after receipt, as the page words it ("within 7 days of confirming receipt", pages.md 3).
 * Only the page gives this clock; its number stays the page's even where it exceeds the usual 15 (BP-05).
 * A sentence that names no event counts from delivery, the earliest that "receipt" can mean.
 */
export const returnAfterReceipt: FindClock = ({ known, line, days }, ctx) => {
  const heard = statementsOn(known.order.statements, line, ['return-after-receipt']).map((statement) =>
    hear({ ...statement, from: statement.from ?? 'delivered' }, days, ctx.zone, () => ['BP-05']),
  );
  return {
    proposals: heard.flatMap((one) => one.proposals),
    missing: heard.flatMap((one) => one.missing ?? []),
  };
};
