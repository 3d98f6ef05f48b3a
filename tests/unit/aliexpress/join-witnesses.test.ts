import { describe, expect, it } from 'vitest';
import { blankReading } from '../../../src/aliexpress/blank-reading';
import { pageFact } from '../../../src/aliexpress/facts';
import { joinReadings } from '../../../src/aliexpress/join-witnesses';
import { globalProductId } from '../../../src/aliexpress/urls';
import {
  blankLine,
  blankOrder,
  type Order,
  type Parcel,
  type Reading,
  type Statement,
  type Witness,
} from '../../../src/model';
import { contextOf } from './context-of';

const ID = '8300000000000011';
const ctx = contextOf();
const fact = <T>(value: T, by: Witness['by']) => pageFact(value, String(value), `${by}-way`, by, ctx);
const reading = (over: Partial<Order>, more: Partial<Reading> = {}): Reading => ({
  ...blankReading('order-list', ctx),
  orders: [{ ...blankOrder(ID), ...over }],
  ...more,
});
const promise = (over: Partial<Statement>): Statement => ({
  kind: 'free-return',
  days: 15,
  from: 'delivered',
  date: null,
  quote: 'q',
  lineId: null,
  productId: null,
  page: 'order-list',
  url: ctx.url,
  seenAt: ctx.at,
  witnesses: [{ by: 'dom', strategy: 'd' }],
  ...over,
});

describe('what two witnesses call by two names', () => {
  const bought = (id: string, by: Witness['by']) => ({
    ...blankLine(),
    productId: { ...fact(globalProductId(id), by), quote: id },
    title: fact('Lamp', by),
  });

  it.each([
    ['1005005209093140', '3256805022778388'],
    ['3256805022778388', '1005005209093140'],
    ['3256805022778388', '3256805022778388'],
  ])('is one line where the page says %s and its data %s', (shown, held) => {
    const joined = joinReadings(
      reading({ lines: [bought(shown, 'dom')] }),
      reading({ lines: [{ ...bought(held, 'json'), lineId: '8300000000000012' }] }),
    );
    expect(joined.problems).toEqual([]);
    expect(joined.orders[0]?.lines).toMatchObject([
      { lineId: '8300000000000012', productId: { value: '1005005209093140' } },
    ]);
    expect(joined.orders[0]?.lines[0]?.productId?.witnesses).toHaveLength(2);
  });

  it.each([
    ['Fast Post', []],
    ['Standard shipping', []],
    ['Another one', ['carrier']],
  ])('is one carrier where the page shows %s', (shown, told) => {
    const parcel = (carrier: Parcel['carrier'], by: Witness['by']): Parcel => ({
      orderId: ID,
      trackingNumber: fact('RB987654321SG', by),
      carrier,
      delivered: null,
      deliveredOn: null,
      productIds: [],
      events: [],
    });
    const held = { ...fact('Fast Post', 'json'), quote: 'Fast Post / Standard shipping' };
    const joined = joinReadings(
      { ...reading({}), parcels: [parcel(fact(shown, 'dom'), 'dom')] },
      { ...reading({}), parcels: [parcel(held, 'json')] },
    );
    expect(joined.parcels[0]?.carrier?.value).toBe(shown);
    expect(joined.problems.map(({ field }) => field)).toEqual(told);
  });
});

