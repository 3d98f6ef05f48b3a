import { TZDate } from '@date-fns/tz';
import type { Settings } from '../model';

/** A reminder that is brought forward comes this long (ms) before the quiet begins, so that a late alarm still does. */
const MARGIN = 5 * 60_000;
const DAY_MINUTES = 24 * 60;

type Quiet = Settings['quiet'];

/** An instant (epoch ms) outside the quiet hours of a zone: itself, or the last moment before they began. Never later. */
export function beforeQuiet(at: number, quiet: Quiet, zone: string): number {
  const into = minutesInto(at, quiet, zone);
  if (into === null || quiet === null) return at;
  return Math.min(at, wallInstant(at, zone, minuteOf(at, zone) - into)) - MARGIN;
}

/** The same for what may wait because nobody loses by it: itself, or the end of the quiet hours. */
export function afterQuiet(at: number, quiet: Quiet, zone: string): number {
  const into = minutesInto(at, quiet, zone);
  if (into === null || quiet === null) return at;
  const span = (quiet.to - quiet.from + DAY_MINUTES) % DAY_MINUTES;
  return Math.max(at, wallInstant(at, zone, minuteOf(at, zone) - into + span));
}

/** How many minutes ago by the wall clock the quiet began; `null` outside of it. */
function minutesInto(at: number, quiet: Quiet, zone: string): number | null {
  if (quiet === null || quiet.from === quiet.to) return null;
  const into = (minuteOf(at, zone) - quiet.from + DAY_MINUTES) % DAY_MINUTES;
  return into < (quiet.to - quiet.from + DAY_MINUTES) % DAY_MINUTES ? into : null;
}

function minuteOf(at: number, zone: string): number {
  const wall = new TZDate(at, zone);
  return wall.getHours() * 60 + wall.getMinutes();
}

/** The instant at which the wall clock shows a minute of the day of `at`; below 0 and above 1440 of the days beside it. */
function wallInstant(at: number, zone: string, minute: number): number {
  const wall = new TZDate(at, zone);
  return new TZDate(wall.getFullYear(), wall.getMonth(), wall.getDate(), 0, minute, zone).getTime();
}
