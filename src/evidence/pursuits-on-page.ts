import type { CaseNames, Pursuit } from '../model';
import { isBeforeFiling, isLaidAside } from '../rules/case/own-events';
import type { RecourseDatabase } from '../store/database';

/** The place among the answers where the line is kept for which the page's last button was pressed. */
export const PRESSED_FOR = 'submit-line';

/**
 * The pursuits that belong to a page about a dispute, by what its address names: the case's number first, then the
 * line, then the order. Where it names nothing, those that are not filed yet: the buyer chooses. Pursuits that were
 * laid aside are left out.
 */
export async function pursuitsOnPage(db: RecourseDatabase, names: CaseNames): Promise<Pursuit[]> {
  const all = (await db.pursuits.toArray()).filter((one) => !(isBeforeFiling(one) && isLaidAside(one)));
  if (names.orderId === null && names.lineId === null && names.caseId === null) {
    return all.filter(isBeforeFiling).sort(byLastChange);
  }
  const orderId = names.orderId ?? (await orderOfLine(db, names.lineId));
  const fits = (one: Pursuit) => {
    if (names.caseId !== null && one.caseId !== null) return one.caseId === names.caseId;
    const lineId = one.lineId ?? one.answers[PRESSED_FOR] ?? null;
    if (names.lineId !== null && lineId !== null) return lineId === names.lineId;
    return orderId !== null && one.orderId === orderId;
  };
  return all.filter(fits).sort(byLastChange);
}

/** A pursuit of a page. @throws Error for one that is not the page's own */
export async function pursuitOf(db: RecourseDatabase, names: CaseNames, pursuitId: string): Promise<Pursuit> {
  const found = (await pursuitsOnPage(db, names)).find(({ id }) => id === pursuitId);
  if (!found) throw new Error('no case of this page');
  return found;
}

async function orderOfLine(db: RecourseDatabase, lineId: string | null): Promise<string | null> {
  if (lineId === null) return null;
  const ids = new Set((await db.pursuits.toArray()).map(({ orderId }) => orderId));
  const orders = await db.orders.bulkGet([...ids]);
  return orders.find((one) => one?.order.lines.some((line) => line.lineId === lineId))?.orderId ?? null;
}

function byLastChange(a: Pursuit, b: Pursuit): number {
  return b.changedAt - a.changedAt;
}
