import type { Clock } from '../model';
import type { ReminderRecord } from '../store/records';
import { deadlineId, planReminders, type Reminder } from './plan-reminders';

/** What is to be done for one order: now, and when to look again. */
export interface OrderPlan {
  /** Reminders whose moment has come and that were not told yet. */
  due: Reminder[];
  /** When the next reminder comes up or the next of the buyer's deadlines passes, epoch ms; `null`: never. */
  nextAt: number | null;
  /** When the buyer's running clocks run out, ascending, no two alike. */
  dueAts: number[];
}

/** How long (ms) to wait before an announcement that the browser refused is tried again. */
const RETRY_AFTER = 600_000;

/** The plan of one order at `now` (epoch ms) from its clocks and what became of its reminders so far. Pure. */
export function planOrder(clocks: readonly Clock[], told: readonly ReminderRecord[], now: number): OrderPlan {
  const reminders = planReminders(clocks, now);
  const due = reminders.filter((reminder) => reminder.at <= now && isOpen(reminder, told, now));
  const running = clocks.filter(({ actor, dueAt }) => actor === 'buyer' && dueAt > now);
  const next = [
    ...reminders.map(({ at }) => at),
    ...running.map(({ dueAt }) => dueAt),
    ...told.flatMap(({ state, until }) => (state === 'snoozed' && until !== null ? [until] : [])),
    ...(due.length > 0 ? [now + RETRY_AFTER] : []),
  ].filter((at) => at > now);
  return {
    due,
    nextAt: next.length > 0 ? Math.min(...next) : null,
    dueAts: apart(running.map(({ dueAt }) => dueAt)),
  };
}

function isOpen(reminder: Reminder, told: readonly ReminderRecord[], now: number): boolean {
  const ofDeadline = told.filter(({ id }) => id.startsWith(deadlineId(reminder)));
  if (ofDeadline.some(({ state }) => state === 'done')) return false;
  // Who was told beforehand is not told again that it is over.
  if (reminder.rung === 'over') return ofDeadline.length === 0;
  const own = ofDeadline.find(({ id }) => id === reminder.id);
  return own === undefined || (own.state === 'snoozed' && own.until !== null && own.until <= now);
}

/** An index holds a key once per record, so equal instants are set a millisecond apart to be counted each. */
function apart(instants: readonly number[]): number[] {
  let last = Number.NEGATIVE_INFINITY;
  return [...instants]
    .sort((a, b) => a - b)
    .map((instant) => {
      last = Math.max(instant, last + 1);
      return last;
    });
}
