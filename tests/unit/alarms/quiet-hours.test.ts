import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { habitsOf } from '../../../src/alarms/ladder';
import { planReminders } from '../../../src/alarms/plan-reminders';
import { afterQuiet, beforeQuiet } from '../../../src/alarms/quiet-hours';
import { clock, DAY, NOW } from './samples';

const NIGHT = { from: 22 * 60, to: 8 * 60 };
const BERLIN = 'Europe/Berlin';
const at = (iso: string) => Date.parse(iso);
const told = (instant: number) => new Date(instant).toISOString();

describe('quiet hours', () => {
  it('bring a reminder forward to before they began', () => {
    expect(told(beforeQuiet(at('2026-11-02T02:30:00Z'), NIGHT, BERLIN))).toBe('2026-11-01T20:55:00.000Z');
    expect(told(beforeQuiet(at('2026-11-02T21:30:00Z'), NIGHT, BERLIN))).toBe('2026-11-02T20:55:00.000Z');
    expect(told(beforeQuiet(at('2026-11-02T12:00:00Z'), NIGHT, BERLIN))).toBe('2026-11-02T12:00:00.000Z');
    expect(told(beforeQuiet(at('2026-11-02T14:00:00Z'), { from: 13 * 60, to: 15 * 60 }, BERLIN))).toBe(
      '2026-11-02T14:00:00.000Z',
    );
  });

  it('follow the wall clock over both changes of the hour', () => {
    // 2026-10-25 03:00 becomes 02:00, 2027-03-28 02:00 becomes 03:00 in Berlin.
    expect(told(beforeQuiet(at('2026-10-25T05:00:00Z'), NIGHT, BERLIN))).toBe('2026-10-24T19:55:00.000Z');
    expect(told(beforeQuiet(at('2027-03-28T05:00:00Z'), NIGHT, BERLIN))).toBe('2027-03-27T20:55:00.000Z');
    expect(told(afterQuiet(at('2027-03-28T00:30:00Z'), NIGHT, BERLIN))).toBe('2027-03-28T06:00:00.000Z');
  });

  it('are none where they begin and end at once, or are not wanted', () => {
    expect(beforeQuiet(NOW, { from: 600, to: 600 }, BERLIN)).toBe(NOW);
    expect(beforeQuiet(NOW, null, BERLIN)).toBe(NOW);
  });

  it('never move the reminder of a buyer back, nor one of the others forward', () => {
    const minute = fc.integer({ min: 0, max: 1439 });
    const zones = fc.constantFrom(BERLIN, 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe');
    fc.assert(
      fc.property(
        fc.integer({ min: NOW, max: NOW + 400 * DAY }),
        minute,
        minute,
        zones,
        (when, from, to, zone) => {
          const quiet = { from, to };
          expect(beforeQuiet(when, quiet, zone)).toBeLessThanOrEqual(when);
          expect(when - beforeQuiet(when, quiet, zone)).toBeLessThan(26 * 3_600_000);
          expect(afterQuiet(when, quiet, zone)).toBeGreaterThanOrEqual(when);
        },
      ),
    );
  });

  it('leave every deadline with its reminders before it', () => {
    const habits = habitsOf({ leads: {}, quiet: NIGHT }, BERLIN);
    const dueAt = at('2026-11-12T07:00:00Z');
    const plan = planReminders([clock(dueAt)], NOW, habits);
    expect(plan.filter(({ rung }) => rung === '6h').map((one) => told(one.at))).toEqual([
      '2026-11-11T20:55:00.000Z',
    ]);
    const sellers = planReminders([clock(at('2026-11-12T02:00:00Z'), { actor: 'seller' })], NOW, habits);
    expect(told(sellers[0]?.at ?? 0)).toBe('2026-11-12T07:00:00.000Z');
  });
});
