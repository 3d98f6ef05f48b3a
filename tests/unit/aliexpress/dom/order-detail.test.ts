import { describe, expect, it } from 'vitest';
import { readOrderDetail } from '../../../../src/aliexpress/dom/order-detail';
import type { Order } from '../../../../src/model';
import { LINE } from './build/card';
import { type Detail, detailHtml } from './build/detail';
import { contextAt, DETAIL_URL, documentOf, type Generation, ORDER_ID } from './build/page';

function read(changes: Partial<Detail> = {}, url = DETAIL_URL, hints = {}) {
  return readOrderDetail(documentOf(detailHtml(changes)), contextAt(url, hints));
}

function only(changes: Partial<Detail> = {}): Order {
  const { orders } = read(changes);
  expect(orders).toHaveLength(1);
  return orders[0] as Order;
}

describe.each<Generation>(['2a', '2b'])('generation %s', (generation) => {
  it('is read whole, with nothing to complain of', () => {
    const { orders, problems } = read({ generation });
    expect(problems).toEqual([]);
    expect(orders[0]).toMatchObject({
      orderId: ORDER_ID,
      status: { value: 'completed' },
      placedOn: { value: '2026-07-15' },
      paidOn: { value: '2026-07-16' },
      shippedOn: { value: '2026-07-17' },
      completedOn: { value: '2026-07-28' },
      deliveredOn: null,
      total: { value: { amount: '28.10', currency: 'USD' }, quote: 'Total US $28.10' },
      storeId: { value: '1105843321' },
      storeName: { value: 'Vega Store' },
      canDispute: { value: true },
      country: null,
    });
    expect(orders[0]?.lines).toMatchObject([
      {
        lineId: null,
        productId: { value: LINE.product },
        title: { value: LINE.title },
        options: { value: LINE.sku },
        quantity: { value: 1 },
        price: { value: { amount: '26.70', currency: 'USD' } },
        canDispute: { value: true },
      },
    ]);
  });
});

it('knows the store whose name stands within its link', () => {
  const html = detailHtml({}).replace(
    /<span class="store-name">(<a [^>]*>)([^<]*)<\/a><\/span>/,
    '$1<span class="store-name">$2</span></a>',
  );
  expect(html).toContain('<span class="store-name">Vega Store</span></a>');
  const { orders, problems } = readOrderDetail(documentOf(html), contextAt(DETAIL_URL));
  expect(problems).toEqual([]);
  expect(orders).toMatchObject([{ storeId: { value: '1105843321' }, storeName: { value: 'Vega Store' } }]);
});

it('reads what the page promises', () => {
  expect(only().statements).toMatchObject([
    { kind: 'return-after-receipt', days: 7, from: 'receipt-confirmed' },
    { kind: 'open-dispute', days: 90, from: 'placed' },
    { kind: 'free-return', days: 15, from: 'delivered' },
    { kind: 'no-delivery-refund', date: '2026-09-04', days: null },
  ]);
});

it('takes the title and the sentence of a single service together', () => {
  const { statements } = only({ reminder: '', nodes: [] });
  expect(statements).toMatchObject([{ kind: 'free-return', days: 15, from: 'delivered' }]);
});

it('reads the day of a refund that lies ahead and has no year', () => {
  const [refund] = only({ services: [], reminder: '', nodes: [['Refund', 'Jan 4']] }).statements;
  expect(refund?.date).toBe('2027-01-04');
});

it('says of a node under unknown words that it may be the refund', () => {
  const { problems } = read({ nodes: [['Zzyzx', 'Sep 4, 2026']] });
  expect(problems).toMatchObject([{ of: ORDER_ID, field: 'statements', reason: 'unparsed' }]);
});

it('takes no promise from a seller’s words', () => {
  const promise = 'Send it back within 900 days after delivery';
  const { statements } = only({
    lines: [{ ...LINE, title: promise }],
    reminder: '',
    services: [],
    nodes: [],
  });
  expect(statements).toEqual([]);
});

