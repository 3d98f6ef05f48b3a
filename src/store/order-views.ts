import type { Clock, OpenQuestion } from '../model';
import { tellableClocksOf } from '../rules/quiet-clocks';
import type { RecourseDatabase } from './database';
import { metaValue } from './meta';
import { knownOrders } from './orders';

/**
 * What all that is known of some orders says at `now` (epoch ms), in the buyer's IANA zone: their clocks and the
 * questions that keep others from being counted. Where an order tells no country, the last known one counts.
 */
export async function orderViews(
  db: RecourseDatabase,
  orderIds: readonly string[],
  now: number,
  zone: string,
): Promise<{ orderId: string; clocks: Clock[]; questions: OpenQuestion[] }[]> {
  const country = await metaValue(db, 'country');
  const known = await knownOrders(db, orderIds);
  return known.map((one) => ({
    orderId: one.order.orderId,
    ...tellableClocksOf(one, { now, zone, country }),
  }));
}
