import type { PlainDate } from '../model';
import { addCalendarDays } from './zone-days';

const FRIDAY = 5;

/**
 * The day `count` business days after another: Monday to Friday, the starting day not counted. Public holidays
 * differ from bank to bank and are not guessed, so a refund may take longer around them (TZ-05). Throws RangeError
 * for a day that is not in the calendar. Days of the calendar only: no zone takes part.
 */
export function addBusinessDays(day: PlainDate, count: number): PlainDate {
  let reached = day;
  for (let left = count; left > 0; ) {
    reached = addCalendarDays(reached, 1);
    const weekday = new Date(`${reached}T00:00:00Z`).getUTCDay();
    if (weekday > 0 && weekday <= FRIDAY) left -= 1;
  }
  return reached;
}
