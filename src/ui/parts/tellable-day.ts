import type { PlainDate } from '../../model';
import { isPlainDate } from '../../rules/zone-days';

/** AliExpress opened in 2010: nothing of an order is earlier. A year of which only some digits are typed is. */
export const EARLIEST: PlainDate = '2010-01-01';

/** Whether a field holds a day of the calendar on which something of an order can have been, up to `latest`. */
export function isTellable(day: string, latest: PlainDate): boolean {
  return isPlainDate(day) && day >= EARLIEST && day <= latest;
}

/** Whether a field holds a day after `latest`; a year of five digits is later than every other. */
export function isLater(day: string, latest: PlainDate): boolean {
  return day.length > latest.length || day > latest;
}
