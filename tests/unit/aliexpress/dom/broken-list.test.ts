import { describe, expect, it } from 'vitest';
import { orderCards } from '../../../../src/aliexpress/cards';
import { readOrderList } from '../../../../src/aliexpress/dom/order-list';
import type { Order, Reading } from '../../../../src/model';
import { cardHtml, LINE, listHtml } from './build/card';
import {
  contextAt,
  documentOf,
  dropAttribute,
  LIST_URL,
  ORDER_ID,
  renameClass,
  replaceText,
  wrapEach,
} from './build/page';

const OTHER_ID = '3041000000020001';
const FIELDS = ['status', 'statusText', 'placedOn', 'total', 'storeId', 'storeName'] as const;
const LINE_FIELDS = ['productId', 'title', 'quantity', 'price'] as const;

const two = () =>
  documentOf(
    listHtml([cardHtml(), cardHtml({ id: OTHER_ID, generation: '2a', dateRow: 'Order date: Aug 2, 2026' })]),
  );
const whole = readOrderList(two(), contextAt(LIST_URL));

function readBroken(damage: (doc: Document) => void): Reading {
  const doc = two();
  damage(doc);
  return readOrderList(doc, contextAt(LIST_URL));
}

/** Each field still has its value, or has none and there is a problem about it. */
function expectRightOrTold(reading: Reading): void {
  expect(reading.orders.map(({ orderId }) => orderId)).toEqual([ORDER_ID, OTHER_ID]);
  for (const [index, order] of reading.orders.entries()) {
    const right = whole.orders[index] as Order;
    const told = (field: string) =>
      reading.problems.some((problem) => problem.of === order.orderId && problem.field === field);
    for (const field of FIELDS) {
      if (order[field] === null) expect(told(field), field).toBe(true);
      else expect(order[field].value, field).toEqual(right[field]?.value);
    }
    for (const field of LINE_FIELDS) {
      const fact = order.lines[0]?.[field] ?? null;
      if (fact === null) expect(told(`lines.${field}`) || told('lines'), field).toBe(true);
      else expect(fact.value, field).toEqual(right.lines[0]?.[field]?.value);
    }
  }
}

const CLASSES = [
  ...new Set([...two().querySelectorAll('[class]')].flatMap((element) => [...element.classList])),
];
const DATA_PLS = [...two().querySelectorAll('[data-pl]')].map(
  (element) => element.getAttribute('data-pl') ?? '',
);

describe('losing any one class', () => {
  it.each(CLASSES)('%s', (name) => expectRightOrTold(readBroken((doc) => renameClass(doc, name))));
});

describe('losing any one data-pl', () => {
  it.each([...new Set(DATA_PLS)])('%s', (name) => {
    const reading = readBroken((doc) => dropAttribute(doc, `[data-pl="${name}"]`, 'data-pl'));
    expectRightOrTold(reading);
    expect(reading.problems).toEqual([]);
  });
});

describe('a wrapper of its own around', () => {
  it.each(CLASSES.filter((name) => !name.startsWith('es--char')))('%s', (name) => {
    const reading = readBroken((doc) => wrapEach(doc, `.${name}`));
    expectRightOrTold(reading);
    expect(reading.problems).toEqual([]);
  });
});

describe('other losses', () => {
  it.each<[string, (doc: Document) => void]>([
    ['all data-pl', (doc) => dropAttribute(doc, '[data-pl]', 'data-pl')],
    ['the detail link', (doc) => dropAttribute(doc, '[data-pl="order_item_header_detail"]', 'href')],
    ['the tracking link', (doc) => dropAttribute(doc, 'a.order-item-btn', 'href')],
    ['title attributes', (doc) => dropAttribute(doc, '[title]', 'title')],
    ['store links', (doc) => dropAttribute(doc, '.order-item-store a', 'href')],
    ['product links', (doc) => dropAttribute(doc, 'a[href*="/item/"]', 'href')],
    [
      'the label of the day',
      (doc) => replaceText(doc, '.order-item-header-right-info > div', 'Date:', 'Pvm'),
    ],
  ])('%s', (what, damage) => {
    const reading = readBroken(damage);
    if (what === 'title attributes') {
      expect(reading.orders[0]?.lines[0]?.title?.value).toBe(`${LINE.title.slice(0, 20)}…`);
    } else if (what === 'store links') {
      expect(reading.orders[0]).toMatchObject({ storeId: null, storeName: { value: 'Vega Store' } });
    } else expectRightOrTold(reading);
  });

  it('reads the number off the page where no link has it', () => {
    const { orders, problems } = readBroken((doc) => dropAttribute(doc, 'a[href*="rderId="]', 'href'));
    expect(orders.map(({ orderId }) => orderId)).toEqual([ORDER_ID, OTHER_ID]);
    expect(problems).toEqual([]);
  });

  it('says of a card without a number that it has none', () => {
    const { orders, problems } = readBroken((doc) => {
      dropAttribute(doc, 'a[href*="rderId="]', 'href');
      replaceText(doc, '.order-item-header-right-info > div', OTHER_ID, '…');
    });
    expect(orders.map(({ orderId }) => orderId)).toEqual([ORDER_ID]);
    expect(problems).toMatchObject([{ of: null, field: 'orderId', reason: 'not-found' }]);
  });

  it.each<[string, (doc: Document) => void]>([
    [
      'link',
      (doc) =>
        doc
          .querySelector('a.order-item-btn')
          ?.setAttribute('href', '/p/tracking/index.html?tradeOrderId=3041000000099999'),
    ],
    ['printed number', (doc) => replaceText(doc, 'div', ORDER_ID, '3041000000099999')],
  ])('reads nothing from a card with a second number in a %s', (_, damage) => {
    const { orders, problems } = readBroken(damage);
    expect(orders.map(({ orderId }) => orderId)).toEqual([OTHER_ID]);
    expect(problems).toMatchObject([{ of: null, field: 'orderId', reason: 'disagree' }]);
  });
});

