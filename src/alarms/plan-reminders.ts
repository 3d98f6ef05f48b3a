import type { Actor, Clock, ClockKind, PlainDate } from '../model';
import { AFTER, type Habits, OVERDUE_TOLD_FOR, rungOf, USUAL } from './ladder';
import { afterQuiet, beforeQuiet } from './quiet-hours';

/** What is told besides deadlines: the parcel has arrived, the seller's time for an answer is over. */
export type Topic = ClockKind | 'arrived' | 'answer-over';

/** One deadline, or (`dueOn` null) a thing that is told once. */
export interface Deadline {
  orderId: string;
  lineId: string | null;
  kind: Topic;
  /** The day that is printed: it stays while the zone moves the instant, and a new one is a new deadline. */
  dueOn: PlainDate | null;
}

/** One moment at which the buyer is told of one deadline. `at` and `dueAt` are instants, epoch ms. */
export interface Reminder extends Deadline {
  /** `deadline:<orderId>:<lineId or ->:<kind>:<dueOn or ->:<rung>`: the same after every restart. */
  id: string;
  dueAt: number;
  actor: Actor;
  /** A step of the ladder; `over` and `after`: the time has passed; `snooze`: asked for; `new`: told once. */
  rung: string;
  at: number;
}

/** The part of a reminder's id that all reminders of its deadline share. */
export function deadlineId({ orderId, lineId, kind, dueOn }: Deadline): string {
  return `deadline:${orderId}:${lineId ?? '-'}:${kind}:${dueOn ?? '-'}:`;
}

/** The reminder of a deadline at one step. */
export function reminderOf(of: Omit<Reminder, 'id' | 'rung' | 'at'>, rung: string, at: number): Reminder {
  const { orderId, lineId, kind, dueOn, dueAt, actor } = of;
  return { id: `${deadlineId(of)}${rung}`, orderId, lineId, kind, dueOn, dueAt, actor, rung, at };
}

/**
 * The reminders of some clocks at `now` (epoch ms), earliest first: of the buyer's all that lie ahead, of those
 * behind only the latest (who was away is told once), and of a deadline that passed within a week that it is
 * over; of everybody else's that their time is over. Quiet hours bring the buyer's forward, never back; that
 * somebody else's time is over can wait for their end. Pure; whether one was told already is not its business.
 */
export function planReminders(clocks: readonly Clock[], now: number, habits: Habits = USUAL): Reminder[] {
  const byId = new Map<string, Reminder>();
  // Of two that end on one day the earlier speaks for both.
  const sorted = [...clocks].sort((a, b) => a.dueAt - b.dueAt || (a.actor < b.actor ? -1 : 1));
  for (const clock of sorted) {
    const rungs = clock.actor === 'buyer' ? ofBuyer(clock, now, habits) : ofOthers(clock, now, habits);
    for (const reminder of rungs) if (!byId.has(reminder.id)) byId.set(reminder.id, reminder);
  }
  return [...byId.values()].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

function ofBuyer(clock: Clock, now: number, { leadsOf, quiet, zone }: Habits): Reminder[] {
  const { dueAt, kind } = clock;
  if (dueAt <= now) {
    return now - dueAt <= OVERDUE_TOLD_FOR ? [reminderOf(clock, 'over', dueAt)] : [];
  }
  const rungs = leadsOf(kind).map((lead) =>
    reminderOf(clock, rungOf(lead), beforeQuiet(dueAt - lead, quiet, zone)),
  );
  return latestAndAhead(rungs, now);
}

function ofOthers(clock: Clock, now: number, { quiet, zone }: Habits): Reminder[] {
  if (now - clock.dueAt > OVERDUE_TOLD_FOR) return [];
  const rungs = AFTER.map((after) =>
    reminderOf(clock, after === 0 ? 'over' : 'after', afterQuiet(clock.dueAt + after, quiet, zone)),
  );
  return latestAndAhead(rungs, now);
}

function latestAndAhead(rungs: Reminder[], now: number): Reminder[] {
  const ahead = rungs.filter(({ at }) => at > now);
  const latest = rungs.filter(({ at }) => at <= now).at(-1);
  return latest ? [latest, ...ahead] : ahead;
}
