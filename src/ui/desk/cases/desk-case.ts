import type {
  CaseEventKind,
  CaseFacts,
  CaseSighting,
  CaseState,
  Clock,
  Money,
  PlainDate,
  Pursuit,
} from '../../../model';
import { hasEnded } from '../../../rules/case/facts-of-case';
import { nextActInCase } from '../../../rules/case/next-act';
import { isBeforeFiling, isLaidAside, standingOf } from '../../../rules/case/own-events';
import { ownPromise } from '../../../rules/case/own-sums';
import { CASE_TABLE } from '../../../rules/case/state-table';
import { casesOf as factsOfOrder } from '../../../rules/case-clocks';
import type { ClockContext, KnownOrder } from '../../../rules/clocks';
import { tellableClocksOf } from '../../../rules/quiet-clocks';
import { asCorrected } from '../../../store/corrected-pursuit';
import { pursuitIdOf } from '../../../store/pursuits';
import { tellCase } from '../../../words/tell-case';
import { itemName } from '../../item-name';

/** Who must act, as the columns of the board. */
export const COLUMNS = ['buyer', 'seller', 'platform', 'carrier', 'bank', 'done'] as const;
export type Column = (typeof COLUMNS)[number];

/** One case for the desk: the buyer's own pursuit, or what only the shop's pages tell of. */
export interface DeskCase {
  /** The pursuit's id; of a case that only the shop's pages tell of, the one that it will have. */
  id: string;
  pursuit: Pursuit | null;
  sighting: CaseSighting | null;
  known: KnownOrder;
  orderId: string;
  lineId: string | null;
  caseId: string | null;
  item: string;
  state: CaseState;
  facts: CaseFacts | null;
  column: Column;
  told: { state: string; act: string; where: string; notes: string[] };
  /** The clock that runs in this state, or the one that ran out last; `null` where none is known. */
  clock: Clock | null;
  /** Whether the walk-through still has something to do for it. */
  beforeFiling: boolean;
}

export interface CaseRows {
  pursuits: readonly Pursuit[];
  sightings: readonly CaseSighting[];
  orders: readonly KnownOrder[];
}

/** All cases at a moment, those that must be acted on soonest first; what was laid aside is left out. */
export function deskCases(rows: CaseRows, ctx: ClockContext): DeskCase[] {
  const orders = new Map(rows.orders.map((known) => [known.order.orderId, known]));
  const clocks = new Map(rows.orders.map((known) => [known, tellableClocksOf(known, ctx).clocks]));
  const told = new Set(rows.pursuits.map(({ caseId }) => caseId));
  const own = rows.pursuits
    .filter((pursuit) => !isLaidAside(pursuit))
    .flatMap((pursuit) => {
      const known = orders.get(pursuit.orderId);
      const sighting = rows.sightings.find(({ caseId }) => caseId === pursuit.caseId) ?? null;
      return known ? [ofPursuit(pursuit, sighting, known, clocks.get(known) ?? [], ctx)] : [];
    });
  const seen = rows.sightings
    .filter(({ caseId }) => !told.has(caseId))
    .flatMap((sighting) => {
      const known = orders.get(sighting.orderId ?? '');
      return known ? [ofSighting(sighting, known, clocks.get(known) ?? [], ctx)] : [];
    });
  return [...own, ...seen].sort((a, b) => dueOf(a) - dueOf(b));
}

function ofPursuit(
  pursuit: Pursuit,
  sighting: CaseSighting | null,
  known: KnownOrder,
  clocks: readonly Clock[],
  ctx: ClockContext,
): DeskCase {
  const corrected = asCorrected(pursuit, sighting ?? undefined);
  const { events } = corrected;
  const standing = standingOf({ events });
  const ended = hasEnded(events);
  const facts =
    known.pursued?.find((one) => one.caseId === pursuit.caseId && one.lineId === pursuit.lineId) ?? null;
  const mine = clocks.filter(({ lineId }) => lineId === null || lineId === pursuit.lineId);
  const next = nextActInCase(standing, {
    windowLeft: windowLeft(mine, ctx.now),
    method: methodOf(facts, known),
    inTransit: facts?.inTransit ?? false,
  });
  return {
    id: pursuit.id,
    pursuit: corrected,
    sighting,
    known,
    orderId: pursuit.orderId,
    lineId: pursuit.lineId,
    caseId: pursuit.caseId,
    item: itemOf(known, pursuit.lineId, pursuit.productId),
    state: standing.state,
    facts,
    column: ended ? 'done' : columnOf(standing.state, next.actor),
    told: tellCase(standing, next, ended),
    clock: clockOf(mine, standing.state, ctx.now),
    beforeFiling: !ended && isBeforeFiling({ events }),
  };
}

