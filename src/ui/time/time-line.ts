import type { Basis, Clock, ClockKind, DateField, Known, PlainDate } from '../../model';
import type { KnownOrder } from '../../rules/clocks';
import { dayOf, isPlainDate } from '../../rules/zone-days';

/** A day on which something happened to the order. */
export interface TimeDot {
  field: DateField;
  on: PlainDate;
  basis: Basis;
}

/** A window as a length of days. `from` is `null` where nothing tells when it began: only its end is drawn. */
export interface TimeWindow {
  clock: Clock;
  from: PlainDate | null;
  to: PlainDate;
  /** The page printed or promised it, or the buyer entered it; else a rule computed it. */
  stated: boolean;
}

/** The picture of an order's time: what happened when, what runs until when, and today. */
export interface TimeLine {
  dots: TimeDot[];
  windows: TimeWindow[];
  today: PlainDate;
}

/** Drawn as dots, in the order in which they come about. */
const DRAWN: readonly DateField[] = ['placedOn', 'shippedOn', 'deliveredOn', 'completedOn'];

/** What a window that the page printed without its beginning is drawn from. */
const BEGINS: Partial<Record<ClockKind, DateField>> = {
  'ship-by': 'placedOn',
  'no-delivery-refund': 'shippedOn',
  'open-dispute': 'deliveredOn',
  'free-return': 'deliveredOn',
  withdrawal: 'deliveredOn',
  'return-after-receipt': 'completedOn',
};

/** The picture of an order at `now` (epoch ms), days in the buyer's IANA zone. */
export function timeLineOf(known: KnownOrder, clocks: readonly Clock[], now: number, zone: string): TimeLine {
  const dots = DRAWN.flatMap((field): TimeDot[] => {
    const fact = dateOf(known, field);
    return fact && isPlainDate(fact.value) ? [{ field, on: fact.value, basis: fact.basis }] : [];
  });
  const windows = clocks.map(
    (clock): TimeWindow => ({
      clock,
      from: beginOf(clock, dots),
      to: clock.dueOn,
      stated: clock.basis !== 'rule' && !clock.synthetic,
    }),
  );
  return { dots, windows, today: dayOf(now, zone) };
}

/** A date of the order; where its pages do not tell the arrival, the parcel's own scan does. */
export function dateOf({ order, parcels }: KnownOrder, field: DateField): Known<PlainDate> {
  if (field !== 'deliveredOn' || order.deliveredOn) return order[field];
  return parcels.find((parcel) => parcel.deliveredOn)?.deliveredOn ?? null;
}

function beginOf(clock: Clock, dots: readonly TimeDot[]): PlainDate | null {
  const chosen = clock.candidates.find(({ dueAt }) => dueAt === clock.dueAt);
  const from = chosen?.start?.on ?? dots.find(({ field }) => field === BEGINS[clock.kind])?.on ?? null;
  return from !== null && from <= clock.dueOn ? from : null;
}
