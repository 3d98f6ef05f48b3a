import type {
  CaseFacts,
  CaseSighting,
  Clock,
  GivenDeadline,
  OpenQuestion,
  Order,
  OrderStatus,
  Parcel,
  PaymentMethod,
  PlainDate,
} from '../model';
import { cancelAnswer } from './cancel-answer';
import { caseClocksOf } from './case-clocks';
import { clocksOfKinds, type KindOfClock } from './clocks-of-kinds';
import { freeReturn } from './free-return';
import { noDeliveryRefund } from './no-delivery-refund';
import { openDispute } from './open-dispute';
import { returnAfterReceipt } from './return-after-receipt';
import { shipBy } from './ship-by';
import { withdrawal } from './withdrawal';

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
  /** What the case machine knows of the buyer's cases; where there is one it speaks for the sighting of its id. */
  pursued?: CaseFacts[];
  /** Messages to the seller that wait for an answer before a dispute is opened: of which line, since when (epoch ms). */
  waiting?: { lineId: string | null; since: number }[];
  /** Deadlines that were entered by hand: extensions, promises, an insurance. */
  given?: GivenDeadline[];
  /** How it was paid, where that is known. */
  paidBy?: PaymentMethod;
  /** The day on which the buyer asked to cancel it, where the buyer told it. */
  cancelAskedOn?: PlainDate;
}

const KINDS: readonly KindOfClock[] = [
  { kind: 'ship-by', actor: 'seller', find: shipBy },
  { kind: 'seller-response', actor: 'seller', find: cancelAnswer },
  { kind: 'no-delivery-refund', actor: 'buyer', find: noDeliveryRefund },
  { kind: 'open-dispute', actor: 'buyer', find: openDispute },
  { kind: 'return-after-receipt', actor: 'buyer', find: returnAfterReceipt },
  { kind: 'free-return', actor: 'buyer', find: freeReturn },
  { kind: 'withdrawal', actor: 'buyer', find: withdrawal },
];

/** In these the buyer has nothing left to do by these clocks: nothing was paid, or the money is on its way. */
export const ENDED: readonly OrderStatus[] = ['unpaid', 'refunded', 'cancelled', 'closed'];

/**
 * The deadlines of an order, soonest first, those that have passed included, and the questions whose answers
 * would start or shorten one. Instants are epoch ms, days to print `YYYY-MM-DD`. What a case has of its own
 * (the seller's answer, a return to post, a refund under way) stands among them.
 *
 * A frozen order keeps counting (ST-02) and so does a completed one (ST-01) and one in dispute, because a
 * cancelled dispute falls back on the first window. Where all lines come to the same clock it is told once, of
 * the whole order (`lineId` null); where a statement or a parcel of its own makes lines differ, each line has
 * its own. A day that is not in the calendar counts as unknown. Rights that wait in the background
 * (`quietClocksOf`) are not among them. Throws RangeError where `ctx.zone` is no zone.
 */
export function clocksOf(
  known: KnownOrder,
  ctx: ClockContext,
): { clocks: Clock[]; questions: OpenQuestion[] } {
  const { clocks, questions } = ownClocksOf(known, ctx);
  const all = [...clocks, ...caseClocksOf(known, ctx)];
  return { clocks: all.sort((a, b) => a.dueAt - b.dueAt), questions };
}

/** The same without what its cases have of their own: all that an order's page can tell by itself. */
export function ownClocksOf(
  known: KnownOrder,
  ctx: ClockContext,
): { clocks: Clock[]; questions: OpenQuestion[] } {
  const { status } = known.order;
  if (status !== null && ENDED.includes(status.value)) return { clocks: [], questions: [] };
  const { clocks, questions } = clocksOfKinds(KINDS, known, ctx);
  return { clocks: clocks.sort((a, b) => a.dueAt - b.dueAt), questions };
}
