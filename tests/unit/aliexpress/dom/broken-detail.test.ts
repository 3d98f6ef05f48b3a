import { describe, expect, it } from 'vitest';
import { readOrderDetail } from '../../../../src/aliexpress/dom/order-detail';
import type { Order, Reading } from '../../../../src/model';
import { LINE } from './build/card';
import { detailHtml } from './build/detail';
import {
  contextAt,
  DETAIL_URL,
  documentOf,
  dropAttribute,
  ORDER_ID,
  renameClass,
  wrapEach,
} from './build/page';

const FIELDS = [
  'status',
  'statusText',
  'placedOn',
  'paidOn',
  'shippedOn',
  'completedOn',
  'total',
  'storeId',
  'storeName',
  'canDispute',
] as const;
const LINE_FIELDS = ['productId', 'title', 'quantity', 'price'] as const;

const fresh = () => documentOf(detailHtml());
const whole = readOrderDetail(fresh(), contextAt(DETAIL_URL)).orders[0] as Order;

function readBroken(damage: (doc: Document) => void): Reading {
  const doc = fresh();
  damage(doc);
  return readOrderDetail(doc, contextAt(DETAIL_URL));
}

function expectRightOrTold({ orders, problems }: Reading): void {
  expect(orders.map(({ orderId }) => orderId)).toEqual([ORDER_ID]);
  const [order] = orders;
  const told = (field: string) => problems.some((problem) => problem.field === field);
  for (const field of FIELDS) {
    const fact = order?.[field] ?? null;
    if (fact === null) expect(told(field), field).toBe(true);
    else expect(fact.value, field).toEqual(whole[field]?.value);
  }
  for (const field of LINE_FIELDS) {
    const fact = order?.lines[0]?.[field] ?? null;
    if (fact === null) expect(told(`lines.${field}`) || told('lines'), field).toBe(true);
    else expect(fact.value, field).toEqual(whole.lines[0]?.[field]?.value);
  }
  const promises = (one: Order | undefined) =>
    one?.statements.map(({ kind, days, date }) => [kind, days, date]);
  for (const promise of promises(order) ?? []) expect(promises(whole)).toContainEqual(promise);
}

const CLASSES = [
  ...new Set([...fresh().querySelectorAll('[class]')].flatMap((element) => [...element.classList])),
];
const DATA_PLS = ['order_detail_gray_id', 'order_detail_gray_date'];

describe('losing any one class', () => {
  it.each(CLASSES)('%s', (name) => {
    const reading = readBroken((doc) => renameClass(doc, name));
    expectRightOrTold(reading);
    expect(JSON.stringify(reading)).not.toMatch(/Jane|Example Street/);
  });
});

describe('losing any one data-pl', () => {
  it.each(DATA_PLS)('%s', (name) => {
    const reading = readBroken((doc) => dropAttribute(doc, `[data-pl="${name}"]`, 'data-pl'));
    expectRightOrTold(reading);
    expect(reading.problems).toEqual([]);
  });
});

describe('a wrapper of its own around', () => {
  it.each(CLASSES.filter((name) => !name.startsWith('es--char')))('%s', (name) => {
    const reading = readBroken((doc) => wrapEach(doc, `.${name}`));
    expectRightOrTold(reading);
    expect(reading.orders[0]?.statements).toHaveLength(4);
  });
});

it('tells several lines apart by their products where their class is lost', () => {
  const lines = [LINE, { ...LINE, product: '1005005209093141', price: 'US $9.99' }];
  const doc = documentOf(detailHtml({ lines }));
  renameClass(doc, 'order-detail-item-content');
  const { orders, problems } = readOrderDetail(doc, contextAt(DETAIL_URL));
  expect(orders[0]?.lines.map(({ price, canDispute }) => [price?.value.amount, canDispute?.value])).toEqual([
    ['26.70', true],
    ['9.99', true],
  ]);
  expect(problems).toEqual([]);
});
