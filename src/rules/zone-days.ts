import { tzOffset } from '@date-fns/tz/tzOffset';
import type { PlainDate } from '../model';

/** The zone of every time stamp and time-out date that AliExpress prints (TZ-01). */
export const PLATFORM_ZONE = 'America/Los_Angeles';

/** A platform day is 24 hours of elapsed time, in milliseconds (TZ-02). */
export const PLATFORM_DAY = 86_400_000;

const MINUTE = 60_000;

/** The starts of days already found: the orders of a page share few days, and asking Intl for an offset is slow. */
const starts = new Map<string, number>();
const MOST_STARTS = 4000;

/** Midnight UTC of a calendar day, or NaN where the text is no day of the calendar. */
function utcMidnight(day: PlainDate): number {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return Number.NaN;
  const instant = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(instant) || plainDate(instant) !== day ? Number.NaN : instant;
}

function plainDate(utcInstant: number): PlainDate {
  return new Date(utcInstant).toISOString().slice(0, 10);
}

/** Whether the text is a day of the calendar as `YYYY-MM-DD` ("2026-02-30" is not). */
export function isPlainDate(day: string): day is PlainDate {
  return !Number.isNaN(utcMidnight(day));
}

function offsetMs(zone: string, instant: number): number {
  const minutes = tzOffset(zone, new Date(instant));
  if (Number.isNaN(minutes)) throw new RangeError(`Unknown time zone: ${zone}`);
  return Math.round(minutes * MINUTE);
}

/**
 * The first instant (epoch ms) of a calendar day in an IANA zone. Where the clocks skip midnight it is the
 * first moment after the gap, where midnight comes twice the first of the two. Only the zone's offsets are
 * used and not a wall-clock conversion, so that the machine's own zone plays no part.
 * Throws RangeError for a day that is not in the calendar or a zone that is unknown.
 */
export function startOfDay(day: PlainDate, zone: string): number {
  const key = `${day} ${zone}`;
  const known = starts.get(key);
  if (known !== undefined) return known;
  const start = findStart(day, zone);
  if (starts.size >= MOST_STARTS) starts.clear();
  starts.set(key, start);
  return start;
}

function findStart(day: PlainDate, zone: string): number {
  const wall = utcMidnight(day);
  if (Number.isNaN(wall)) throw new RangeError(`Not a calendar day: ${day}`);
  const before = wall - offsetMs(zone, wall - PLATFORM_DAY);
  const after = wall - offsetMs(zone, wall + PLATFORM_DAY);
  const [early, late] = before <= after ? [before, after] : [after, before];
  return dayOf(early, zone) === day ? early : late;
}

/**
 * The instant (epoch ms) from which a printed day is counted: its start in Pacific time or in the buyer's
 * zone, whichever comes first (TZ-04), because a page prints the day of either. Throws as `startOfDay`.
 */
export function safeStart(day: PlainDate, zone: string): number {
  return Math.min(startOfDay(day, PLATFORM_ZONE), startOfDay(day, zone));
}

/** `days` platform days after an instant (epoch ms): elapsed time, whatever the clocks do (TZ-02). */
export function addPlatformDays(instant: number, days: number): number {
  return instant + days * PLATFORM_DAY;
}

/** The calendar day `days` after another; no zone takes part. Throws RangeError for a day not in the calendar. */
export function addCalendarDays(day: PlainDate, days: number): PlainDate {
  const start = utcMidnight(day);
  if (Number.isNaN(start)) throw new RangeError(`Not a calendar day: ${day}`);
  return plainDate(start + days * PLATFORM_DAY);
}

/** The calendar day on which an instant (epoch ms) falls in an IANA zone. Throws RangeError as `startOfDay`. */
export function dayOf(instant: number, zone: string): PlainDate {
  return plainDate(instant + offsetMs(zone, instant));
}
