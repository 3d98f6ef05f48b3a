import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { habitsOf } from '../../../src/alarms/ladder';
import { planReminders } from '../../../src/alarms/plan-reminders';
import { ACTORS, CLOCK_KINDS } from '../../../src/model';
import { clock, DAY, HOUR, NOW, ORDER } from './samples';

const rungs = (dueAt: number) => planReminders([clock(dueAt)], NOW).map(({ rung }) => rung);

describe('planning reminders', () => {
  it('climbs down the ladder', () => {
    expect(rungs(NOW + 8 * DAY)).toEqual(['7d', '3d', '48h', '24h', '6h', '1h']);
    expect(planReminders([clock(NOW + 8 * DAY)], NOW)[0]).toEqual({
      id: `deadline:${ORDER}:-:open-dispute:2026-11-09:7d`,
      orderId: ORDER,
      lineId: null,
      kind: 'open-dispute',
      dueOn: '2026-11-09',
      dueAt: NOW + 8 * DAY,
      actor: 'buyer',
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

  it("tells of other people's time when it is over, and once more", () => {
    const sellers = (dueAt: number) =>
      planReminders([clock(dueAt, { actor: 'seller', kind: 'seller-response' })], NOW).map(
        ({ rung, at }) => [rung, at - dueAt] as const,
      );
    expect(sellers(NOW + DAY)).toEqual([
      ['over', 0],
      ['after', 3 * DAY],
    ]);
    expect(sellers(NOW - 4 * DAY)).toEqual([['after', 3 * DAY]]);
    expect(sellers(NOW - 8 * DAY)).toEqual([]);
  });

  it('climbs another ladder where the buyer wants one', () => {
    const habits = habitsOf({ leads: { 'open-dispute': [5 * DAY, 12 * HOUR] }, quiet: null }, 'UTC');
    const told = (of: typeof habits) =>
      planReminders([clock(NOW + 8 * DAY)], NOW, of).map(({ rung }) => rung);
    expect(told(habits)).toEqual(['5d', '12h']);
    expect(told(habitsOf({ leads: {}, quiet: null }, 'UTC', [HOUR / 2]))).toEqual(['30m']);
    const other = clock(NOW + 8 * DAY, { kind: 'appeal' });
    expect(planReminders([other], NOW, habits)).toHaveLength(6);
  });

  it('knows a deadline by its day, whatever the zone makes of the instant', () => {
    const [here] = planReminders([clock(NOW + 8 * DAY)], NOW);
    const [there] = planReminders([clock(NOW + 8 * DAY - 9 * HOUR, { dueOn: '2026-11-09' })], NOW);
    expect(there?.id).toBe(here?.id);
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
        for (const { at, dueAt, actor } of reminders) {
          if (at > NOW && actor === 'buyer') expect(at).toBeLessThan(dueAt);
        }
        expect(new Set(reminders.map(({ id }) => id)).size).toBe(reminders.length);
        const behind = reminders.filter(({ at }) => at <= NOW);
        const deadlines = behind.map(
          ({ orderId, lineId, kind, dueOn, actor }) => `${orderId} ${lineId} ${kind} ${dueOn} ${actor}`,
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
          ({ actor, rung, at }) => actor === 'buyer' && rung !== 'over' && at > NOW + later,
        );
        for (const { id } of after) expect(ids.has(id)).toBe(true);
      }),
    );
  });
});
