import type { PlainDate } from '../../model';
import { addCalendarDays } from '../../rules/zone-days';
import type { TimeLine } from './time-line';

const DAY = 86_400_000;

/** A stretch of days to draw, both ends included. */
export interface Span {
  from: PlainDate;
  to: PlainDate;
}

/** How many days `to` lies after `from`. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** Where a day stands in a span, in per cent of its length: below 0 before it, over 100 behind it. */
export function placeIn({ from, to }: Span, day: PlainDate): number {
  return (daysBetween(from, day) / Math.max(1, daysBetween(from, to))) * 100;
}

/** The span that all rows of a list share, so that today's line stands in one place: two months back and on. */
export function listSpan(today: PlainDate): Span {
  return { from: addCalendarDays(today, -60), to: addCalendarDays(today, 60) };
}

/** The span that holds all of one order's picture, with a little room at both ends. */
export function spanOf({ dots, windows, today }: TimeLine): Span {
  const days = [
    today,
    ...dots.map(({ on }) => on),
    ...windows.flatMap(({ from, to }) => (from ? [from, to] : [to])),
  ].sort();
  const [first = today, last = today] = [days[0], days.at(-1)];
  const room = Math.max(2, Math.ceil(daysBetween(first, last) / 25));
  return { from: addCalendarDays(first, -room), to: addCalendarDays(last, room) };
}

/** The first days of the months in a span. */
export function monthsIn({ from, to }: Span): PlainDate[] {
  const months: PlainDate[] = [];
  let [year = 0, month = 0] = from.split('-').map(Number);
  for (;;) {
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
    const day = `${year}-${String(month).padStart(2, '0')}-01`;
    if (day > to || months.length > 60) return months;
    months.push(day);
  }
}

/** More names than these would touch each other where the picture is narrow. */
const MOST_NAMES = 7;
/** A name that begins behind this place (per cent) would reach over the picture's end. */
const LAST_NAME = 84;

/** The months of a span that are named: evenly thinned out, and none that would not fit before its end. */
export function namedMonths(span: Span): PlainDate[] {
  const months = monthsIn(span);
  const step = Math.ceil(months.length / MOST_NAMES);
  return months.filter((month, at) => at % step === 0 && placeIn(span, month) <= LAST_NAME);
}
