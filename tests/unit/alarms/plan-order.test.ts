import { describe, expect, it } from 'vitest';
import { planOrder } from '../../../src/alarms/plan-order';
import { planReminders } from '../../../src/alarms/plan-reminders';
import type { ReminderRecord } from '../../../src/store/records';
import { clock, DAY, HOUR, NOW, ORDER } from './samples';

function told(dueAt: number, now: number, changes: Partial<ReminderRecord> = {}): ReminderRecord {
  const [reminder] = planReminders([clock(dueAt)], now);
  return { id: reminder?.id ?? '', orderId: ORDER, state: 'announced', at: now, until: null, ...changes };
}

describe("an order's plan", () => {
  const dueAt = NOW + 2 * DAY + HOUR;

  it('has the latest rung due until it was told', () => {
    expect(planOrder([clock(dueAt)], [], NOW).due.map(({ rung }) => rung)).toEqual(['3d']);
    const plan = planOrder([clock(dueAt)], [told(dueAt, NOW)], NOW);
    expect(plan).toEqual({ due: [], nextAt: NOW + HOUR, dueAts: [dueAt] });
  });

  it('tells that it is over only to who was never told', () => {
    const after = dueAt + HOUR;
    expect(planOrder([clock(dueAt)], [], after).due.map(({ rung }) => rung)).toEqual(['over']);
    expect(planOrder([clock(dueAt)], [told(dueAt, NOW)], after)).toEqual({
      due: [],
      nextAt: null,
      dueAts: [],
    });
  });

  it('lets done be done, and brings the snoozed back', () => {
    const later = NOW + 2 * HOUR;
    expect(planOrder([clock(dueAt)], [told(dueAt, NOW, { state: 'done' })], later).due).toEqual([]);
    const snoozed = told(dueAt, NOW, { state: 'snoozed', until: NOW + 600_000 });
    expect(planOrder([clock(dueAt)], [snoozed], NOW)).toMatchObject({ due: [], nextAt: NOW + 600_000 });
    expect(planOrder([clock(dueAt)], [snoozed], NOW + 600_000).due).toHaveLength(1);
  });

  it('looks again when the next deadline passes, and counts equal ones each', () => {
    const soon = clock(NOW + 1000);
    const plan = planOrder([soon, clock(NOW + 1000, { kind: 'free-return' })], [], NOW);
    expect(plan.nextAt).toBe(NOW + 1000);
    expect(plan.dueAts).toEqual([NOW + 1000, NOW + 1001]);
  });

  it('has nothing to do without clocks of the buyer', () => {
    const sellers = clock(NOW + DAY, { actor: 'seller' });
    expect(planOrder([sellers], [], NOW)).toEqual({ due: [], nextAt: null, dueAts: [] });
  });
});
