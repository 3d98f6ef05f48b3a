import { snoozeId } from '../../src/alarms/choices';
import { deadlineId } from '../../src/alarms/plan-reminders';
import type { Clock } from '../../src/model';

const HOUR = 3_600_000;

type Of = Pick<Clock, 'orderId' | 'lineId' | 'kind' | 'dueOn'>;

/** What was told and said, as one who stands beside the buyer keeps it: nothing of it comes from the store. */
export class Ledger {
  /** When each reminder was told by the machine's clock. `sure`: the worker lived to write it down. */
  readonly told = new Map<string, { at: number; sure: boolean }>();
  readonly settled = new Set<string>();
  readonly putOff = new Map<string, number>();

  copy(): Ledger {
    const copy = new Ledger();
    for (const [id, one] of this.told) copy.told.set(id, { ...one });
    for (const key of this.settled) copy.settled.add(key);
    for (const [key, until] of this.putOff) copy.putOff.set(key, until);
    return copy;
  }

  /** Put off again, a deadline waits for the new moment: what was told at the one before, in vain or not, is past. */
  putOffUntil(of: Of, until: number): void {
    this.putOff.set(deadlineId(of), until);
    const before = this.told.get(snoozeId(of));
    if (before) before.sure = true;
  }

  isSettled(of: Of): boolean {
    return heads(of).some((head) => this.settled.has(head));
  }

  /** Until when nothing may be said of a deadline; never later than an hour before it. */
  quietUntil(of: Of & { dueAt: number }): number | null {
    const own = heads(of).map((head) => this.putOff.get(head));
    const until = own.find((one) => one !== undefined);
    return until === undefined ? null : Math.min(until, of.dueAt - HOUR);
  }

  /** What was told of a deadline: the names of the steps and when. */
  tellings(of: Of): { rung: string; at: number }[] {
    const ids = heads(of);
    return [...this.told].flatMap(([id, { at }]) => {
      const head = ids.find((one) => id.startsWith(one));
      return head === undefined ? [] : [{ rung: id.slice(head.length), at }];
    });
  }
}

/** What is told or said of a whole order holds for its lines. */
function heads(of: Of): string[] {
  const own = deadlineId(of);
  return of.lineId === null ? [own] : [own, deadlineId({ ...of, lineId: null })];
}

/** How long before the deadline a step of the ladder is, by its name; `null`: no step of a ladder. */
export function leadOf(rung: string): number | null {
  const [, count, unit] = /^(\d+)([dhm])$/.exec(rung) ?? [];
  if (count === undefined) return null;
  return Number(count) * (unit === 'd' ? 24 * HOUR : unit === 'h' ? HOUR : 60_000);
}
