import type { ClockContext } from '../../../rules/clocks';
import type { RecourseDatabase } from '../../../store/database';
import { metaValue } from '../../../store/meta';
import { knownOrders, orderTables } from '../../../store/orders';
import { type DeskCase, deskCases } from './desk-case';

/** All cases that the store knows of, at a moment. */
export function readCases(
  db: RecourseDatabase,
  moment: Pick<ClockContext, 'now' | 'zone'>,
): Promise<DeskCase[]> {
  return db.transaction('r', [...orderTables(db), db.meta], async () => {
    const [pursuits, cases, country] = await Promise.all([
      db.pursuits.toArray(),
      db.cases.toArray(),
      metaValue(db, 'country'),
    ]);
    const sightings = cases.map(({ sighting }) => sighting);
    const ids = new Set([...pursuits, ...sightings].flatMap(({ orderId }) => orderId ?? []));
    const orders = await knownOrders(db, [...ids]);
    return deskCases({ pursuits, sightings, orders }, { ...moment, country });
  });
}
