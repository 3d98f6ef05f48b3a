import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planReminders } from '../../../src/alarms/plan-reminders';
import { ACTORS, CLOCK_KINDS } from '../../../src/model';
import { clock, DAY, HOUR, NOW, ORDER } from './samples';

const rungs = (dueAt: number) => planReminders([clock(dueAt)], NOW).map(({ rung }) => rung);

describe('planning reminders', () => {
  it('climbs down the ladder', () => {
    expect(rungs(NOW + 8 * DAY)).toEqual(['7d', '3d', '48h', '24h', '6h', '1h']);
    expect(planReminders([clock(NOW + 8 * DAY)], NOW)[0]).toEqual({
      id: `deadline:${ORDER}:-:open-dispute:${NOW + 8 * DAY}:7d`,
      orderId: ORDER,
      lineId: null,
      kind: 'open-dispute',
      dueAt: NOW + 8 * DAY,
      rung: '7d',
      at: NOW + DAY,
    });
  });

  it('keeps only the latest of those behind', () => {
    expect(rungs(NOW + 30 * HOUR)).toEqual(['48h', '24h', '6h', '1h']);
    expect(rungs(NOW + 24 * HOUR)).toEqual(['24h', '6h', '1h']);
    expect(rungs(NOW + 1)).toEqual(['1h']);
  });

  it('tells that it is over for a week', () => {
    expect(rungs(NOW)).toEqual(['over']);
    expect(rungs(NOW - 7 * DAY)).toEqual(['over']);
    expect(rungs(NOW - 7 * DAY - 1)).toEqual([]);
  });

  it("leaves other people's clocks alone", () => {
    expect(planReminders([clock(NOW + DAY, { actor: 'seller' })], NOW)).toEqual([]);
  });

  const clocks = fc.array(
    fc.record({
      dueAt: fc.integer({ min: NOW - 20 * DAY, max: NOW + 40 * DAY }),
      kind: fc.constantFrom(...CLOCK_KINDS),
      actor: fc.constantFrom(...ACTORS),
      lineId: fc.constantFrom(null, '8200000000000018', '8200000000000019'),
    }),
    { maxLength: 12 },
  );

  it('puts every reminder that lies ahead before its deadline, whatever the clocks', () => {
    fc.assert(
      fc.property(clocks, (some) => {
        const reminders = planReminders(
          some.map((one) => clock(one.dueAt, one)),
          NOW,
        );
        for (const { at, dueAt } of reminders) if (at > NOW) expect(at).toBeLessThan(dueAt);
        expect(new Set(reminders.map(({ id }) => id)).size).toBe(reminders.length);
        const behind = reminders.filter(({ at }) => at <= NOW);
        const deadlines = behind.map(
          ({ orderId, lineId, kind, dueAt }) => `${orderId} ${lineId} ${kind} ${dueAt}`,
        );
        expect(new Set(deadlines).size).toBe(behind.length);
      }),
    );
  });

  it('is the same in any order of the clocks, and its ids do not depend on the moment', () => {
    fc.assert(
      fc.property(clocks, fc.integer({ min: 0, max: 10 * DAY }), (some, later) => {
        const all = some.map((one) => clock(one.dueAt, one));
        const reminders = planReminders(all, NOW);
        expect(planReminders([...all].reverse(), NOW)).toEqual(reminders);
        const ids = new Set(reminders.map(({ id }) => id));
        const after = planReminders(all, NOW + later).filter(
          ({ rung, at }) => rung !== 'over' && at > NOW + later,
        );
        for (const { id } of after) expect(ids.has(id)).toBe(true);
      }),
    );
  });
});
