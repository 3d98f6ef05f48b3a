import { tzOffset } from '@date-fns/tz/tzOffset';
import type { PlainDate } from '../model';
import { remembered } from './remembered';

/** The zone of every time stamp and time-out date that AliExpress prints (TZ-01). */
export const PLATFORM_ZONE = 'America/Los_Angeles';

/** A platform day is 24 hours of elapsed time, in milliseconds (TZ-02). */
export const PLATFORM_DAY = 86_400_000;

const MINUTE = 60_000;

/** Midnight UTC of a calendar day, or NaN where the text is no day of the calendar. */
const utcMidnight = remembered((day: PlainDate): number => {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return Number.NaN;
  const instant = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(instant) || plainDate(instant) !== day ? Number.NaN : instant;
});

/** The text of a day by its number since 1970-01-01. */
const nameOf = remembered(
  (day: number): PlainDate => new Date(day * PLATFORM_DAY).toISOString().slice(0, 10),
);

function plainDate(utcInstant: number): PlainDate {
  return nameOf(Math.floor(utcInstant / PLATFORM_DAY));
}

/** Whether the text is a day of the calendar as `YYYY-MM-DD` ("2026-02-30" is not). */
export function isPlainDate(day: string): day is PlainDate {
  return day.length === 10 && !Number.isNaN(utcMidnight(day));
}

function askedOffset(zone: string, instant: number): number {
  const minutes = tzOffset(zone, new Date(instant));
  if (Number.isNaN(minutes)) throw new RangeError(`Unknown time zone: ${zone}`);
  return Math.round(minutes * MINUTE);
}

/** Asking Intl for an offset is slow, so it is asked once a week: a zone changes its clocks at most once in one. */
const WEEK = 7 * PLATFORM_DAY;
const weekStarts = remembered((zone: string) => remembered((week: number) => askedOffset(zone, week * WEEK)));

function offsetMs(zone: string, instant: number): number {
  const atStartOf = weekStarts(zone);
  const week = Math.floor(instant / WEEK);
  const offset = atStartOf(week);
  return offset === atStartOf(week + 1) ? offset : askedOffset(zone, instant);
}

/** One memory of starts for each zone: the orders of a page share few days. */
const startsIn = remembered((zone: string) => remembered((day: PlainDate) => findStart(day, zone)));

/**
 * The first instant (epoch ms) of a calendar day in an IANA zone. Where the clocks skip midnight it is the
 * first moment after the gap, where midnight comes twice the first of the two. Only the zone's offsets are
 * used and not a wall-clock conversion, so that the machine's own zone plays no part.
 * Throws RangeError for a day that is not in the calendar or a zone that is unknown.
 */
export function startOfDay(day: PlainDate, zone: string): number {
  return startsIn(zone)(day);
}

function findStart(day: PlainDate, zone: string): number {
  const wall = utcMidnight(day);
  if (Number.isNaN(wall)) throw new RangeError(`Not a calendar day: ${day}`);
  const before = wall - offsetMs(zone, wall - PLATFORM_DAY);
  const after = wall - offsetMs(zone, wall + PLATFORM_DAY);
  const [early, late] = before <= after ? [before, after] : [after, before];
  return plainDate(early + offsetMs(zone, early)) === day ? early : late;
}

/**
 * The instant (epoch ms) from which a printed day is counted: its start in Pacific time or in the buyer's
 * zone, whichever comes first (TZ-04), because a page prints the day of either. Throws as `startOfDay`.
 */
export function safeStart(day: PlainDate, zone: string): number {
  return Math.min(startOfDay(day, PLATFORM_ZONE), startOfDay(day, zone));
}

/** The last second (epoch ms) of a calendar day in an IANA zone: where periods of the law end (TZ-07). */
export function endOfDay(day: PlainDate, zone: string): number {
  return startOfDay(addCalendarDays(day, 1), zone) - 1000;
}

/** The last day in an IANA zone on which there still is time before an instant (epoch ms): at midnight the day before. */
export function lastDayBefore(instant: number, zone: string): PlainDate {
  return dayOf(instant - 1, zone);
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

/** The last question of `dayOf` and its answer: every order of a page is asked about at one moment. */
let asked = { instant: Number.NaN, zone: '', day: '' };

/** The calendar day on which an instant (epoch ms) falls in an IANA zone. Throws RangeError as `startOfDay`. */
export function dayOf(instant: number, zone: string): PlainDate {
  if (asked.instant !== instant || asked.zone !== zone) {
    asked = { instant, zone, day: plainDate(instant + offsetMs(zone, instant)) };
  }
  return asked.day;
}