/** Of a case that the buyer does not pursue here only the page's own word is known. */
function ofSighting(
  sighting: CaseSighting,
  known: KnownOrder,
  clocks: readonly Clock[],
  ctx: ClockContext,
): DeskCase {
  const facts = factsOfOrder(known).find(({ caseId }) => caseId === sighting.caseId) ?? null;
  const state = facts?.state ?? (sighting.refund ? 'refund' : 'done');
  const standing = { state, since: null, source: 'page' as const, steps: [], unknown: [] };
  const next = nextActInCase(standing, {
    windowLeft: windowLeft(clocks, ctx.now),
    method: methodOf(facts, known),
    inTransit: false,
  });
  const told = tellCase(standing, next);
  return {
    id: pursuitIdOf(sighting.caseId),
    pursuit: null,
    sighting,
    known,
    orderId: known.order.orderId,
    lineId: sighting.lineId,
    caseId: sighting.caseId,
    item: itemOf(known, sighting.lineId, null),
    state,
    facts,
    column: columnOf(state, next.actor),
    told: { ...told, state: sighting.statusText?.value ?? told.state },
    clock: clockOf(clocks, state, ctx.now),
    beforeFiling: false,
  };
}

function columnOf(state: CaseState, actor: Exclude<Column, 'carrier' | 'done'>): Column {
  if (state === 'done' || state === 'cancelled') return 'done';
  return state === 'return-moving' ? 'carrier' : actor;
}

function methodOf(facts: CaseFacts | null, known: KnownOrder) {
  return facts && facts.method !== 'unknown' ? facts.method : (known.paidBy ?? 'unknown');
}

/** What is left of the windows to open a dispute (ms): of the soonest that runs, else of the last that ran out. */
function windowLeft(clocks: readonly Clock[], now: number): number | null {
  const left = clocks
    .filter(({ kind }) => kind === 'open-dispute' || kind === 'no-delivery-refund')
    .map(({ dueAt }) => dueAt - now);
  const running = left.filter((ms) => ms > 0);
  if (running.length > 0) return Math.min(...running);
  return left.length > 0 ? Math.max(...left) : null;
}

function clockOf(clocks: readonly Clock[], state: CaseState, now: number): Clock | null {
  const kinds = CASE_TABLE[state].clocks;
  const mine = clocks.filter(({ kind }) => kinds.includes(kind)).sort((a, b) => a.dueAt - b.dueAt);
  return mine.find(({ dueAt }) => dueAt > now) ?? mine.at(-1) ?? null;
}

function itemOf({ order }: KnownOrder, lineId: string | null, productId: string | null): string {
  const line = order.lines.find(
    (one) =>
      (lineId !== null && one.lineId === lineId) ||
      (productId !== null && one.productId?.value === productId),
  );
  return line?.title?.value ?? itemName(order);
}

function dueOf({ clock }: DeskCase): number {
  return clock?.dueAt ?? Number.POSITIVE_INFINITY;
}

/** The sum that a case is about: what came of it, else what was promised, else what was asked for. */
export function sumOf(deskCase: DeskCase): Money | null {
  const { pursuit } = deskCase;
  const asked = pursuit?.events.findLast(
    ({ kind }) => kind === 'dispute-opened' || kind === 'dispute-modified',
  );
  return (
    told(pursuit, 'refund-seen') ?? promisedIn(deskCase) ?? asked?.detail.amount ?? pursuit?.wanted ?? null
  );
}

/** The sum that was promised: as the buyer corrected or told it, else as pages told it. */
export function promisedIn({ pursuit, sighting }: DeskCase): Money | null {
  if (sighting?.refund?.basis === 'user') return sighting.refund.value;
  return (
    (pursuit && ownPromise(pursuit)?.detail.amount) ??
    told(pursuit, 'refund-issued') ??
    told(pursuit, 'ruled-for') ??
    told(pursuit, 'seller-accepted') ??
    sighting?.refund?.value ??
    null
  );
}

function told(pursuit: Pursuit | null, kind: CaseEventKind): Money | undefined {
  return pursuit?.events.findLast((event) => event.kind === kind && event.detail.amount)?.detail.amount;
}

/** The day of the last happening of a kind in a case, or `null`. */
export function dayOfEvent({ pursuit }: DeskCase, kind: string): PlainDate | null {
  return pursuit?.events.findLast((event) => event.kind === kind)?.on ?? null;
}
