import { latestSnooze } from '../../alarms/choices';
import { addCalendarDays, dayOf, startOfDay } from '../../rules/zone-days';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MORNING = 9 * HOUR;

/** The moments (epoch ms) to which a reminder can be put off at `now`, soonest first; none passes the deadline. */
export function laterMoments(now: number, dueAt: number, zone: string): number[] {
  const morning = (days: number) => startOfDay(addCalendarDays(dayOf(now, zone), days), zone) + MORNING;
  const all = [
    now + HOUR,
    now + 4 * HOUR,
    morning(1),
    morning(3),
    morning(7),
    dueAt - DAY,
    latestSnooze(dueAt),
  ];
  const fit = all.filter((at) => at > now && at <= latestSnooze(dueAt));
  return [...new Set(fit)].sort((a, b) => a - b);
}