describe('an order shown twice', () => {
  it('is one order', () => {
    const doc = documentOf(listHtml([cardHtml(), cardHtml()]));
    const { orders, problems } = readOrderList(doc, contextAt(LIST_URL));
    expect(orders).toHaveLength(1);
    expect(problems).toEqual([]);
    expect(orderCards(doc)).toHaveLength(1);
  });

  it('keeps the earlier day and no other value where the two disagree', () => {
    const other = cardHtml({ dateRow: 'Date: Aug 30, 2026', total: 'US $1.00' });
    const { orders, problems } = readOrderList(
      documentOf(listHtml([cardHtml(), other])),
      contextAt(LIST_URL),
    );
    expect(orders[0]).toMatchObject({ placedOn: { value: '2026-08-30' }, total: null });
    expect(problems).toMatchObject([
      { of: ORDER_ID, field: 'placedOn', reason: 'disagree' },
      { of: ORDER_ID, field: 'total', reason: 'disagree' },
    ]);
  });

  it('keeps the earlier of two days in one card', () => {
    const dateRow = 'Date: Sep 1, 2026</div><div>Zzyzx: Aug 31, 2026';
    const { orders, problems } = readOrderList(
      documentOf(listHtml([cardHtml({ dateRow })])),
      contextAt(LIST_URL),
    );
    expect(orders[0]?.placedOn?.value).toBe('2026-08-31');
    expect(problems).toMatchObject([{ field: 'placedOn', reason: 'disagree' }]);
  });
});

describe('several lines whose class is lost', () => {
  const damaged = (lines: (typeof LINE)[]) => {
    const doc = documentOf(listHtml([cardHtml({ lines })]));
    renameClass(doc, 'order-item-content-body');
    return readOrderList(doc, contextAt(LIST_URL));
  };

  it('are told apart by their products', () => {
    const { orders, problems } = damaged([LINE, { ...LINE, product: '1005005209093141', price: 'US $9.99' }]);
    expect(orders[0]?.lines.map(({ price }) => price?.value.amount)).toEqual(['26.70', '9.99']);
    expect(problems).toEqual([]);
  });

  it('are a problem where the product is the same', () => {
    const { orders, problems } = damaged([LINE, { ...LINE, sku: 'Red', price: 'US $9.99' }]);
    expect(orders[0]?.lines).toMatchObject([
      { productId: { value: LINE.product }, price: null, quantity: null },
    ]);
    expect(problems).toMatchObject([{ of: ORDER_ID, field: 'lines', reason: 'unparsed' }]);
  });
});

describe('a card whose lines have not come yet', () => {
  it('has none in an advertisement within it that prints a number as lines do', () => {
    const reading = readBroken((doc) => {
      const [first] = orderCards(doc);
      for (const part of [...(first?.card.children ?? [])].slice(1)) part.remove();
      const ad = doc.createElement('aside');
      for (const [tag, text] of [
        ['span', 'x9'],
        ['a', 'Mini fan'],
        ['button', 'Details'],
      ] as const) {
        const part = doc.createElement(tag);
        part.textContent = text;
        if (tag === 'a') part.setAttribute('href', '//www.aliexpress.com/item/1005009999888777.html');
        ad.append(part);
      }
      first?.card.append(ad);
    });
    expect(reading.orders[0]?.lines).toEqual([]);
    expect(reading.problems).toContainEqual({ of: ORDER_ID, field: 'lines', reason: 'not-found', seen: '' });
  });
});
