import type { Fact, Known, OrderLine, Parcel, ParcelEvent, Problem } from '../../model';
import { tidy } from '../facts';

const PARTS = ['productId', 'title', 'options', 'quantity', 'price'] as const;

/**
 * Lines that a page shows twice are one: the shop puts equal goods on one line, with a count. What one copy lacks
 * comes from the other. Lines of the same product that differ in anything that is read stay.
 */
export function withoutTwinLines(lines: readonly OrderLine[], of: string, problems: Problem[]): OrderLine[] {
  const kept: OrderLine[] = [];
  for (const line of lines) {
    const at = kept.findIndex((other) => areTwins(other, line));
    const twin = kept[at];
    if (twin === undefined) {
      kept.push(line);
      continue;
    }
    const parts = PARTS.map((part) => [part, twin[part] ?? line[part]]);
    kept[at] = { ...twin, ...(Object.fromEntries(parts) as Pick<OrderLine, (typeof PARTS)[number]>) };
    const seen = `2 × ${tidy((line.productId ?? line.title)?.quote ?? '')}`;
    problems.push({ of, field: 'lines', reason: 'disagree', seen });
  }
  return kept;
}

function areTwins(one: OrderLine, other: OrderLine): boolean {
  const same = (a: Known<unknown>, b: Known<unknown>) =>
    JSON.stringify(a?.value) === JSON.stringify(b?.value);
  // Without numbers it is the title that names them: a line that has neither is no copy of one.
  const isOfSame =
    same(one.productId, other.productId) &&
    (one.productId !== null || (one.title !== null && same(one.title, other.title)));
  return (
    isOfSame &&
    PARTS.every((part) => one[part] === null || other[part] === null || same(one[part], other[part]))
  );
}

/**
 * Parcels that a page shows twice are one, and what tells nothing is none beside others: by their number, or, where one copy has none, by their scans. What
 * the copies say differently is not known; of two days of delivery it is the earlier.
 */
export function withoutTwinParcels(parcels: readonly Parcel[], problems: Problem[]): Parcel[] {
  const kept: Parcel[] = [];
  const telling = parcels.filter(
    ({ trackingNumber, delivered, events }) => trackingNumber ?? delivered ?? events[0],
  );
  for (const parcel of telling.length > 0 ? telling : parcels.slice(0, 1)) {
    const at = kept.findIndex((other) => isSame(other, parcel));
    const twin = kept[at];
    if (twin === undefined) kept.push(parcel);
    else kept[at] = mergeParcels(twin, parcel, problems);
  }
  return kept;
}

function isSame(one: Parcel, other: Parcel): boolean {
  const [number, same] = [one.trackingNumber?.value, other.trackingNumber?.value];
  if (number !== undefined && same !== undefined) return number === same;
  // A copy of which words are missing still has the others in their places.
  return (
    one.events.length > 0 &&
    one.events.length === other.events.length &&
    one.events.every((scan, at) => isSameScan(scan, other.events[at]))
  );
}

function isSameScan(one: ParcelEvent, other: ParcelEvent | undefined): boolean {
  if (other === undefined || one.timeText !== other.timeText) return false;
  return one.title === other.title || one.title === '' || other.title === '';
}

function mergeParcels(one: Parcel, other: Parcel, problems: Problem[]): Parcel {
  const of = one.orderId;
  return {
    ...one,
    trackingNumber: one.trackingNumber ?? other.trackingNumber,
    carrier: agreed(one.carrier, other.carrier, of, 'carrier', problems),
    delivered: agreed(one.delivered, other.delivered, of, 'delivered', problems),
    deliveredOn: earlier(one.deliveredOn, other.deliveredOn) ?? null,
    events: one.events.length >= other.events.length ? one.events : other.events,
  };
}

function agreed<T>(one: Known<T>, other: Known<T>, of: string, field: string, problems: Problem[]): Known<T> {
  if (one === null || other === null || one.value === other.value) return one ?? other;
  problems.push({ of, field, reason: 'disagree', seen: tidy(`${one.quote} | ${other.quote}`) });
  return null;
}

function earlier(one: Known<string>, other: Known<string>): Fact<string> | null {
  if (one === null || other === null) return one ?? other;
  return other.value < one.value ? other : one;
}
