import type { Clock, ClockKind } from '../model';
import { LADDER, OVERDUE_TOLD_FOR, type Rung } from './ladder';

/** One moment at which the buyer is told of one deadline. `at` and `dueAt` are instants, epoch ms. */
export interface Reminder {
  /** `deadline:<orderId>:<lineId or ->:<kind>:<dueAt>:<rung>`: the same after every restart. */
  id: string;
  orderId: string;
  lineId: string | null;
  kind: ClockKind;
  dueAt: number;
  rung: Rung;
  at: number;
}

/** The part of a reminder's id that all reminders of its deadline share. */
export function deadlineId({ orderId, lineId, kind, dueAt }: Omit<Reminder, 'id' | 'rung' | 'at'>): string {
  return `deadline:${orderId}:${lineId ?? '-'}:${kind}:${dueAt}:`;
}

/**
 * The reminders of the buyer's clocks at `now` (epoch ms), earliest first: all that lie ahead, of those behind
 * only the latest (who was away is told once), and of a deadline that passed within a week that it is over.
 * The ladder is that of rules.md section 13. Pure; whether one was told already is not its business.
 */
export function planReminders(clocks: readonly Clock[], now: number): Reminder[] {
  const byId = new Map<string, Reminder>();
  for (const clock of clocks) {
    if (clock.actor !== 'buyer') continue;
    for (const reminder of remindersOf(clock, now)) byId.set(reminder.id, reminder);
  }
  return [...byId.values()].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

function remindersOf(clock: Clock, now: number): Reminder[] {
  if (clock.dueAt <= now) {
    return now - clock.dueAt <= OVERDUE_TOLD_FOR ? [reminder(clock, 'over', clock.dueAt)] : [];
  }
  const rungs = LADDER.map(({ rung, lead }) => reminder(clock, rung, clock.dueAt - lead));
  const ahead = rungs.filter(({ at }) => at > now);
  const latest = rungs.filter(({ at }) => at <= now).at(-1);
  return latest ? [latest, ...ahead] : ahead;
}

function reminder({ orderId, lineId, kind, dueAt }: Clock, rung: Rung, at: number): Reminder {
  return {
    id: `${deadlineId({ orderId, lineId, kind, dueAt })}${rung}`,
    orderId,
    lineId,
    kind,
    dueAt,
    rung,
    at,
  };
}
