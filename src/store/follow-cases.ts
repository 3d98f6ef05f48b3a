import { blankOrder, type CaseEvent, type CaseSighting, type CaseState, type Pursuit } from '../model';
import { CASE_MACHINE } from '../rules/case/case-machine';
import { eventsOfSighting } from '../rules/case/events-of-page';
import { factsOfPursuit, hasEnded } from '../rules/case/facts-of-case';
import { inferEvents, nextInference } from '../rules/case/infer-events';
import { replay } from '../rules/case/machine';
import { caseClocksOf } from '../rules/case-clocks';
import { dayOf } from '../rules/zone-days';
import type { RecourseDatabase } from './database';
import { blankPursuit, pursuitIdOf } from './pursuits';
import type { CaseRecord } from './records';

/** Nothing was opened in these yet: a case that is over already is another one. */
const NOT_OPENED: readonly CaseState[] = ['no-case', 'preparing', 'messaged'];
/** Only in these does anything follow from time alone. */
const TIMED: readonly CaseState[] = ['open', 'refund'];

/**
 * Adds what pages tell of cases to the pursuits of them, at `at` (epoch ms) in the buyer's IANA zone, and what follows
 * from the time that has passed. A case that nobody pursues begins a pursuit quietly, so that its history is kept.
 * Inside a transaction over orders and pursuits. What was told before is not told again, however often its page is read.
 */
export async function followCases(
  db: RecourseDatabase,
  seen: readonly CaseSighting[],
  records: readonly CaseRecord[],
  at: number,
  zone: string,
): Promise<void> {
  const orderOf = new Map(records.map(({ caseId, orderId }) => [caseId, orderId]));
  for (const sighting of seen) {
    const orderId = orderOf.get(sighting.caseId) ?? sighting.orderId;
    // Without its order a case has no place; its page is read again.
    if (orderId === null) continue;
    const events = eventsOfSighting(sighting, zone);
    const ofOrder = await db.pursuits.where('orderId').equals(orderId).toArray();
    const known = pursuitOf(ofOrder, sighting, zone);
    if (!known && events.length === 0) continue;
    const { caseId, lineId } = sighting;
    const pursuit = known ?? blankPursuit({ id: pursuitIdOf(caseId), orderId, lineId, productId: null }, at);
    const told = [...pursuit.events, ...notTold(pursuit.events, events)];
    const bound = { ...pursuit, caseId, lineId: pursuit.lineId ?? lineId, events: told };
    const { added } = await following(db, bound, at, zone);
    const after = { ...bound, events: [...told, ...added] };
    if (known && isSame(known, after)) continue;
    await db.pursuits.put({ ...after, changedAt: at });
  }
}

/**
 * Adds to the pursuits of some orders what follows from time alone at `now` (epoch ms): a seller who did not answer,
 * money that is overdue. Inside a transaction over orders and pursuits. Gives back by order when it is to be asked
 * again: 0 where something was added, which moves the order's clocks; else the end of the next time from which
 * something would follow.
 */
export async function inferFromTime(
  db: RecourseDatabase,
  orderIds: readonly string[],
  now: number,
  zone: string,
): Promise<Map<string, number>> {
  const again = new Map<string, number>();
  if (orderIds.length === 0) return again;
  for (const pursuit of await db.pursuits.where('orderId').anyOf(orderIds).toArray()) {
    const { orderId } = pursuit;
    const { added, nextAt } = await following(db, pursuit, now, zone);
    const at = added.length > 0 ? 0 : nextAt;
    if (at !== null) again.set(orderId, Math.min(at, again.get(orderId) ?? at));
    if (added.length > 0) {
      await db.pursuits.put({ ...pursuit, events: [...pursuit.events, ...added], changedAt: now });
    }
  }
  return again;
}

/** By the case's own number; else one that the buyer began for this line before the page told of the case. */
function pursuitOf(
  ofOrder: readonly Pursuit[],
  { caseId, lineId, status, openedOn }: CaseSighting,
  zone: string,
): Pursuit | undefined {
  const same = ofOrder.find((one) => one.caseId === caseId);
  if (same) return same;
  const free = ofOrder.filter(({ caseId: bound, startedAt, events }) => {
    if (bound !== null) return false;
    if (!NOT_OPENED.includes(replay(CASE_MACHINE, events).state)) return true;
    const earlier = openedOn !== null && openedOn.value < dayOf(startedAt, zone);
    return status?.value !== 'completed' && !earlier;
  });
  const ofLine = free.filter((one) => one.lineId === lineId);
  const open = ofLine.length > 0 ? ofLine : free.filter((one) => one.lineId === null || lineId === null);
  // Of two that could be meant neither is taken: a wrong history is worse than one apart.
  return open.length === 1 ? open[0] : undefined;
}

/** An event that is known by its id is told again only where an earlier sight of it comes to light. */
function notTold(known: readonly CaseEvent[], events: readonly CaseEvent[]): CaseEvent[] {
  return events.filter(({ id, at }) => !known.some((one) => one.id === id && one.at <= at));
}

/** What follows from time alone at `now`, and at which instant the next would. */
async function following(
  db: RecourseDatabase,
  pursuit: Pursuit,
  now: number,
  zone: string,
): Promise<{ added: CaseEvent[]; nextAt: number | null }> {
  const standing = replay(CASE_MACHINE, pursuit.events);
  if (!TIMED.includes(standing.state) || hasEnded(pursuit.events)) return { added: [], nextAt: null };
  const paidBy = (await db.orders.get(pursuit.orderId))?.own?.paidBy ?? 'unknown';
  const known = {
    order: blankOrder(pursuit.orderId),
    parcels: [],
    cases: [],
    pursued: [factsOfPursuit(pursuit)],
    paidBy,
  };
  const clocks = caseClocksOf(known, { now, zone, country: null });
  return { added: inferEvents(standing, clocks, now, zone), nextAt: nextInference(standing, clocks, now) };
}

function isSame(known: Pursuit, after: Pursuit): boolean {
  const { caseId, lineId, events } = after;
  return known.caseId === caseId && known.lineId === lineId && known.events.length === events.length;
}
