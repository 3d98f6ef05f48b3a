import { describe, expect, it } from 'vitest';
import { ALL_ORDERS, choicesIn, findOrders } from '../../../../src/ui/desk/orders/find-orders';
import type { Glance } from '../../../../src/ui/desk/orders/glance';
import { NOW } from '../sample';

const DAY = 86_400_000;

function glance(orderId: string, more: Partial<Glance> = {}): Glance {
  const title = more.title ?? `Item ${orderId}`;
  const store = more.store ?? 'Vega Store';
  return {
    orderId,
    title,
    store,
    status: 'delivered',
    total: { amount: '10.00', currency: 'USD' },
    country: 'DE',
    dueAts: [],
    words: `${orderId} ${title} ${store}`.toLowerCase(),
    ...more,
  };
}

const some = [
  glance('100', { title: 'Desk lamp', dueAts: [NOW - DAY] }),
  glance('101', { title: 'USB hub', dueAts: [NOW - 2 * DAY, NOW + 3 * DAY], store: 'Able Shop' }),
  glance('102', { total: { amount: '9.50', currency: 'EUR' }, status: 'completed' }),
  glance('103', { dueAts: [NOW + 20 * DAY], total: { amount: '101.00', currency: 'USD' } }),
  glance('104', { dueAts: [NOW + 1], total: null, country: 'AT' }),
];
const found = (wanted: Partial<typeof ALL_ORDERS>, inCase = new Set<string>()) =>
  findOrders(some, { ...ALL_ORDERS, ...wanted }, inCase, NOW).map(({ orderId }) => orderId);

describe('the orders that are looked for', () => {
  it('stand with the soonest running deadline first, then the newest', () => {
    expect(found({})).toEqual(['104', '101', '103', '102', '100']);
    expect(found({ sorting: 'newest' })).toEqual(['104', '103', '102', '101', '100']);
  });

  it('never weigh sums of two currencies against each other', () => {
    expect(found({ sorting: 'money' })).toEqual(['102', '103', '101', '100', '104']);
  });

  it('are sorted by shop and by status', () => {
    expect(found({ sorting: 'store' })[0]).toBe('101');
    expect(found({ sorting: 'status' }).at(-1)).toBe('102');
  });

  it('have every word that is searched, in the title, the shop or the number', () => {
    expect(found({ text: 'LAMP desk' })).toEqual(['100']);
    expect(found({ text: 'able' })).toEqual(['101']);
    expect(found({ text: '103' })).toEqual(['103']);
    expect(found({ text: 'lamp able' })).toEqual([]);
  });

  it.each([
    ['running', ['104', '101', '103']],
    ['week', ['104', '101']],
    ['none', ['102', '100']],
  ] as const)('are told by their deadline: %s', (time, ids) => {
    expect(found({ time })).toEqual(ids);
  });

  it('can be those with a case, of one status, of one country', () => {
    expect(found({ inCase: true }, new Set(['102']))).toEqual(['102']);
    expect(found({ status: 'completed' })).toEqual(['102']);
    expect(found({ country: 'AT' })).toEqual(['104']);
  });

  it('give the choices that choose something', () => {
    expect(choicesIn(some)).toEqual({
      statuses: ['delivered', 'completed'],
      stores: ['Able Shop', 'Vega Store'],
      countries: ['AT', 'DE'],
    });
  });
});
