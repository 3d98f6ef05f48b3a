import { TZDate } from '@date-fns/tz';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addBusinessDays } from '../../../src/rules/business-days';
import {
  addCalendarDays,
  addPlatformDays,
  dayOf,
  endOfDay,
  isPlainDate,
  PLATFORM_ZONE,
  safeStart,
  startOfDay,
} from '../../../src/rules/zone-days';

const iso = (instant: number) => new Date(instant).toISOString();

const ZONES = [
  'Pacific/Kiritimati',
  'Pacific/Auckland',
  'Asia/Tokyo',
  'Asia/Kathmandu',
  'Asia/Beirut',
  'Africa/Cairo',
  'Europe/Berlin',
  'UTC',
  'America/Sao_Paulo',
  'America/Santiago',
  'America/Havana',
  'America/St_Johns',
  'America/Los_Angeles',
  'Pacific/Pago_Pago',
];

const days = fc
  .integer({ min: Date.UTC(2015, 0, 1), max: Date.UTC(2040, 0, 1) })
  .map((instant) => new Date(instant).toISOString().slice(0, 10));

describe('platform days (TZ-02)', () => {
  it.each([
    ['2024-02-28T07:15:30Z', 90, '2024-05-28T07:15:30.000Z'],
    ['2026-10-25T10:00:00-07:00', 15, '2026-11-09T17:00:00.000Z'],
    ['2026-11-01T00:30:00-07:00', 5, '2026-11-06T07:30:00.000Z'],
    ['2026-03-01T12:00:00-08:00', 15, '2026-03-16T20:00:00.000Z'],
  ])('%s and %i days is %s', (from, count, due) => {
    expect(iso(addPlatformDays(Date.parse(from), count))).toBe(due);
  });

  it('shifts the Pacific clock face over the change of clocks: 10:00 becomes 09:00', () => {
    const due = addPlatformDays(Date.parse('2026-10-25T10:00:00-07:00'), 15);
    expect(new TZDate(due, PLATFORM_ZONE).getHours()).toBe(9);
  });

  it('is exactly so many times 24 hours', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), fc.integer({ min: 0, max: 3650 }), (instant, count) => {
        expect(addPlatformDays(instant, count) - instant).toBe(count * 24 * 60 * 60 * 1000);
      }),
    );
  });
});

describe('startOfDay', () => {
  it.each([
    ['2026-07-28', 'America/Los_Angeles', '2026-07-28T07:00:00.000Z'],
    ['2026-12-03', 'America/Los_Angeles', '2026-12-03T08:00:00.000Z'],
    ['2026-07-28', 'Pacific/Kiritimati', '2026-07-27T10:00:00.000Z'],
    ['2026-07-28', 'Pacific/Pago_Pago', '2026-07-28T11:00:00.000Z'],
    ['2026-07-28', 'Asia/Kathmandu', '2026-07-27T18:15:00.000Z'],
    ['2024-02-29', 'Europe/Berlin', '2024-02-28T23:00:00.000Z'],
    ['2027-01-01', 'Europe/Berlin', '2026-12-31T23:00:00.000Z'],
  ])('%s in %s is %s', (day, zone, instant) => {
    expect(iso(startOfDay(day, zone))).toBe(instant);
  });

  it('is the first moment after the gap where the clocks skip midnight (Santiago, 6 Sep 2026)', () => {
    expect(iso(startOfDay('2026-09-06', 'America/Santiago'))).toBe('2026-09-06T04:00:00.000Z');
  });

  it('is the first midnight where there are two (Havana, 1 Nov 2026)', () => {
    expect(iso(startOfDay('2026-11-01', 'America/Havana'))).toBe('2026-11-01T04:00:00.000Z');
  });

  it('is on the day, and the moment before it is not', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...ZONES), (day, zone) => {
        const start = startOfDay(day, zone);
        expect(dayOf(start, zone)).toBe(day);
        expect(dayOf(start - 1, zone) < day).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it.each(['2026-02-30', '2025-02-29', '2026-13-01', '26-01-01', '2026-1-1', '', 'tomorrow'])(
    'refuses %j',
    (text) => {
      expect(isPlainDate(text)).toBe(false);
      expect(() => startOfDay(text, 'UTC')).toThrow(RangeError);
      expect(() => addCalendarDays(text, 1)).toThrow(RangeError);
    },
  );

  it('refuses a zone that there is not', () => {
    expect(() => startOfDay('2026-01-01', 'Mars/Olympus')).toThrow(RangeError);
  });
});

describe('what is remembered', () => {
  it('is what Intl says, in every zone and week', () => {
    const shown = (instant: number, zone: string) =>
      new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(instant);
    const zones = [...ZONES, 'Africa/Casablanca', 'Asia/Gaza', 'Europe/Dublin', 'Australia/Lord_Howe'];
    const instants = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2030, 0, 1) });
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), (instant, zone) => {
        expect(dayOf(instant, zone)).toBe(shown(instant, zone));
        expect(dayOf(instant, 'UTC')).toBe(shown(instant, 'UTC'));
      }),
      { numRuns: 400 },
    );
  });
});

