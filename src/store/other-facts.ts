import type { OrderField } from '../model';
import type { RecourseDatabase } from './database';
import type { FactHistory } from './facts';
import type { CASE_FIELDS, LineField } from './records';

/** Per field of an order the facts that were seen or entered and do not hold now. */
export interface OtherFacts {
  order: FactHistory<OrderField>;
  /** Index by index with the order's lines. */
  lines: readonly FactHistory<LineField>[];
  /** By the case's id. */
  cases: Readonly<Record<string, FactHistory<(typeof CASE_FIELDS)[number]>>>;
}

export const NO_OTHER_FACTS: OtherFacts = { order: {}, lines: [], cases: {} };

/** What else was said of an order, its lines and its cases; all empty for one that was never seen. */
export async function otherFacts(db: RecourseDatabase, orderId: string): Promise<OtherFacts> {
  return db.transaction('r', [db.orders, db.parcels, db.cases], async () => {
    const [record, parcels, cases] = await Promise.all([
      db.orders.get(orderId),
      db.parcels.where('orderId').equals(orderId).toArray(),
      db.cases.where('orderId').equals(orderId).toArray(),
    ]);
    // The day of arrival is told by the parcel's own page as well.
    const arrivals = parcels.flatMap(({ parcel, history }) => [
      ...(parcel.deliveredOn ? [parcel.deliveredOn] : []),
      ...(history.deliveredOn ?? []),
    ]);
    return {
      order: { ...record?.history, deliveredOn: [...(record?.history.deliveredOn ?? []), ...arrivals] },
      lines: record?.lineHistory ?? [],
      cases: Object.fromEntries(cases.map(({ caseId, history }) => [caseId, history])),
    };
  });
}
