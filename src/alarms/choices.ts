import type { ReminderRecord } from '../store/records';
import { type Deadline, deadlineId } from './plan-reminders';

const HOUR = 3_600_000;

/** What the buyer said of a deadline: it is done, it is not needed, or to be told of later. */
export type Choice = Extract<ReminderRecord['state'], 'done' | 'not-needed' | 'snoozed'>;

/** The record that holds what the buyer said of a deadline. */
export function choiceId(deadline: Deadline): string {
  return `${deadlineId(deadline)}choice`;
}

/** The reminder that a buyer who wanted to be told later gets, and its record. */
export function snoozeId(deadline: Deadline): string {
  return `${deadlineId(deadline)}snooze`;
}

/** A snooze ends an hour before the deadline at the latest: both in epoch ms. */
export function latestSnooze(dueAt: number): number {
  return dueAt - HOUR;
}

/** All that became of an order's reminders. What was said or told of the whole order holds for each of its lines. */
export class Told {
  readonly #records: ReadonlyMap<string, ReminderRecord>;

  constructor(records: readonly ReminderRecord[]) {
    this.#records = new Map(records.map((record) => [record.id, record]));
  }

  /** Whether the buyer has nothing left to do by a deadline, in his own words. */
  settled(deadline: Deadline): 'done' | 'not-needed' | null {
    for (const of of heads(deadline)) {
      const state = this.#records.get(choiceId(of))?.state;
      if (state === 'done' || state === 'not-needed') return state;
    }
    return null;
  }

  /** Until when (epoch ms) the buyer wants to hear nothing of a deadline; `null`: no such wish waits. */
  snoozedUntil(deadline: Deadline & { dueAt: number }): number | null {
    for (const of of heads(deadline)) {
      const record = this.#records.get(snoozeId(of));
      if (record === undefined) continue;
      const waits = record.state === 'snoozed' && record.until !== null;
      return waits ? Math.min(record.until ?? 0, latestSnooze(deadline.dueAt)) : null;
    }
    return null;
  }

  /** When (epoch ms) one reminder of a deadline was told, `null`: never. What was passed over counts as told. */
  toldAt(deadline: Deadline, rung: string): number | null {
    for (const of of heads(deadline)) {
      const record = this.#records.get(`${deadlineId(of)}${rung}`);
      if (record?.state === 'announced' || record?.state === 'silent') return record.at;
    }
    return null;
  }

  /** When (epoch ms) a deadline was spoken of last, whatever the step; `null`: never. */
  lastToldAt(deadline: Deadline): number | null {
    const ids = heads(deadline).map(deadlineId);
    const ats = [...this.#records.values()]
      .filter(({ id, state }) => state === 'announced' && ids.some((head) => id.startsWith(head)))
      .map(({ at }) => at);
    return ats.length > 0 ? Math.max(...ats) : null;
  }
}

function heads(deadline: Deadline): Deadline[] {
  return deadline.lineId === null ? [deadline] : [deadline, { ...deadline, lineId: null }];
}
