import type { CaseEvent, Money, Pursuit } from '../model';
import type { RecourseDatabase } from './database';

/** What a pursuit begins with. */
export type NewPursuit = Pick<Pursuit, 'id' | 'orderId' | 'lineId' | 'productId'> &
  Partial<Pick<Pursuit, 'caseId' | 'reason' | 'events'>>;

/** What can be changed of a pursuit; its events are only ever added to. */
export type PursuitChange = Partial<Omit<Pursuit, 'id' | 'orderId' | 'events' | 'startedAt' | 'changedAt'>>;

/** The id of the pursuit that begins with a case which the shop's pages told of. */
export function pursuitIdOf(caseId: string): string {
  return `case-${caseId}`;
}

/** A pursuit of which nothing is known but what it begins with, at `at` (epoch ms). */
export function blankPursuit(begun: NewPursuit, at: number): Pursuit {
  return {
    caseId: null,
    reason: null,
    branch: null,
    wanted: null,
    answers: {},
    passedOver: {},
    texts: {},
    step: '',
    events: [],
    given: [],
    method: 'unknown',
    startedAt: at,
    changedAt: at,
    ...begun,
  };
}

/** Begins a pursuit at `at` (epoch ms) and gives it back; the one of that id stays as it is. */
export async function startPursuit(db: RecourseDatabase, begun: NewPursuit, at: number): Promise<Pursuit> {
  return db.transaction('rw', [db.pursuits, db.orders], async () => {
    const known = await db.pursuits.get(begun.id);
    if (known) return known;
    const pursuit = blankPursuit(begun, at);
    await keep(db, pursuit);
    return pursuit;
  });
}

/** Changes a pursuit at `at` (epoch ms); the fields that are not named stay. Nothing happens to one that is gone. */
export async function changePursuit(
  db: RecourseDatabase,
  id: string,
  change: PursuitChange,
  at: number,
): Promise<void> {
  await db.transaction('rw', [db.pursuits, db.orders], async () => {
    const known = await db.pursuits.get(id);
    if (known) await keep(db, { ...known, ...change, changedAt: at });
  });
}

/** The parts of a pursuit that are written piece by piece. */
export type WrittenPart = 'answers' | 'texts' | 'passedOver';

/**
 * Writes one piece of what the buyer states at `at` (epoch ms), whatever else is written at the same time;
 * `null` takes it back. No clock depends on it, so nothing is planned anew.
 */
export async function writeInto(
  db: RecourseDatabase,
  id: string,
  part: WrittenPart,
  key: string,
  value: string | null,
  at: number,
): Promise<void> {
  await db.transaction('rw', db.pursuits, async () => {
    const known = await db.pursuits.get(id);
    if (!known) return;
    const { [key]: _, ...others } = known[part];
    const written = value === null ? others : { ...others, [key]: value };
    await db.pursuits.put({ ...known, [part]: written, changedAt: at });
  });
}

/** Adds what happened at `at` (epoch ms); an event that is known by its id is not added again. */
export async function addEvents(
  db: RecourseDatabase,
  id: string,
  events: readonly CaseEvent[],
  at: number,
): Promise<void> {
  await db.transaction('rw', [db.pursuits, db.orders], async () => {
    const known = await db.pursuits.get(id);
    if (!known) return;
    const told = new Set(known.events.map((event) => event.id));
    const added = events.filter((event) => !told.has(event.id));
    if (added.length > 0) await keep(db, { ...known, events: [...known.events, ...added], changedAt: at });
  });
}

/** Takes back at `at` (epoch ms) what the buyer said; what a page told, or time brought about, stays. */
export async function takeBackEvents(
  db: RecourseDatabase,
  id: string,
  eventIds: readonly string[],
  at: number,
): Promise<void> {
  await db.transaction('rw', [db.pursuits, db.orders], async () => {
    const known = await db.pursuits.get(id);
    if (!known) return;
    const events = known.events.filter(({ id: of, source }) => source !== 'user' || !eventIds.includes(of));
    await keep(db, { ...known, events, changedAt: at });
  });
}

/** Puts another telling of the buyer's in the place of one, at `at` (epoch ms): both or neither is done. */
export async function replaceEvent(
  db: RecourseDatabase,
  id: string,
  eventId: string,
  event: CaseEvent,
  at: number,
): Promise<void> {
  await db.transaction('rw', [db.pursuits, db.orders], async () => {
    await takeBackEvents(db, id, [eventId], at);
    await addEvents(db, id, [event], at);
  });
}

/** Keeps the sum of something that the buyer told, at `at` (epoch ms); `null` takes the sum back, and leaves the telling. */
export async function tellAmount(
  db: RecourseDatabase,
  id: string,
  eventId: string,
  sum: Money | null,
  at: number,
): Promise<void> {
  await db.transaction('rw', [db.pursuits, db.orders], async () => {
    const known = await db.pursuits.get(id);
    if (!known) return;
    const events = known.events.map((event) => {
      if (event.id !== eventId || event.source !== 'user') return event;
      const { amount: _, ...detail } = event.detail;
      return { ...event, detail: sum === null ? detail : { ...detail, amount: sum } };
    });
    await keep(db, { ...known, events, changedAt: at });
  });
}

/** The pursuits of an order, the oldest first. */
export async function pursuitsOf(db: RecourseDatabase, orderId: string): Promise<Pursuit[]> {
  const found = await db.pursuits.where('orderId').equals(orderId).toArray();
  return found.sort((a, b) => a.startedAt - b.startedAt);
}

/** Whatever changes in a pursuit may move the order's clocks: it is marked to be planned anew. */
async function keep(db: RecourseDatabase, pursuit: Pursuit): Promise<void> {
  await db.pursuits.put(pursuit);
  await db.orders.update(pursuit.orderId, { nextAt: 0 });
}
