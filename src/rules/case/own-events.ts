import type { CaseEvent, CaseEventKind, PlainDate, Pursuit } from '../../model';
import { dayOf, safeStart } from '../zone-days';
import { CASE_MACHINE } from './case-machine';
import { replay } from './machine';

/** One thing that the buyer did or said, at `at` (epoch ms) in the buyer's zone. */
export function ownEvent(
  kind: CaseEventKind,
  at: number,
  zone: string,
  detail: CaseEvent['detail'] = {},
  quote = '',
): CaseEvent {
  return {
    id: `own ${kind} ${at}`,
    kind,
    at,
    on: dayOf(at, zone),
    source: 'user',
    seenAt: at,
    quote,
    detail,
  };
}

/**
 * What the buyer told, on another day of the calendar, as told at `now` (epoch ms): of today it is now, of another day
 * only the day is known. Money comes last, or the case would be thought to have gone on after it.
 */
export function onOtherDay(
  { events }: Pick<Pursuit, 'events'>,
  event: CaseEvent,
  on: PlainDate,
  now: number,
  zone: string,
): CaseEvent {
  const at = on === dayOf(now, zone) ? now : safeStart(on, zone);
  const others = event.kind === 'refund-seen' ? events.filter(({ id }) => id !== event.id) : [];
  return {
    ...event,
    id: `own ${event.kind} ${on}`,
    on,
    at: Math.max(at, ...others.map((other) => other.at + 1)),
    seenAt: now,
  };
}

/** Where a pursuit stands, by its own events. */
export function standingOf({ events }: Pick<Pursuit, 'events'>) {
  return replay(CASE_MACHINE, events);
}

/** Whether the buyer has put a pursuit away before anything was filed; it can be taken up again. */
export function isLaidAside({ events }: Pick<Pursuit, 'events'>): boolean {
  const last = events
    .filter(({ kind }) => kind !== 'status-unknown')
    .reduce<CaseEvent | null>((latest, one) => (latest === null || one.at >= latest.at ? one : latest), null);
  return last?.kind === 'laid-aside';
}

/** Whether the walk-through still has something to do for it: nothing has been filed. */
export function isBeforeFiling(pursuit: Pick<Pursuit, 'events'>): boolean {
  return ['no-case', 'preparing', 'messaged'].includes(standingOf(pursuit).state);
}

/** When the seller was written to first (epoch ms), while the buyer still waits for an answer; else `null`. */
export function waitsSince(pursuit: Pick<Pursuit, 'events'>): number | null {
  if (isLaidAside(pursuit) || !isBeforeFiling(pursuit)) return null;
  const written = pursuit.events.filter(({ kind }) => kind === 'seller-messaged').map(({ at }) => at);
  return written.length === 0 ? null : Math.min(...written);
}

/** The event that takes up again what was laid aside: in the state in which it was left. */
export function takenUpAgain(pursuit: Pick<Pursuit, 'events'>, at: number, zone: string): CaseEvent {
  const written = pursuit.events.some(({ kind }) => kind === 'seller-messaged');
  // Later than all that happened, or it would be played before it.
  const after = Math.max(at, ...pursuit.events.map((event) => event.at + 1));
  return ownEvent(written ? 'seller-messaged' : 'problem-noticed', after, zone);
}

/**
 * The buyer has filed the dispute at `at` (epoch ms). `seen` is what the page showed of it; without it the buyer's
 * own word counts. One filing is one event, however often it is told.
 */
export function filedEvent(
  pursuit: Pursuit,
  at: number,
  zone: string,
  seen: { quote: string } | null,
): CaseEvent {
  const detail: CaseEvent['detail'] = {
    ...(pursuit.wanted && { amount: pursuit.wanted }),
    want: pursuit.branch === 'refund-only' || pursuit.branch === null ? 'refund' : 'return-and-refund',
    ...(pursuit.reason === 'not-received' && { inTransit: true }),
  };
  return {
    ...ownEvent('dispute-opened', at, zone, detail, seen?.quote ?? ''),
    source: seen === null ? 'user' : 'page',
  };
}

/**
 * What was sent on the way of withdrawal says that the buyer withdraws: the event, and with it the telling, unless the
 * seller knows already (EU-06). It starts the days to send the goods back (EU-03).
 */
export function withTelling({ branch, events }: Pursuit, sent: CaseEvent): CaseEvent[] {
  const told = branch !== 'withdrawal' || events.some(({ kind }) => kind === 'withdrawal-told');
  return told ? [sent] : [{ ...sent, id: `${sent.id} telling`, kind: 'withdrawal-told', detail: {} }, sent];
}