describe('joinReadings', () => {
  it('notes agreement as two witnesses', () => {
    const joined = joinReadings(
      reading({
        placedOn: fact('2026-08-20', 'dom'),
        total: fact({ amount: '5.0', currency: 'USD' }, 'dom'),
      }),
      reading({
        placedOn: fact('2026-08-20', 'json'),
        total: fact({ amount: '5.00', currency: 'USD' }, 'json'),
      }),
    );
    expect(joined.problems).toEqual([]);
    expect(joined.orders[0]?.placedOn?.witnesses.map(({ by }) => by)).toEqual(['dom', 'json']);
    expect(joined.orders[0]?.total?.value.amount).toBe('5.0');
  });

  it('takes the earlier of two days, and the page for all else', () => {
    const joined = joinReadings(
      reading({ placedOn: fact('2026-08-21', 'dom'), storeName: fact('Shown', 'dom') }),
      reading({ placedOn: fact('2026-08-20', 'json'), storeName: fact('Held', 'json') }),
    );
    expect(joined.orders[0]).toMatchObject({
      placedOn: { value: '2026-08-20' },
      storeName: { value: 'Shown' },
    });
    expect(joined.problems).toEqual([
      { of: ID, field: 'placedOn', reason: 'disagree', seen: '2026-08-21 / 2026-08-20' },
      { of: ID, field: 'storeName', reason: 'disagree', seen: 'Shown / Held' },
    ]);
  });

  it('knows a line without a product by its title, and a nameless one by its place', () => {
    const line = (by: Witness['by'], title: string | null, productId: string | null) => ({
      ...blankLine(),
      title: title === null ? null : fact(title, by),
      productId: productId === null ? null : fact(productId, by),
    });
    const held = [line('json', 'Blue cup', '1005000000000001'), line('json', 'Red cup', '1005000000000002')];
    const joined = (lines: Order['lines']) => {
      const { orders, problems } = joinReadings(reading({ lines }), reading({ lines: held }));
      return { ids: orders[0]?.lines.map((one) => one.productId?.value), problems };
    };
    const swapped = joined([line('dom', 'Red cup', null), line('dom', 'Blue cup', null)]);
    expect(swapped).toEqual({ ids: ['1005000000000002', '1005000000000001'], problems: [] });
    const thumbnails = joined([line('dom', null, null), line('dom', null, null)]);
    expect(thumbnails).toEqual({ ids: ['1005000000000001', '1005000000000002'], problems: [] });
    // One thumbnail for two lines could be either of them.
    expect(joined([line('dom', null, null)]).problems).toHaveLength(1);
  });

  it('takes from either what the other lacks, and its problem with it', () => {
    const missing = { of: ID, field: 'placedOn', reason: 'not-found', seen: '' } as const;
    const still = { of: ID, field: 'total', reason: 'not-found', seen: '' } as const;
    const joined = joinReadings(
      reading({}, { problems: [missing, still] }),
      reading({ placedOn: fact('2026-08-20', 'json') }, { problems: [still] }),
    );
    expect(joined.orders[0]?.placedOn?.value).toBe('2026-08-20');
    expect(joined.problems).toEqual([still]);
  });

  it('gives the lines of a card their ids, the same product twice in its order', () => {
    const line = (productId: string, price: string, lineId: string | null, by: Witness['by']) => ({
      ...blankLine(),
      lineId,
      productId: fact(productId, by),
      price: fact({ amount: price, currency: 'USD' }, by),
    });
    const joined = joinReadings(
      reading({
        lines: [line('1', '3', null, 'dom'), line('1', '4', null, 'dom'), line('2', '5', null, 'dom')],
      }),
      reading({
        lines: [line('2', '5', 'c', 'json'), line('1', '3', 'a', 'json'), line('1', '4', 'b', 'json')],
      }),
    );
    expect(joined.orders[0]?.lines.map(({ lineId }) => lineId)).toEqual(['a', 'b', 'c']);
    expect(joined.problems).toEqual([]);
  });

  it('tells where page and data have other lines', () => {
    const line = (productId: string) => ({ ...blankLine(), productId: fact(productId, 'dom') });
    const joined = joinReadings(reading({ lines: [line('1')] }), reading({ lines: [line('2')] }));
    expect(joined.orders[0]?.lines).toHaveLength(2);
    expect(joined.problems).toMatchObject([{ field: 'lines', reason: 'disagree' }]);
  });

  it('joins the promises that are alike and keeps those that differ', () => {
    const json = [{ by: 'json', strategy: 'j' } as const];
    const joined = joinReadings(
      reading({
        statements: [promise({}), promise({ kind: 'no-delivery-refund', days: null, date: '2026-10-04' })],
      }),
      reading({
        statements: [
          promise({ witnesses: json }),
          promise({ kind: 'no-delivery-refund', days: null, date: '2026-10-03', witnesses: json }),
        ],
      }),
    );
    const told = joined.orders[0]?.statements.map(({ kind, date, witnesses }) => [
      kind,
      date,
      witnesses.length,
    ]);
    expect(told).toEqual([
      ['free-return', null, 2],
      ['no-delivery-refund', '2026-10-04', 1],
      ['no-delivery-refund', '2026-10-03', 1],
    ]);
    expect(joined.problems).toMatchObject([{ field: 'statements', reason: 'disagree' }]);
  });

  it('keeps orders that only one of them tells of', () => {
    const other = { ...reading({}), orders: [blankOrder('8300000000000027')] };
    expect(joinReadings(reading({}), other).orders.map(({ orderId }) => orderId)).toEqual([
      ID,
      '8300000000000027',
    ]);
  });

  it('reads what the data tells while the page still loads', () => {
    const joined = joinReadings(blankReading('order-list', ctx, 'loading'), reading({}));
    expect(joined).toMatchObject({ state: 'read', orders: [{ orderId: ID }] });
  });
});
