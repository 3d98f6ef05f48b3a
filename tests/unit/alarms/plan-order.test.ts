import { describe, expect, it } from 'vitest';
import { choiceId, snoozeId } from '../../../src/alarms/choices';
import { planOrder } from '../../../src/alarms/plan-order';
import { deadlineId, planReminders } from '../../../src/alarms/plan-reminders';
import type { ReminderRecord } from '../../../src/store/records';
import { clock, DAY, HOUR, NOW, ORDER } from './samples';

function told(dueAt: number, now: number, changes: Partial<ReminderRecord> = {}): ReminderRecord {
  const [reminder] = planReminders([clock(dueAt)], now);
  return { id: reminder?.id ?? '', orderId: ORDER, state: 'announced', at: now, until: null, ...changes };
}

const overId = (dueAt: number) => `${deadlineId(clock(dueAt))}over`;

describe("an order's plan", () => {
  const dueAt = NOW + 2 * DAY + HOUR;

  it('has the latest rung due until it was told', () => {
    expect(planOrder([clock(dueAt)], [], NOW).due.map(({ rung }) => rung)).toEqual(['3d']);
    const plan = planOrder([clock(dueAt)], [told(dueAt, NOW)], NOW);
    expect(plan).toEqual({ due: [], silent: [], nextAt: NOW + HOUR, dueAts: [dueAt] });
  });

  it('tells that it is over to who was not told in the last day', () => {
    const after = dueAt + HOUR;
    const over = (records: ReminderRecord[]) =>
      planOrder([clock(dueAt)], records, after).due.map(({ rung }) => rung);
    expect(over([])).toEqual(['over']);
    expect(over([told(dueAt, NOW)])).toEqual(['over']);
    expect(over([told(dueAt, dueAt - HOUR)])).toEqual([]);
    expect(over([{ ...told(dueAt, NOW), id: overId(dueAt) }])).toEqual([]);
    expect(over([{ ...told(dueAt, NOW), id: choiceId(clock(dueAt)), state: 'not-needed' }])).toEqual([]);
  });

  it('lets done be done, for this day and no other', () => {
    const later = NOW + 2 * HOUR;
    const done = { ...told(dueAt, NOW, { state: 'done' }), id: choiceId(clock(dueAt)) };
    expect(planOrder([clock(dueAt)], [done], later)).toEqual({
      due: [],
      silent: [],
      nextAt: null,
      dueAts: [],
    });
    expect(planOrder([clock(dueAt + DAY)], [done], later).due).toHaveLength(1);
    expect(planOrder([clock(dueAt, { lineId: '8200000000000018' })], [done], later).due).toEqual([]);
  });

  it('is silent while put off, tells once when that ends, and never lets it pass the deadline', () => {
    const put = (until: number): ReminderRecord[] => [
      { id: snoozeId(clock(dueAt)), orderId: ORDER, state: 'snoozed', at: NOW, until },
    ];
    expect(planOrder([clock(dueAt)], put(NOW + 600_000), NOW)).toMatchObject({
      due: [],
      nextAt: NOW + 600_000,
    });
    const due = (records: ReminderRecord[], now: number) =>
      planOrder([clock(dueAt)], records, now).due.map(({ rung }) => rung);
    expect(due(put(NOW + 600_000), NOW + 600_000)).toEqual(['3d', 'snooze']);
    const told2 = put(NOW + 600_000).map((one) => ({ ...one, state: 'announced' as const, until: null }));
    expect(due([...told2, told(dueAt, NOW)], NOW + 600_001)).toEqual([]);
    expect(planOrder([clock(dueAt)], put(dueAt + 9 * DAY), dueAt - 2 * HOUR)).toMatchObject({
      due: [],
      nextAt: dueAt - HOUR,
    });
    expect(due(put(dueAt - HOUR), dueAt + HOUR)).toEqual(['over']);
  });

  it('puts off the line where the whole order was put off, and tells it once', () => {
    const line = clock(dueAt, { lineId: '8200000000000018' });
    const put: ReminderRecord[] = [
      { id: snoozeId(clock(dueAt)), orderId: ORDER, state: 'snoozed', at: NOW, until: NOW + HOUR },
    ];
    const [first] = planOrder([line], put, NOW + 2 * HOUR).due.filter(({ rung }) => rung === 'snooze');
    expect(first?.id).toBe(snoozeId(line));
    const after = [...put, { ...put[0], id: first?.id, state: 'announced', until: null } as ReminderRecord];
    expect(planOrder([line], after, NOW + 2 * HOUR).due.map(({ rung }) => rung)).not.toContain('snooze');
  });

  it('looks again when the next deadline passes, and counts equal ones each', () => {
    const soon = clock(NOW + 1000);
    const plan = planOrder([soon, clock(NOW + 1000, { kind: 'free-return' })], [], NOW);
    expect(plan.nextAt).toBe(NOW + 1000);
    expect(plan.dueAts).toEqual([NOW + 1000, NOW + 1001]);
  });

  it('looks again when the protection ends, though it was settled: the next window begins there (BP-08)', () => {
    const protection = clock(dueAt, { kind: 'no-delivery-refund' });
    const done = { ...told(dueAt, NOW, { state: 'done' }), id: choiceId(protection) };
    expect(planOrder([protection], [done], NOW)).toEqual({ due: [], silent: [], nextAt: dueAt, dueAts: [] });
    expect(planOrder([protection], [done], dueAt).nextAt).toBeNull();
  });

  it('has nothing to do without clocks', () => {
    expect(planOrder([], [], NOW)).toEqual({ due: [], silent: [], nextAt: null, dueAts: [] });
  });

  it('looks again when the time of somebody else is over, and counts that for a week', () => {
    const sellers = clock(NOW + DAY, { actor: 'seller' });
    expect(planOrder([sellers], [], NOW)).toMatchObject({ due: [], nextAt: NOW + DAY, dueAts: [] });
    const plan = planOrder([sellers], [], NOW + DAY);
    expect(plan.due.map(({ rung }) => rung)).toEqual(['over']);
    expect(plan.dueAts).toEqual([NOW + 8 * DAY]);
  });
});
