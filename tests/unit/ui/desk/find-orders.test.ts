import { describe, expect, it } from 'vitest';
import { blankRecord } from '../../../../src/store/blank-record';
import { ALL_ORDERS, choicesIn, findOrders } from '../../../../src/ui/desk/orders/find-orders';
import { folded } from '../../../../src/ui/desk/orders/fold-words';
import { type Glance, glanceOf } from '../../../../src/ui/desk/orders/glance';
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
    words: folded(`${orderId} ${title} ${store}`),
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
    ['cafe', 'Café au lait cup'],
    ['CAFÉ', 'cafe au lait cup'],
    ['strasse', 'Straße sign'],
    ['lodz', 'Plan of Łódź'],
    ['isik', 'IŞIK lamp, Işık'],
    ['ИГРУШКА', 'Деревянная игрушка'],
    ['елка', 'Ёлка'],
    ['احذية', 'أحذية رياضية'],
    ['무ㅅ', '무선 이어폰'],
    ['무선', '무선 이어폰'],
    ['ｕｓｂ', 'USB hub'],
    ['usb', 'ＵＳＢハブ'],
    ['buyer’s', "Buyer's guide"],
    ["buyer's", 'Buyer’s guide'],
  ])('are found by %s in “%s”', (text, title) => {
    expect(findOrders([glance('1', { title })], { ...ALL_ORDERS, text }, new Set(), NOW)).toHaveLength(1);
  });

  it.each([
    '8212313961591322',
    ' 8212 3139 6159 1322 ',
    '#8212313961591322',
    'No: 8212313961591322',
    '٨٢١٢٣١٣٩٦١٥٩١٣٢٢',
    '\u202a8212313961591322\u202c',
    '1591322',
  ])('are found by their number however it was copied: %s', (text) => {
    const one = glance('8212313961591322', { title: 'No name' });
    expect(findOrders([one], { ...ALL_ORDERS, text }, new Set(), NOW)).toEqual([one]);
    expect(findOrders([glance('8212313961591999')], { ...ALL_ORDERS, text }, new Set(), NOW)).toEqual([]);
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

  it('are found by the number of a parcel', () => {
    const record = { ...blankRecord('8212313961591322', NOW), dueAts: [] };
    const one = glanceOf(record, ['LP00123456789CN']);
    expect(findOrders([one], { ...ALL_ORDERS, text: 'lp00123456789cn' }, new Set(), NOW)).toEqual([one]);
  });

  it('give the choices that choose something', () => {
    expect(choicesIn(some)).toEqual({
      statuses: ['delivered', 'completed'],
      stores: ['Able Shop', 'Vega Store'],
      countries: ['AT', 'DE'],
    });
  });
});
