import { afterEach, describe, expect, it, vi } from 'vitest';
import { clocksOf } from '../../../../src/rules/clocks';
import { addCalendarDays, dayOf } from '../../../../src/rules/zone-days';
import { daysOfWeeks, fillDays } from '../../../../src/ui/desk/calendar/calendar-days';
import { listSpan, placeIn } from '../../../../src/ui/time/span';
import { tellTimeLine } from '../../../../src/ui/time/tell-time';
import { timeLineOf } from '../../../../src/ui/time/time-line';
import { showDay } from '../../../../src/words/show';
import { delivered, freeReturn } from '../sample';

/** Days on which the clocks change, or where a day is not the one that most of the world has. */
const CHANGES = [
  ['Europe/Berlin', '2026-10-25'],
  ['Europe/Berlin', '2027-03-28'],
  ['America/Sao_Paulo', '2018-11-04'],
  ['America/Sao_Paulo', '2026-10-18'],
  ['Asia/Gaza', '2026-10-24'],
  ['Asia/Gaza', '2026-10-31'],
  ['Asia/Gaza', '2027-03-27'],
  ['Africa/Cairo', '2026-04-24'],
  ['Pacific/Kiritimati', '2026-12-31'],
  ['Pacific/Pago_Pago', '2026-12-31'],
  ['America/Los_Angeles', '2026-11-01'],
  ['Australia/Lord_Howe', '2026-10-04'],
] as const;

const printed = (date: string) => ({
  order: {
    ...delivered('8100000000000001', 'Lamp', null, '9.00'),
    statements: [{ ...freeReturn(), kind: 'open-dispute' as const, days: null, from: null, date }],
  },
  parcels: [],
  cases: [],
});

afterEach(() => vi.unstubAllEnvs());

describe.each(CHANGES)('around a change of the clocks (%s, %s)', (zone, day) => {
  const noon = Date.parse(`${day}T12:00:00Z`);

  it.each([1, 6, 7])('six weeks have 42 days, each once, from the week’s first on (%i)', (firstDay) => {
    vi.stubEnv('TZ', zone);
    for (const hours of [-60, -36, -12, 0, 12, 36, 60]) {
      const today = dayOf(noon + hours * 3_600_000, zone);
      const days = daysOfWeeks(today, firstDay);
      expect(new Set(days).size).toBe(42);
      expect(new Date(`${days[0]}T00:00:00Z`).getUTCDay() || 7).toBe(firstDay);
      expect(days.slice(0, 7)).toContain(today);
      days.forEach((one, index) => {
        expect(one).toBe(addCalendarDays(days[0] ?? '', index));
      });
    }
  });

  it('a day that a page prints leaves the day before it, all of it and no other', () => {
    vi.stubEnv('TZ', zone);
    for (const shift of [-1, 0, 1, 2]) {
      const on = addCalendarDays(day, shift);
      const now = noon - 10 * 86_400_000;
      const ctx = { now, zone, country: null };
      const [clock] = clocksOf(printed(on), ctx).clocks.filter(({ kind }) => kind === 'open-dispute');
      const filled = fillDays(daysOfWeeks(dayOf(now, zone), 1), [printed(on)], ctx).filter(({ items }) =>
        items.some((item) => item.clock.kind === 'open-dispute'),
      );
      expect(filled.map((one) => one.day)).toEqual([addCalendarDays(on, -1)]);
      // The day that it stands on still has time, the next has none.
      expect(dayOf((clock?.dueAt ?? 0) - 1, zone)).toBe(filled[0]?.day);
      expect(clock?.dueAt).toBeLessThanOrEqual(Date.parse(`${on}T11:00:00Z`));
    }
  });

  it('every day of the time bars is equally long, and a bar ends at the day that is said', () => {
    vi.stubEnv('TZ', zone);
    const span = listSpan(day);
    const places = Array.from({ length: 121 }, (_, index) =>
      placeIn(span, addCalendarDays(span.from, index)),
    );
    places.forEach((place, index) => {
      expect(place).toBeCloseTo((index * 100) / 120, 9);
    });
    const known = printed(addCalendarDays(day, 1));
    const { clocks } = clocksOf(known, { now: noon, zone, country: null });
    const line = timeLineOf(known, clocks, noon - 5 * 86_400_000, zone);
    const window = line.windows.find(({ clock }) => clock.kind === 'open-dispute');
    expect(window?.to).toBe(addCalendarDays(day, 1));
    expect(tellTimeLine(line, noon)).toContain(showDay(addCalendarDays(day, 1), noon));
    expect(placeIn(listSpan(line.today), line.today)).toBe(50);
  });
});

describe('the calendar of coming weeks', () => {
  it('keeps what ends at the last midnight of its last week', () => {
    const zone = 'Europe/Berlin';
    const now = Date.parse('2026-10-21T10:00:00Z');
    const days = daysOfWeeks(dayOf(now, zone), 1);
    expect(days.at(-1)).toBe('2026-11-29');
    const filled = fillDays(days, [printed('2026-11-30')], { now, zone, country: null });
    expect(filled.at(-1)?.items.map(({ clock }) => clock.kind)).toContain('open-dispute');
  });
});
