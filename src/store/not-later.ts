import type { Reading } from '../model';

const MOMENTS: readonly string[] = ['seenAt', 'firstSeenAt', 'lastSeenAt', 'lastReadAt', 'lastFailedAt'];

/**
 * The same with no moment of seeing later than `now` (epoch ms). What was seen while the machine's clock went ahead,
 * or what claims to have been, would stand over every honest reading until that moment comes.
 */
export function notLater<T>(value: T, now: number): T {
  if (Array.isArray(value)) return value.map((one: unknown) => notLater(one, now)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, one]: [string, unknown]) => [
    key,
    typeof one === 'number' && MOMENTS.includes(key) ? Math.min(one, now) : notLater(one, now),
  ]);
  return Object.fromEntries(entries) as T;
}

/** A reading as it may be taken at `now`: no page saw anything later. */
export function readingNotLater(reading: Reading, now: number): Reading {
  return { ...notLater(reading, now), at: Math.min(reading.at, now) };
}

/** A row as it may be grown from: as it is, unless it was seen later than `now`. */
export function rowNotLater<T extends { lastSeenAt: number }>(row: T, now: number): T {
  return row.lastSeenAt > now ? notLater(row, now) : row;
}
