import type { RecourseDatabase } from './database';
import type { OrderRecord } from './records';

/** From this many orders on, two requests over a range are cheaper than one for each order. */
const SEVERAL = 4;

/**
 * The records of some orders in the order of their ids, `undefined` for those that were never seen; inside a
 * transaction over the orders. Orders of one page were placed one after the other and so were their ids given:
 * where little else lies between the first and the last, all between them are read at once.
 */
export async function orderRecords(
  db: RecourseDatabase,
  orderIds: readonly string[],
): Promise<(OrderRecord | undefined)[]> {
  const sorted = [...orderIds].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (orderIds.length < SEVERAL || first === undefined || last === undefined) {
    return db.orders.bulkGet([...orderIds]);
  }
  const between = db.orders.where('orderId').between(first, last, true, true);
  const count = await between.count();
  if (count === 0) return orderIds.map(() => undefined);
  if (count > 2 * orderIds.length) return db.orders.bulkGet([...orderIds]);
  const records = new Map((await between.toArray()).map((record) => [record.orderId, record]));
  return orderIds.map((orderId) => records.get(orderId));
}
