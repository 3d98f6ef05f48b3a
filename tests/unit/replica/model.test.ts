import { describe, expect, it } from 'vitest';
import { addDays, DAY } from '../../replica/model/days';
import { DEMO_STORIES, demoAccount, demoOrderId } from '../../replica/model/demo-account';
import { eventsOf } from '../../replica/model/events';
import { makeAccount } from '../../replica/model/make-account';
import { moneyOf } from '../../replica/model/money';
import { orderOf, truthOf } from '../../replica/model/truth';
import { ACCOUNT, NOW } from './pages';

describe('makeAccount', () => {
  it('makes the same account from the same seed and another from another', () => {
    expect(makeAccount({ seed: 5, orders: 400, now: NOW })).toEqual(ACCOUNT);
    expect(makeAccount({ seed: 6, orders: 400, now: NOW }).orders).not.toEqual(ACCOUNT.orders);
  });

  it('makes ten thousand orders with ids of their own', () => {
    const { orders } = makeAccount({ seed: 2, orders: 10_000, now: NOW });
    const ids = orders.flatMap((order) => [
      order.orderId,
      ...order.lines.map(({ lineId }) => lineId),
      ...(order.dispute ? [order.dispute.caseId, order.dispute.reverseOrderId] : []),
    ]);
    expect(orders).toHaveLength(10_000);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^\d{16}$/.test(id))).toBe(true);
  });

  it('keeps every order’s days in their order and none of them in the future', () => {
    for (const { moments } of ACCOUNT.orders) {
      const times = [moments.placed, moments.paid, moments.shipped, moments.delivered, moments.completed];
      const known = times.filter((time) => time !== null);
      expect(known).toEqual([...known].sort((one, other) => one - other));
      expect(Math.max(...known)).toBeLessThanOrEqual(NOW);
      // Nothing can have happened after something that has not.
      expect(times.slice(0, known.length).includes(null)).toBe(false);
    }
  });

  it('lets statuses and days agree', () => {
    for (const { status, moments, parcels } of ACCOUNT.orders) {
      expect(moments.completed !== null).toBe(status === 'completed');
      expect(parcels.length > 0).toBe(moments.shipped !== null);
      expect(status === 'unpaid' && moments.paid !== null).toBe(false);
    }
  });

  it('has orders of every state', () => {
    const states = new Set(ACCOUNT.orders.map((order) => truthOf(order, ACCOUNT).state));
    expect([...states].sort()).toEqual(
      [
        'cancelled',
        'closed',
        'completed',
        'delivered',
        'frozen',
        'in-dispute',
        'in-transit',
        'refunded',
        'risk-check',
        'to-ship',
        'unpaid',
      ].sort(),
    );
  });

  it('signs for a parcel exactly when it is delivered, newest scan first', () => {
    for (const order of ACCOUNT.orders) {
      for (const parcel of order.parcels) {
        const events = eventsOf(order, parcel, NOW);
        const times = events.map(({ at }) => at);
        expect(times).toEqual([...times].sort((one, other) => other - one));
        expect(events.some(({ primary }) => primary === 'AE_GTMS_SIGNED')).toBe(parcel.deliveredAt !== null);
      }
    }
  });
});

describe('truthOf', () => {
  it('gives the refund day of the tracking page as one earlier', () => {
    const refundDays = (list: { kind: string; date: string | null }[]): string[] =>
      list.flatMap(({ kind, date }) => (kind === 'no-delivery-refund' && date ? [date] : []));
    const truths = ACCOUNT.orders.map((order) => truthOf(order, ACCOUNT));
    const promised = truths.filter(({ statements }) => refundDays(statements).length > 0);
    expect(promised.length).toBeGreaterThan(100);
    for (const { statements, trackingStatements } of promised) {
      expect(refundDays(trackingStatements)).toEqual(refundDays(statements).map((day) => addDays(day, -1)));
    }
  });

  it('gives exact amounts', () => {
    expect(moneyOf(5, 'USD')).toEqual({ amount: '0.05', currency: 'USD' });
    expect(moneyOf(123_456, 'BRL')).toEqual({ amount: '1234.56', currency: 'BRL' });
    expect(moneyOf(11_110, 'KRW')).toEqual({ amount: '11110', currency: 'KRW' });
  });
});

describe('demoAccount', () => {
  const demo = demoAccount(NOW);
  const of = (story: (typeof DEMO_STORIES)[number]) => truthOf(orderOf(demo, demoOrderId(story)), demo);

  it('tells every story once', () => {
    expect(demo.orders).toHaveLength(DEMO_STORIES.length);
    for (const story of DEMO_STORIES) {
      expect(of(story).orderId).toBe(demoOrderId(story));
    }
  });

  it('has a refund day in five days, a free return with three days left and a dispute window', () => {
    expect(of('not-delivered-in-time').statements).toContainEqual({
      kind: 'no-delivery-refund',
      days: null,
      from: null,
      date: '2026-11-26',
    });
    const free = of('free-return-ends');
    expect(free.state).toBe('delivered');
    expect(Date.parse('2026-11-21') - Date.parse(free.deliveredOn ?? '')).toBe(12 * DAY);
    expect(free.statements).toContainEqual({ kind: 'free-return', days: 15, from: 'delivered', date: null });
    expect(of('completed').statements).toContainEqual({
      kind: 'open-dispute',
      days: 90,
      from: 'placed',
      date: null,
    });
    expect(of('in-dispute').state).toBe('in-dispute');
    expect(of('without-store-link').store.id).toBeNull();
  });
});
