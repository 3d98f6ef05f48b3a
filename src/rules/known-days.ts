import type { Known, OrderLine, OrderStatus, Parcel, PlainDate, StartEvent } from '../model';
import type { Start } from './candidates';
import type { KnownOrder } from './clocks';
import { isPlainDate } from './zone-days';

/** The days on which things happened to an order or to one line of it, as far as they are known. */
export interface KnownDays {
  /** Each event's days, earliest first; more than one where parcels arrived on different days. */
  of(event: StartEvent): Start[];
  /** Whether all of it has arrived: a page says so, the day is known, or every parcel known is delivered. */
  arrived: boolean;
  /** Whether a parcel is known that has not arrived. */
  underway: boolean;
  status: OrderStatus | null;
}

/**
 * Gathers the days. A day the buyer entered stands alone for its event: a correction beats every page.
 *
 * Delivery: the order's own day and those of its parcels. The order has arrived when all parcels known have
 * (TZ-06: a first parcel does not stop the protection). A line that the parcels name takes the days of its own
 * parcels; otherwise every parcel's day is a day to count from, because no source says which parcel starts
 * the window after delivery, and the earliest is the safe one (C-1).
 *
 * Receipt confirmed and completed are one event to the site: `completedOn` is the end of the order by the
 * buyer or by time-out (pages.md 3).
 */
export function knownDays(known: KnownOrder, line: OrderLine | null): KnownDays {
  const { order } = known;
  const parcels = parcelsOf(known.parcels, line);
  const delivered = deliveredDays(order.deliveredOn, parcels);
  const days: Record<StartEvent, Start[]> = {
    placed: startOf('placed', order.placedOn ?? scanned(known.parcels, 'AE_ORDER_PLACED')),
    paid: startOf('paid', order.paidOn ?? scanned(known.parcels, 'AE_ORDER_PAID')),
    shipped: startOf('shipped', order.shippedOn),
    delivered,
    'receipt-confirmed': startOf('receipt-confirmed', order.completedOn),
    completed: startOf('completed', order.completedOn),
  };
  const underway = parcels.some((parcel) => !hasArrived(parcel) && parcel.delivered?.value === false);
  const allArrived = parcels.length > 0 && parcels.every(hasArrived);
  const status = order.status?.value ?? null;
  const told = status === 'delivered' || status === 'completed' || order.deliveredOn !== null;
  return { of: (event) => days[event], arrived: told || allArrived, underway, status };
}

type Day = Pick<NonNullable<Known<PlainDate>>, 'value' | 'basis'>;

function startOf(event: StartEvent, day: Day | null): Start[] {
  return day && isPlainDate(day.value) ? [{ event, on: day.value, basis: day.basis }] : [];
}

function hasArrived(parcel: Parcel): boolean {
  return parcel.delivered?.value === true || parcel.deliveredOn !== null;
}

function deliveredDays(own: Known<PlainDate>, parcels: Parcel[]): Start[] {
  if (own?.basis === 'user') return startOf('delivered', own);
  if (parcels.length === 0) return startOf('delivered', own);
  const all = [own, ...parcels.map((parcel) => parcel.deliveredOn)].flatMap((day) =>
    startOf('delivered', day),
  );
  const distinct = [...new Map(all.map((start) => [start.on, start])).values()];
  return distinct.sort((a, b) => (a.on < b.on ? -1 : 1));
}

/** The parcels a line came in, where the parcels name their products; else all of the order's. */
function parcelsOf(parcels: Parcel[], line: OrderLine | null): Parcel[] {
  const productId = line?.productId?.value;
  if (!productId || parcels.some((parcel) => parcel.productIds.length === 0)) return parcels;
  const own = parcels.filter((parcel) => parcel.productIds.includes(productId));
  return own.length > 0 ? own : parcels;
}

/**
 * The day of the parcels' own event, for a page that tells only of a parcel. Events go by the site's codes
 * (pages.md 4), earliest of all parcels.
 */
function scanned(parcels: Parcel[], code: string): Day | null {
  const days = parcels
    .flatMap((parcel) => parcel.events)
    .filter((event) => event.code === code)
    .flatMap((event) => (event.on === null ? [] : [event.on]))
    .sort();
  return days[0] === undefined ? null : { value: days[0], basis: 'page' };
}
