import { render } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { clocksOf } from '../../../../src/rules/clocks';
import { listSpan, monthsIn, namedMonths, placeIn, spanOf } from '../../../../src/ui/time/span';
import { tellTimeLine } from '../../../../src/ui/time/tell-time';
import { timeLineOf } from '../../../../src/ui/time/time-line';
import { TimePicture } from '../../../../src/ui/time/time-picture';
import { delivered, fact, freeReturn, NOW, ZONE } from '../sample';

const order = delivered('8100000000000001', 'Lamp', '2026-11-12', '9.00');
const known = { order, parcels: [], cases: [] };
const { clocks } = clocksOf(known, { now: NOW, zone: ZONE, country: null });
const line = timeLineOf(known, clocks, NOW, ZONE);

describe('the picture of an order’s time', () => {
  it('has a dot for each day that is known and none for the others', () => {
    expect(line.dots.map(({ field, on }) => [field, on])).toEqual([
      ['placedOn', '2026-10-01'],
      ['deliveredOn', '2026-11-12'],
    ]);
    expect(line.today).toBe('2026-11-21');
  });

  it('draws a window from the day it is counted from to its last day', () => {
    const window = line.windows.find(({ clock }) => clock.kind === 'free-return');
    expect(window).toMatchObject({ from: '2026-11-12', to: '2026-11-27' });
  });

  it('draws what the page promised as stated and what a rule counted as computed', () => {
    const stated = (kind: string) => line.windows.find(({ clock }) => clock.kind === kind)?.stated;
    expect(stated('free-return')).toBe(true);
    expect(stated('open-dispute')).toBe(false);
  });

  it('draws only the end of a printed window whose beginning nothing tells', () => {
    const printed = {
      ...known,
      order: {
        ...order,
        status: fact('in-transit' as const),
        deliveredOn: null,
        shippedOn: null,
        statements: [
          {
            ...freeReturn(),
            kind: 'no-delivery-refund' as const,
            days: null,
            from: null,
            date: '2026-12-20',
          },
        ],
      },
    };
    const of = clocksOf(printed, { now: NOW, zone: ZONE, country: null }).clocks;
    const window = timeLineOf(printed, of, NOW, ZONE).windows.find(
      ({ clock }) => clock.kind === 'no-delivery-refund',
    );
    expect(window).toMatchObject({ from: null, to: '2026-12-20', stated: true });
  });

  it('takes the arrival from the parcel where the order does not tell it', () => {
    const parcel = {
      orderId: order.orderId,
      trackingNumber: null,
      carrier: null,
      delivered: fact(true),
      deliveredOn: fact('2026-11-14'),
      productIds: [],
      events: [],
    };
    const dots = timeLineOf(
      { order: { ...order, deliveredOn: null }, parcels: [parcel], cases: [] },
      [],
      NOW,
      ZONE,
    ).dots;
    expect(dots.at(-1)).toMatchObject({ field: 'deliveredOn', on: '2026-11-14' });
  });

  it('is told in words and as a table', () => {
    expect(tellTimeLine(line, NOW)).toContain('Ordered Thu 1 Oct');
    expect(tellTimeLine(line, NOW)).toMatch(/Free return until Fri 27 Nov/);
    expect(tellTimeLine({ ...line, dots: [], windows: [] }, NOW)).toBe('No day is known yet');
    const { getByRole } = render(<TimePicture known={known} clocks={clocks} now={NOW} zone={ZONE} />);
    const rows = [...getByRole('table').querySelectorAll('tbody tr')].map((row) => row.textContent);
    expect(rows).toHaveLength(line.dots.length + line.windows.length);
    expect(rows[0]).toContain('Thu 1 Oct');
    expect(getByRole('img', { name: /Free return until/ })).toBeTruthy();
  });
});

describe('a span of days', () => {
  it('has today in the middle of a list', () => {
    expect(placeIn(listSpan('2026-11-21'), '2026-11-21')).toBe(50);
  });

  it('holds all of an order’s days with room at both ends', () => {
    const span = spanOf(line);
    for (const day of ['2026-10-01', '2026-11-27', line.today]) {
      expect(placeIn(span, day)).toBeGreaterThan(0);
      expect(placeIn(span, day)).toBeLessThan(100);
    }
  });

  it('knows its months, across the year too', () => {
    expect(monthsIn({ from: '2026-11-02', to: '2027-02-01' })).toEqual([
      '2026-12-01',
      '2027-01-01',
      '2027-02-01',
    ]);
  });

  it('names no month that would reach over its end or touch the next, however long it is', () => {
    expect(namedMonths({ from: '2026-11-02', to: '2026-12-05' })).toEqual([]);
    expect(namedMonths({ from: '2026-11-02', to: '2027-01-20' })).toEqual(['2026-12-01', '2027-01-01']);
    const long = namedMonths({ from: '2026-01-10', to: '2029-01-10' });
    expect(long.length).toBeLessThanOrEqual(7);
    expect(long.every((month) => placeIn({ from: '2026-01-10', to: '2029-01-10' }, month) <= 84)).toBe(true);
  });
});
