import { type Proposal, reckoned, type Start } from './candidates';
import type { ClockContext } from './clocks';
import { type FindClock, NOTHING, type Subject } from './finding';
import { lawOf } from './law-of';
import { daysOf, type NumberedRule } from './numbers';
import { addCalendarDays, endOfDay } from './zone-days';

/**
 * The right of withdrawal of EU/EEA and UK buyers: 14 days of the calendar, which begin the day after the goods
 * came and end with the last second of the day where the buyer is (EU-01, UK-01, TZ-07). The law counts from
 * the last parcel; every parcel's day is listed and the earliest taken, because orders of several
 * sellers share pages. Weekends and holidays may move the end; we stay on the day that nobody disputes. Once the seller
 * was told, what is left is to send the goods back (`sendBackByLaw`).
 */
export const withdrawal: FindClock = (subject, ctx) => {
  const law = lawOf(countryOf(subject, ctx));
  if (law === null || isTold(subject)) return NOTHING;
  const rule = law === 'uk' ? 'UK-01' : 'EU-01';
  return {
    proposals: subject.days.of('delivered').map((start) => calendarDays(start, rule, ctx.zone)),
    missing: [],
  };
};

/**
 * Whether the buyer has told the seller of this line. A telling that does not name its line silences no clock of an order
 * with several, and what was laid aside again was not told.
 */
function isTold({ known: { pursued = [], order }, line }: Subject): boolean {
  return pursued.some(
    ({ state, lineId, days }) =>
      state !== 'no-case' &&
      (order.lines.length < 2 || (lineId !== null && lineId === line?.lineId)) &&
      days.some(({ moment }) => moment === 'withdrawal-told'),
  );
}

/** The ship-to country of a subject: the order's own, else that of the context. */
export function countryOf({ known }: Pick<Subject, 'known'>, ctx: ClockContext): string | null {
  return known.order.country?.value ?? ctx.country;
}

/** A period of the law: so many days of the calendar after the start's, to the end of the last one. */
export function calendarDays(start: Start, rule: NumberedRule, zone: string): Proposal {
  const days = daysOf(rule);
  const dueOn = addCalendarDays(start.on, days);
  return reckoned(start, days, endOfDay(dueOn, zone), dueOn, { promise: 'rule', ruleIds: [rule, 'TZ-07'] });
}
