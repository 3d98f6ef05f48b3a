import { reckoned } from '../candidates';
import { type FindClock, NOTHING } from '../finding';
import { lawOf } from '../law-of';
import { countryOf } from '../withdrawal';
import { addCalendarDays, endOfDay, isPlainDate } from '../zone-days';

const YEARS = 2;

/**
 * The EU's legal guarantee: two years from delivery (EU-09), to the end of the same day of the calendar; where
 * there is no such day (29 February) the one before it.
 */
export const guarantee: FindClock = (subject, ctx) => {
  if (lawOf(countryOf(subject, ctx)) !== 'eu') return NOTHING;
  return {
    proposals: subject.days.of('delivered').map((start) => {
      const year = String(Number(start.on.slice(0, 4)) + YEARS);
      const same = year + start.on.slice(4);
      const dueOn = isPlainDate(same) ? same : addCalendarDays(`${year}-03-01`, -1);
      return reckoned(start, null, endOfDay(dueOn, ctx.zone), dueOn, {
        promise: 'rule',
        ruleIds: ['EU-09', 'TZ-07'],
      });
    }),
    missing: [],
  };
};
