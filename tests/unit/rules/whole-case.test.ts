import { describe, expect, it } from 'vitest';
import { CASE_STATES, CLOCK_KINDS, ORDER_STATUSES } from '../../../src/model';
import { eventsOfSighting } from '../../../src/rules/case/events-of-page';
import { factsOfCase } from '../../../src/rules/case/facts-of-case';
import { orderStateOf } from '../../../src/rules/case/order-state';
import { ownEvent } from '../../../src/rules/case/own-events';
import { CASE_TABLE, ORDER_TABLE, RAIL_TABLE } from '../../../src/rules/case/state-table';
import { clocksOf, type KnownOrder } from '../../../src/rules/clocks';
import { allClocksOf } from '../../../src/rules/quiet-clocks';
import { at, fact, known, order, parcel } from './known';

const ZONE = 'America/Los_Angeles';
const AT = at('2026-09-10T12:00:00Z');
const day = (on: string) => Date.parse(`${on}T12:00:00Z`);
const clock = (of: KnownOrder, kind: string) => clocksOf(of, AT).clocks.find((one) => one.kind === kind);

describe('an order in dispute', () => {
  const opened = ownEvent('dispute-opened', day('2026-09-01'), ZONE);
  const withEvents = (...events: ReturnType<typeof ownEvent>[]): KnownOrder => ({
    ...known(order('in-dispute', { deliveredOn: fact('2026-08-25') })),
    pursued: [factsOfCase({ caseId: null, lineId: null }, events)],
  });

  it('has the clocks of its case, and keeps the window that a cancelled dispute falls back on', () => {
    const kinds = clocksOf(withEvents(opened), AT).clocks.map(({ kind }) => kind);
    expect(kinds).toEqual(['seller-response', 'platform-step-in', 'open-dispute']);
    const before = clock(known(order('delivered', { deliveredOn: fact('2026-08-25') })), 'open-dispute');
    const after = clock(
      withEvents(opened, ownEvent('buyer-cancelled', day('2026-09-02'), ZONE)),
      'open-dispute',
    );
    expect(after).toEqual(before);
  });

  it('gives the seller five new days with every change, and AliExpress none (DS-01, DS-03)', () => {
    const changed = withEvents(opened, ownEvent('dispute-modified', day('2026-09-04'), ZONE));
    expect(clock(withEvents(opened), 'seller-response')?.dueOn).toBe('2026-09-06');
    expect(clock(changed, 'seller-response')?.dueOn).toBe('2026-09-09');
    expect(clock(changed, 'platform-step-in')?.dueOn).toBe('2026-09-06');
  });

  it('has, once accepted, nothing left for the buyer but the money (DS-15)', () => {
    const accepted = [opened, ownEvent('seller-offered', day('2026-09-02'), ZONE)];
    const done = [
      ownEvent('buyer-accepted', day('2026-09-03'), ZONE),
      ownEvent('refund-issued', day('2026-09-04'), ZONE),
    ];
    expect(clocksOf(withEvents(...accepted, ...done), AT).clocks.map(({ kind }) => kind)).toEqual([
      'refund-arrival',
    ]);
  });
});

describe('several parcels', () => {
  const two = (first: boolean, second: boolean): KnownOrder =>
    known(order('in-transit', { shippedOn: fact('2026-08-01') }), [
      parcel({
        trackingNumber: fact('A'),
        delivered: fact(first),
        deliveredOn: first ? fact('2026-08-20') : null,
      }),
      parcel({
        trackingNumber: fact('B'),
        delivered: fact(second),
        deliveredOn: second ? fact('2026-09-01') : null,
      }),
    ]);

  it('a first one that came does not stop the protection (TZ-06)', () => {
    expect(clock(two(true, false), 'no-delivery-refund')?.dueOn).toBe('2026-09-30');
    expect(clock(two(true, false), 'open-dispute')).toBeUndefined();
  });

  it('the window counts from the first arrival once all have come', () => {
    expect(clock(two(true, true), 'no-delivery-refund')).toBeUndefined();
    expect(clock(two(true, true), 'open-dispute')?.dueOn).toBe('2026-09-04');
  });

  it('a shipment of a part leaves the seller’s time and the protection running', () => {
    const part = known(order('to-ship', { paidOn: fact('2026-09-05'), shippedOn: fact('2026-09-08') }), [
      parcel({ trackingNumber: fact('A'), delivered: fact(false) }),
    ]);
    const kinds = clocksOf(part, AT).clocks.map(({ kind }) => kind);
    expect(kinds).toEqual(['ship-by', 'no-delivery-refund']);
  });
});

