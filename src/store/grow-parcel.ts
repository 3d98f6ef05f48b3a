import type { Parcel, ParcelEvent } from '../model';
import { growFacts } from './facts';
import { PARCEL_FIELDS, type ParcelRecord } from './records';

/** The key of a parcel among all: one without a number is the order's only nameless one. */
export function parcelKey(orderId: string, trackingNumber: string | null): string {
  return `${orderId}:${trackingNumber ?? ''}`;
}

/** Merges what a page said of a parcel at `at` (epoch ms) into its record, or begins one. */
export function growParcel(record: ParcelRecord | undefined, seen: Parcel, at: number): ParcelRecord {
  const known = record?.parcel ?? { ...seen, productIds: [], events: [] };
  const { grown, history } = growFacts(PARCEL_FIELDS, known, seen, record?.history ?? {});
  const [newer, older] = at >= (record?.lastSeenAt ?? at) ? [seen, known] : [known, seen];
  return {
    key: parcelKey(seen.orderId, grown.trackingNumber?.value ?? null),
    orderId: seen.orderId,
    parcel: {
      ...grown,
      productIds: [...new Set([...known.productIds, ...seen.productIds])],
      events: joinEvents(newer.events, older.events),
    },
    history,
    firstSeenAt: Math.min(record?.firstSeenAt ?? at, at),
    lastSeenAt: Math.max(record?.lastSeenAt ?? at, at),
  };
}

/** Newest first; scans that the page no longer shows stay below. */
function joinEvents(newer: readonly ParcelEvent[], older: readonly ParcelEvent[]): ParcelEvent[] {
  const seen = new Set(newer.map(scan));
  return [...newer, ...older.filter((event) => !seen.has(scan(event)))];
}

/** What a scan is, in whatever language its title comes. */
function scan(event: ParcelEvent): string {
  return `${event.code ?? event.title}|${event.timeText ?? event.on ?? ''}`;
}
