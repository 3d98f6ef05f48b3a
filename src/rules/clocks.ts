import type {
  CaseSighting,
  Clock,
  ClockKind,
  OpenQuestion,
  Order,
  OrderLine,
  OrderStatus,
  Parcel,
} from '../model';
import { choose } from './choose';
import type { FindClock } from './finding';
import { freeReturn } from './free-return';
import { knownDays } from './known-days';
import { noDeliveryRefund } from './no-delivery-refund';
import { openDispute } from './open-dispute';
import { questionsOf } from './questions';
import { returnAfterReceipt } from './return-after-receipt';

/** When and for whom the clocks are asked: `now` in epoch ms, the buyer's IANA zone, the ship-to country. */
export interface ClockContext {
  now: number;
  zone: string;
  country: string | null;
}

/** All that is known of one order, from one page or from all that were seen. */
export interface KnownOrder {
  order: Order;
  parcels: Parcel[];
  cases: CaseSighting[];
}

const FINDERS: readonly [ClockKind, FindClock][] = [
  ['no-delivery-refund', noDeliveryRefund],
  ['open-dispute', openDispute],
  ['return-after-receipt', returnAfterReceipt],
  ['free-return', freeReturn],
];

/** In these the buyer has nothing left to do by these clocks: nothing was paid, or the money is on its way. */
const ENDED: readonly OrderStatus[] = ['unpaid', 'refunded', 'cancelled', 'closed'];

/**
 * The deadlines of an order, soonest first, those that have passed included, and the questions whose answers
 * would start or shorten one. Instants are epoch ms, days to print `YYYY-MM-DD`.
 *
 * A frozen order keeps counting (ST-02) and so does a completed one (ST-01). Where all lines come to the same
 * clock it is told once, of the whole order (`lineId` null); where a statement or a parcel of its own makes
 * lines differ, each line has its own. A day that is not in the calendar counts as unknown.
 * Throws RangeError where `ctx.zone` is no zone.
 */
export function clocksOf(
  known: KnownOrder,
  ctx: ClockContext,
): { clocks: Clock[]; questions: OpenQuestion[] } {
  const { status } = known.order;
  if (status && ENDED.includes(status.value)) return { clocks: [], questions: [] };
  const found = FINDERS.map(([kind, find]) => ofKind(kind, find, known, ctx));
  return {
    clocks: found.flatMap(({ clocks }) => clocks).sort((a, b) => a.dueAt - b.dueAt),
    questions: found.flatMap(({ questions }) => questions),
  };
}

function ofKind(kind: ClockKind, find: FindClock, known: KnownOrder, ctx: ClockContext) {
  const { orderId, lines } = known.order;
  const subjects: (OrderLine | null)[] = lines.length > 1 ? lines : [null];
  const found = subjects.map((line) => {
    const subject = { known, line, days: knownDays(known, line) };
    const { proposals, missing } = find(subject, ctx);
    return {
      lineId: line?.lineId ?? null,
      clock: choose({ orderId, lineId: null, kind, actor: 'buyer' }, proposals),
      questions: questionsOf(kind, missing, subject, ctx),
    };
  });
  return {
    clocks: toldOnce(found),
    questions: distinct(found.flatMap(({ questions }) => questions)),
  };
}

/** One clock for all lines that agree; else one for each line that has one. */
function toldOnce(found: { lineId: string | null; clock: Clock | null }[]): Clock[] {
  const clocks = found.map(({ clock }) => clock);
  const [first] = clocks;
  if (first && distinct(clocks).length === 1) return [first];
  return distinct(found.flatMap(({ lineId, clock }) => (clock ? [{ ...clock, lineId }] : [])));
}

function distinct<T>(items: T[]): T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
