import type { RecourseDatabase } from '../store/database';
import type { ReminderRecord } from '../store/records';
import { type Choice, choiceId, snoozeId } from './choices';
import type { Deadline } from './plan-reminders';

/** A choice with, where it is to be told of later, until when (epoch ms). */
export type Mark = { choice: Exclude<Choice, 'snoozed'> } | { choice: 'snoozed'; until: number };

/**
 * Keeps what the buyer said of a deadline at `at` (epoch ms), in place of what was said before; `null` takes it
 * back. The order is then planned anew. A deadline that moves to another day is another one and asks again.
 */
export async function markDeadline(
  db: RecourseDatabase,
  deadline: Deadline,
  mark: Mark | null,
  at: number,
): Promise<void> {
  const { orderId, lineId } = deadline;
  const said: ReminderRecord[] = [];
  if (mark?.choice === 'snoozed') {
    said.push({ id: snoozeId(deadline), orderId, state: 'snoozed', at, until: mark.until });
  } else if (mark) said.push({ id: choiceId(deadline), orderId, state: mark.choice, at, until: null });
  // What was said of the whole order is taken back with what was said of one of its lines.
  const whole = { ...deadline, lineId: null };
  const ids = [deadline, ...(lineId !== null && mark === null ? [whole] : [])];
  await db.transaction('rw', [db.reminders, db.orders], async () => {
    await db.reminders.bulkDelete(ids.flatMap((of) => [choiceId(of), snoozeId(of)]));
    await db.reminders.bulkPut(said);
    await db.orders.update(orderId, { nextAt: 0 });
  });
}

/** Gives one order a ladder of its own (ms before each deadline, longest first); `null`: as the settings say. */
export async function setLeads(db: RecourseDatabase, orderId: string, leads: number[] | null): Promise<void> {
  await db.transaction('rw', db.orders, async () => {
    const record = await db.orders.get(orderId);
    if (!record) return;
    const { leads: _, ...rest } = record;
    await db.orders.put({ ...rest, ...(leads && { leads }), nextAt: 0 });
  });
}