describe('rows', () => {
  it('are no problem while they are folded away; the payment is in the time line too', () => {
    const { orders, problems } = read({ collapsed: true });
    expect(problems).toEqual([]);
    expect(orders[0]).toMatchObject({
      placedOn: null,
      paidOn: { value: '2026-07-16', witnesses: [{ by: 'dom', strategy: 'progress-node' }] },
      completedOn: null,
    });
  });

  it('are read where they are only hidden', () => {
    const html = detailHtml().replaceAll('class="info-row"', 'class="info-row" style="display: none" hidden');
    const [order] = readOrderDetail(documentOf(html), contextAt(DETAIL_URL)).orders;
    expect(order?.completedOn?.value).toBe('2026-07-28');
  });

  it('tell no day under words that are not known, but a problem', () => {
    const { orders, problems } = read({ rows: [['Zzyzx', 'Jul 15, 2026']], nodes: [] });
    expect(orders[0]).toMatchObject({ placedOn: null, paidOn: null, completedOn: null });
    expect(problems).toMatchObject([
      { of: ORDER_ID, field: 'placedOn', reason: 'not-found' },
      { of: ORDER_ID, field: 'dates', reason: 'unparsed', seen: 'Zzyzx Jul 15, 2026' },
    ]);
  });

  it('keep the earlier of two days under one label', () => {
    const rows: [string, string][] = [
      ['Order placed on:', 'Jul 15, 2026'],
      ['Order placed on:', 'Jul 14, 2026'],
    ];
    const { orders, problems } = read({ rows });
    expect(orders[0]?.placedOn?.value).toBe('2026-07-14');
    expect(problems).toMatchObject([{ field: 'placedOn', reason: 'disagree' }]);
  });

  it('say when a day is none', () => {
    const { orders, problems } = read({ rows: [['Order placed on:', 'a while ago']] });
    expect(orders[0]?.placedOn).toBeNull();
    expect(problems).toMatchObject([
      { field: 'placedOn', reason: 'unparsed', seen: 'Order placed on: a while ago' },
    ]);
  });

  it('of the address are never read', () => {
    expect(JSON.stringify(read({ rows: [['Zzyzx', 'Jul 15, 2026']] }))).not.toMatch(
      /Jane|Example Street|1980/,
    );
  });
});

describe('the order’s number', () => {
  it('comes from the page where the address has none', () => {
    expect(read({}, 'https://www.aliexpress.com/p/order/detail.html').orders[0]?.orderId).toBe(ORDER_ID);
  });

  it('makes nothing be read where the page still shows another order', () => {
    const { orders, problems } = read({ id: '3041000000020001' });
    expect(orders).toEqual([]);
    expect(problems).toMatchObject([{ of: ORDER_ID, field: 'orderId', reason: 'disagree' }]);
  });
});

describe('whether a dispute can be opened', () => {
  it.each<[string, Partial<Detail>, boolean | null]>([
    ['a button says so', {}, true],
    ['spaces do not matter', { buttons: ['Returns / refunds'] }, true],
    ['no button, no dispute', { buttons: [] }, false],
    ['other buttons, no dispute', { buttons: ['Add to cart'] }, false],
    ['unknown words leave it open', { buttons: ['Zzyzx'] }, null],
    [
      'a link to the form is enough',
      {
        buttons: [],
        beside: '<a href="https://www.aliexpress.com/p/reverse-pages/start.html?x=1">Zzyzx</a>',
      },
      true,
    ],
  ])('%s', (_, changes, expected) => {
    expect(only(changes).canDispute?.value ?? null).toBe(expected);
  });

  it('tells of unknown words', () => {
    expect(read({ buttons: ['Zzyzx'] }).problems).toEqual([
      { of: ORDER_ID, field: 'lines.canDispute', reason: 'unparsed', seen: 'Zzyzx' },
    ]);
  });

  it('leaves the lines open where a button cannot be told to one', () => {
    const lines = [LINE, { ...LINE, product: '1005005209093141' }];
    const order = only({ lines, buttons: [], beside: '<button class="comet-btn">Returns/refunds</button>' });
    expect(order.canDispute?.value).toBe(true);
    expect(order.lines.map(({ canDispute }) => canDispute)).toEqual([null, null]);
  });
});

describe('the total', () => {
  it.each<[string, Detail['prices'], string | null]>([
    [
      'is the bold row, whatever its label',
      [
        ['Summa', 'US $9.99', true],
        ['Zzyzx', 'US $1.00', false],
      ],
      '9.99',
    ],
    [
      'is the row labelled so',
      [
        ['Subtotal', 'US $1.00', false],
        ['Total:', 'US $9.99', false],
      ],
      '9.99',
    ],
    [
      'is the bold row labelled so',
      [
        ['Subtotal', 'US $1.00', true],
        ['Total', 'US $9.99', true],
      ],
      '9.99',
    ],
    [
      'is unknown among several bold rows',
      [
        ['A', 'US $1.00', true],
        ['B', 'US $9.99', true],
      ],
      null,
    ],
    [
      'is unknown among unknown labels',
      [
        ['A', 'US $1.00', false],
        ['B', 'US $9.99', false],
      ],
      null,
    ],
  ])('%s', (_, prices, amount) => {
    const { orders, problems } = read({ prices });
    expect(orders[0]?.total?.value.amount ?? null).toBe(amount);
    expect(problems.map(({ field }) => field)).toEqual(amount === null ? ['total'] : []);
  });
});
