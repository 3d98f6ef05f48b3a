import type { CaseSighting, Pursuit } from '../model';
import { eventsOfSighting } from '../rules/case/events-of-page';
import type { RecourseDatabase } from './database';
import { pursuitsOf } from './pursuits';
import { zoneHere } from './zone-here';

/**
 * A pursuit as the buyer corrected its case: a state or a day of the buyer's stands in for all that pages told of
 * the case. Nothing is changed in what is stored, so that the pages' own words hold again once it is taken back.
 */
export function asCorrected(pursuit: Pursuit, sighting: CaseSighting | undefined): Pursuit {
  if (!sighting || (sighting.status?.basis !== 'user' && sighting.openedOn?.basis !== 'user')) return pursuit;
  const ofPages = `${sighting.caseId} `;
  return {
    ...pursuit,
    events: [
      ...pursuit.events.filter(({ id }) => !id.startsWith(ofPages)),
      ...eventsOfSighting(sighting, zoneHere()),
    ],
  };
}

/** The pursuits of an order as the buyer corrected their cases, the oldest first. */
export async function correctedPursuitsOf(db: RecourseDatabase, orderId: string): Promise<Pursuit[]> {
  const [pursuits, cases] = await Promise.all([
    pursuitsOf(db, orderId),
    db.cases.where('orderId').equals(orderId).toArray(),
  ]);
  return pursuits.map((one) => asCorrected(one, cases.find(({ caseId }) => caseId === one.caseId)?.sighting));
}