describe('what the buyer was granted', () => {
  const underway = order('in-transit', { shippedOn: fact('2026-08-01') });

  it('moves the protection, as the buyer’s own day, with the rule’s day still in sight', () => {
    const given = [
      {
        kind: 'no-delivery-refund' as const,
        on: '2026-10-30',
        lineId: null,
        basis: 'user' as const,
        quote: 'granted',
      },
    ];
    const extended = clock({ ...known(underway), given }, 'no-delivery-refund');
    expect(extended).toMatchObject({ dueOn: '2026-10-30', basis: 'user' });
    expect(extended?.candidates.map(({ dueOn }) => dueOn)).toEqual(['2026-09-30', '2026-10-30']);
  });

  it('ends with the arrival all the same', () => {
    const given = [
      {
        kind: 'no-delivery-refund' as const,
        on: '2026-10-30',
        lineId: null,
        basis: 'user' as const,
        quote: '',
      },
    ];
    expect(clock({ ...known(order('delivered')), given }, 'no-delivery-refund')).toBeUndefined();
  });
});

describe('a frozen order', () => {
  it('keeps every clock where it was (ST-02)', () => {
    const dates = { shippedOn: fact('2026-08-01') };
    const kinds = (status: 'frozen' | 'in-transit') =>
      clocksOf(known(order(status, dates)), AT).clocks.map(({ kind, dueAt }) => [kind, dueAt]);
    expect(kinds('frozen')).toEqual(kinds('in-transit'));
  });
});

describe('where an order stands', () => {
  const stateOf = (of: KnownOrder) => orderStateOf(of, allClocksOf(of, AT), AT.now, AT.zone);

  it.each(ORDER_STATUSES.filter((one) => one !== 'unknown'))('has a state for %s', (status) => {
    expect(Object.keys(ORDER_TABLE)).toContain(stateOf(known(order(status))));
  });

  it('has none where nothing is known', () => {
    expect(stateOf(known(order('unknown')))).toBeNull();
    expect(stateOf(known(order(null)))).toBeNull();
  });

  it('sees an arrival, a closed window and a cancellation that was asked for', () => {
    const came = [parcel({ delivered: fact(true), deliveredOn: fact('2026-09-08') })];
    expect(stateOf(known(order('in-transit'), came))).toBe('delivered');
    expect(stateOf(known(order('completed', { deliveredOn: fact('2026-03-01') })))).toBe('window-closed');
    const offered = { deliveredOn: fact('2026-03-01'), canDispute: fact(true) };
    expect(stateOf(known(order('completed', offered)))).toBe('completed');
    expect(stateOf({ ...known(order('to-ship')), cancelAskedOn: '2026-09-09' })).toBe('cancel-asked');
  });
});

describe('a page that tells of a case', () => {
  const sighting = {
    caseId: '7300000000000011',
    orderId: null,
    lineId: null,
    statusText: null,
    openedOn: null,
  };

  it('does not make a loss of a case that ended without a sum', () => {
    const seen = { ...sighting, status: fact('completed' as const), refund: null };
    expect(eventsOfSighting(seen, ZONE).map(({ kind }) => kind)).toEqual(['status-unknown']);
  });
});

it('every clock of a state has its kind, and every kind of a case’s clock its state', () => {
  const tables = [CASE_TABLE, ORDER_TABLE, RAIL_TABLE].flatMap((table) => Object.values(table));
  const named = new Set(tables.flatMap(({ clocks }) => clocks));
  expect(CLOCK_KINDS.filter((kind) => !named.has(kind) && kind !== 'return-after-receipt')).toEqual([]);
  expect(Object.keys(CASE_TABLE).sort()).toEqual([...CASE_STATES].sort());
});
