import { type FindClock, NOTHING } from '../finding';
import { lawOf } from '../law-of';
import { calendarDays, countryOf } from '../withdrawal';

/**
 * The UK's short-term right to reject faulty goods: 30 days of the calendar that begin the day after delivery
 * (UK-05). A repair stops them and leaves at least 7; both make the day later and are not counted in.
 */
export const rejectFaulty: FindClock = (subject, ctx) => {
  if (lawOf(countryOf(subject, ctx)) !== 'uk') return NOTHING;
  return {
    proposals: subject.days.of('delivered').map((start) => calendarDays(start, 'UK-05', ctx.zone)),
    missing: [],
  };
};
