import type { Clock } from '../model';
import type { ReminderRecord } from '../store/records';
import { snoozeId, Told } from './choices';
import { type Habits, OVERDUE_TOLD_FOR, USUAL } from './ladder';
import { type News, NO_NEWS } from './news';
import { type Deadline, planReminders, type Reminder, reminderOf } from './plan-reminders';
import { beforeQuiet } from './quiet-hours';

/** What is to be done for one order: now, and when to look again. */
export interface OrderPlan {
  /** Reminders whose moment has come and that were not told yet. */
  due: Reminder[];
  /** What is to be noted as known without a word. */
  silent: Reminder[];
  /** When the next reminder comes up or the next of the buyer's deadlines passes, epoch ms; `null`: never. */
  nextAt: number | null;
  /**
   * The instants by which the order counts as something to do, ascending, no two alike: where the buyer's running
   * clocks end, and where somebody else's that ended lately stop being news.
   */
  dueAts: number[];
}

const DAY = 86_400_000;
/** How long (ms) an arrival is something to look at. */
const ARRIVED_FOR = 3 * DAY;
/** How long (ms) to wait before an announcement that the browser refused is tried again. */
const RETRY_AFTER = 600_000;

/**
 * The plan of one order at `now` (epoch ms) from its clocks, what became of its reminders so far, the buyer's
 * habits, and what was newly learned of it. Pure.
 */
export function planOrder(
  clocks: readonly Clock[],
  records: readonly ReminderRecord[],
  now: number,
  habits: Habits = USUAL,
  news: News = NO_NEWS,
): OrderPlan {
  const told = new Told(records);
  const open = clocks.filter((clock) => told.settled(clock) === null);
  const snoozes = snoozesOf(open, told, habits);
  const quieted = (reminder: Reminder) =>
    snoozes.some((snooze) => snooze.at > now && isSameDeadline(snooze, reminder));
  const reminders = [...planReminders(open, now, habits), ...snoozes.filter(({ dueAt }) => dueAt > now)];
  const due = [
    ...reminders.filter((one) => one.at <= now && !quieted(one) && isOpen(one, told)),
    ...news.told.filter((one) => told.toldAt(one, one.rung) === null && told.settled(one) === null),
  ];
  const running = open.filter(({ actor, dueAt }) => actor === 'buyer' && dueAt > now);
  const next = [
    ...reminders.map(({ at }) => at),
    ...running.map(({ dueAt }) => dueAt),
    // Settled or not: where the protection ends, the window after it begins (BP-08).
    ...clocks.filter(({ kind }) => kind === 'no-delivery-refund').map(({ dueAt }) => dueAt),
    ...(news.nextAt === null ? [] : [news.nextAt]),
    ...(due.length > 0 ? [now + RETRY_AFTER] : []),
  ].filter((at) => at > now);
  return {
    due,
    silent: news.silent.filter((one) => told.toldAt(one, one.rung) === null),
    nextAt: next.length > 0 ? Math.min(...next) : null,
    dueAts: apart([
      ...running.map(({ dueAt }) => dueAt),
      ...toLookAt(clocks, records, now, news).map(({ until }) => until),
    ]),
  };
}

/** What has happened and is to be looked at, until when (epoch ms): a parcel is here, somebody else's time is over. */
export interface ToLookAt extends Deadline {
  until: number;
  /** The clock that ended; `null` for an arrival. */
  clock: Clock | null;
}

/** What of an order is to be looked at, at `now` (epoch ms), until the buyer says that it is done. Pure. */
export function toLookAt(
  clocks: readonly Clock[],
  records: readonly ReminderRecord[],
  now: number,
  news: News,
): ToLookAt[] {
  const told = new Told(records);
  const ended = clocks
    .filter(({ actor, dueAt }) => actor !== 'buyer' && dueAt <= now)
    .map((clock) => ({ ...deadlineOf(clock), clock, until: clock.dueAt + OVERDUE_TOLD_FOR }));
  const arrived = news.told
    .filter(({ kind }) => kind === 'arrived')
    .map((one) => ({
      ...deadlineOf(one),
      clock: null,
      until: (told.toldAt(one, one.rung) ?? now) + ARRIVED_FOR,
    }));
  return [...arrived, ...ended].filter((one) => one.until > now && told.settled(one) === null);
}

function deadlineOf({ orderId, lineId, kind, dueOn }: Deadline): Deadline {
  return { orderId, lineId, kind, dueOn };
}

function snoozesOf(clocks: readonly Clock[], told: Told, { quiet, zone }: Habits): Reminder[] {
  return clocks.flatMap((clock) => {
    const until = told.snoozedUntil(clock);
    if (until === null) return [];
    return [{ ...reminderOf(clock, 'snooze', beforeQuiet(until, quiet, zone)), id: snoozeId(clock) }];
  });
}

function isOpen(reminder: Reminder, told: Told): boolean {
  if (reminder.rung === 'snooze') return true;
  if (told.toldAt(reminder, reminder.rung) !== null) return false;
  if (reminder.rung !== 'over' || reminder.actor !== 'buyer') return true;
  // Who was told in the last day is not told again that it is over.
  const last = told.lastToldAt(reminder);
  return last === null || last < reminder.dueAt - DAY || told.snoozedUntil(reminder) !== null;
}

function isSameDeadline(a: Reminder, b: Reminder): boolean {
  return a.kind === b.kind && a.dueOn === b.dueOn && a.lineId === b.lineId;
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
