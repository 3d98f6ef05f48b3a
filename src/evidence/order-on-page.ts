import type { CaseNames, OrderOnPage } from '../model';
import { paidFor } from '../rules/case/situation';
import { clocksForLine, windowLeft } from '../rules/case/window-end';
import { clocksOf } from '../rules/clocks';
import { headline } from '../rules/headline';
import type { RecourseDatabase } from '../store/database';
import { metaValue } from '../store/meta';
import { knownOrder } from '../store/orders';
import { showMoney } from '../words/show';
import { tellClock } from '../words/tell-clock';

/**
 * What is known of the order of a page about a dispute, at `now` (epoch ms) in the buyer's zone, whether anything is
 * pursued here or the buyer filed it alone: a dangerous button of that page is met with it. `null` where the address
 * names no order that was seen.
 */
export async function orderOnPage(
  db: RecourseDatabase,
  names: CaseNames,
  now: number,
  zone: string,
): Promise<OrderOnPage | null> {
  const orderId =
    names.orderId ?? (await orderOfCase(db, names.caseId)) ?? (await orderWith(db, names.lineId));
  const known = orderId === null ? undefined : await knownOrder(db, orderId);
  if (orderId === null || !known) return null;
  const country = (await metaValue(db, 'country')) ?? null;
  const clocks = clocksForLine(clocksOf(known, { now, zone, country }).clocks, names.lineId);
  const paid = paidFor(known, { lineId: names.lineId, productId: null });
  const next = headline(clocks, now);
  return {
    orderId,
    paidShown: paid ? showMoney(paid) : '',
    time: next && tellClock(next, now).sentence,
    windowLeft: windowLeft(clocks, now),
  };
}

async function orderOfCase(db: RecourseDatabase, caseId: string | null): Promise<string | null> {
  return caseId === null ? null : ((await db.cases.get(caseId))?.orderId ?? null);
}

async function orderWith(db: RecourseDatabase, lineId: string | null): Promise<string | null> {
  if (lineId === null) return null;
  const found = await db.orders
    .filter(({ order }) => order.lines.some((line) => line.lineId === lineId))
    .first();
  return found?.orderId ?? null;
}