describe('endOfDay (TZ-07)', () => {
  it.each([
    ['2026-04-03', 'Europe/Berlin', '2026-04-03T21:59:59.000Z'],
    ['2026-10-25', 'Europe/Berlin', '2026-10-25T22:59:59.000Z'],
    ['2026-12-31', 'Pacific/Kiritimati', '2026-12-31T09:59:59.000Z'],
  ])('%s in %s is %s', (day, zone, instant) => {
    expect(iso(endOfDay(day, zone))).toBe(instant);
  });
});

describe('addBusinessDays (TZ-05)', () => {
  it.each([
    ['2026-11-20', 1, '2026-11-23'],
    ['2026-11-21', 1, '2026-11-23'],
    ['2026-11-22', 5, '2026-11-27'],
    ['2026-12-18', 15, '2027-01-08'],
    ['2028-02-25', 3, '2028-03-01'],
    ['2026-11-20', 0, '2026-11-20'],
  ])('%s and %i is %s', (day, count, other) => {
    expect(addBusinessDays(day, count)).toBe(other);
  });

  it('never ends on a weekend', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 30 }), (day, count) => {
        expect([0, 6]).not.toContain(new Date(addBusinessDays(day, count)).getUTCDay());
      }),
    );
  });
});

describe('safeStart (TZ-04)', () => {
  it.each([
    ['Pacific/Kiritimati', '2026-09-03T10:00:00.000Z'],
    ['Europe/Berlin', '2026-09-03T22:00:00.000Z'],
    ['America/Los_Angeles', '2026-09-04T07:00:00.000Z'],
    ['Pacific/Honolulu', '2026-09-04T07:00:00.000Z'],
    ['Pacific/Pago_Pago', '2026-09-04T07:00:00.000Z'],
  ])('4 Sep for a buyer in %s begins %s', (zone, instant) => {
    expect(iso(safeStart('2026-09-04', zone))).toBe(instant);
  });

  it('is never after the day has begun in Pacific time or where the buyer is', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...ZONES), (day, zone) => {
        expect(safeStart(day, zone)).toBeLessThanOrEqual(startOfDay(day, zone));
        expect(safeStart(day, zone)).toBeLessThanOrEqual(startOfDay(day, PLATFORM_ZONE));
      }),
    );
  });
});

describe('addCalendarDays', () => {
  it.each([
    ['2026-07-28', 15, '2026-08-12'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2025-02-28', 1, '2025-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-10-25', 15, '2026-11-09'],
    ['2026-01-01', -1, '2025-12-31'],
  ])('%s and %i is %s', (day, count, other) => {
    expect(addCalendarDays(day, count)).toBe(other);
  });
});
