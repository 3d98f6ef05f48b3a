import { describe, expect, it } from 'vitest';
import { readOrderList } from '../../../../src/aliexpress/dom/order-list';
import type { Order } from '../../../../src/model';
import { type Card, cardHtml, LINE, listHtml, mobileCardHtml } from './build/card';
import { contextAt, documentOf, type Generation, LIST_URL, ORDER_ID } from './build/page';

const OTHER_ID = '3041000000020001';

function read(cards: readonly string[], hints = {}) {
  return readOrderList(documentOf(listHtml(cards)), contextAt(LIST_URL, hints));
}

function only(changes: Partial<Card> = {}, hints = {}): Order {
  const { orders } = read([cardHtml(changes)], hints);
  expect(orders).toHaveLength(1);
  return orders[0] as Order;
}

describe.each<Generation>(['2a', '2b'])('a card of generation %s', (generation) => {
  it('is read whole, with nothing to complain of', () => {
    const { orders, problems } = read([cardHtml({ generation })]);
    expect(problems).toEqual([]);
    const [order] = orders;
    expect(order).toMatchObject({
      orderId: ORDER_ID,
      status: { value: 'in-transit' },
      statusText: { value: 'Awaiting delivery' },
      placedOn: { value: '2026-09-01', basis: 'page', url: LIST_URL },
      paidOn: null,
      deliveredOn: null,
      total: { value: { amount: '28.10', currency: 'USD' } },
      storeId: { value: '1105843321' },
      storeName: { value: 'Vega Store' },
      canDispute: null,
      country: null,
    });
    expect(order?.lines).toMatchObject([
      {
        lineId: null,
        productId: { value: LINE.product },
        title: { value: LINE.title },
        options: { value: 'Color:Black, 2m' },
        quantity: { value: 1 },
        price: { value: { amount: '26.70', currency: 'USD' } },
        canDispute: null,
      },
    ]);
  });
});

it('names its witness', () => {
  const { placedOn, total } = only();
  expect(placedOn?.witnesses).toEqual([{ by: 'dom', strategy: 'header-info-data-pl' }]);
  expect(total?.witnesses).toEqual([{ by: 'dom', strategy: 'total-data-pl' }]);
});

it.each([
  '주문일자:: 2026년 9월 1일',
  'Bestelldatum: 1. Sep 2026',
  'Fecha compra: 1 sep, 2026',
  'Zzyzx – Sep 1, 2026',
  'Sep 1, 2026',
])('finds the day under any label: %s', (dateRow) => {
  expect(only({ dateRow }, { language: null }).placedOn?.value).toBe('2026-09-01');
});

it.each(['Date: soon', 'Date: Foo 1, 2026', 'Date: 03/04/2026', 'Date:'])(
  'says of "%s" that it is no day',
  (dateRow) => {
    const { orders, problems } = read([cardHtml({ dateRow })]);
    expect(orders[0]?.placedOn).toBeNull();
    expect(problems).toMatchObject([{ of: ORDER_ID, field: 'placedOn', reason: 'unparsed' }]);
  },
);

it('keeps words it does not know as unknown', () => {
  const { orders, problems } = read([cardHtml({ status: 'Odottaa', confirm: false })]);
  expect(orders[0]?.status?.value).toBe('unknown');
  expect(orders[0]?.statusText?.value).toBe('Odottaa');
  expect(problems).toEqual([{ of: ORDER_ID, field: 'status', reason: 'unparsed', seen: 'Odottaa' }]);
});

it('takes an order that can be confirmed as under way, whatever its words', () => {
  expect(only({ status: 'Odottaa', confirm: true }).status).toMatchObject({
    value: 'in-transit',
    witnesses: [{ by: 'dom', strategy: 'confirm-button' }],
  });
});

it('has no number of the store where the link is missing, and no problem', () => {
  const { orders, problems } = read([cardHtml({ store: { id: null, name: 'Vega Store' } })]);
  expect(orders[0]).toMatchObject({ storeId: null, storeName: { value: 'Vega Store' } });
  expect(problems).toEqual([]);
});

it('reads the products of thumbnails, and nothing more', () => {
  const lines = [LINE, { ...LINE, product: '1005005209093141' }];
  const { orders, problems } = read([cardHtml({ thumbnails: true, lines })]);
  expect(orders[0]?.lines.map(({ productId, title, price }) => [productId?.value, title, price])).toEqual([
    ['1005005209093140', null, null],
    ['1005005209093141', null, null],
  ]);
  expect(problems).toEqual([]);
});

it('reads the products of a row of thumbnails', () => {
  const row = ['1005005209093140', '1005005209093141'].map(
    (id) => `<a href="//www.aliexpress.com/item/${id}.html"><div class="order-item-content-img"></div></a>`,
  );
  const html = cardHtml().replace(
    /<div class="order-item-content-body">[\s\S]*(?=\n *<div class="order-item-content-opt">)/,
    `<div class="order-item-content-body"><div class="order-item-content-img-list">${row.join('')}</div></div>`,
  );
  expect(html).not.toContain('order-item-content-info');
  const { orders, problems } = read([html]);
  expect(orders[0]?.lines.map(({ productId }) => productId?.value)).toEqual([
    '1005005209093140',
    '1005005209093141',
  ]);
  expect(problems).toEqual([]);
});

it.each([
  ['nothing', /$^/g],
  ['the marks of the total', /order[-_]item[-_]content[-_](?:opt[-_])?price[-_]total/g],
  ['the marks of the price', /order-item-content-info-number/g],
])('takes no sum of a refund below the lines for a price, with %s gone', (_what, gone) => {
  const title = 'Refund complete <span class="es--wrap--1Hlfkoj">US $3.00</span>';
  const refund = `<div class="order-item-bottom-action"><div class="expose-info"><div class="expose-info-item-title">${title}</div></div></div>`;
  const { orders } = read([
    cardHtml()
      .replaceAll(gone, 'x')
      .replace(/<\/div>$/, `${refund}</div>`),
  ]);
  expect(orders[0]?.lines).toHaveLength(1);
  for (const sum of [orders[0]?.total, orders[0]?.lines[0]?.price])
    expect(sum?.value.amount).not.toBe('3.00');
});

it('reads several lines, the same product twice among them', () => {
  const lines = [
    { ...LINE, sku: 'Red', quantity: 2 },
    { ...LINE, sku: 'Blue', quantity: 3, price: 'US $1,226.70' },
  ];
  const order = only({ lines });
  expect(
    order.lines.map((line) => [line.options?.value, line.quantity?.value, line.price?.value.amount]),
  ).toEqual([
    ['Red', 2, '26.70'],
    ['Blue', 3, '1226.70'],
  ]);
});

it('reads the mobile card, which is one link', () => {
  const { orders, problems } = read([mobileCardHtml(), mobileCardHtml({ id: OTHER_ID })]);
  expect(orders.map(({ orderId }) => orderId)).toEqual([ORDER_ID, OTHER_ID]);
  expect(orders[0]).toMatchObject({ placedOn: { value: '2026-09-01' }, storeId: null });
  expect(orders[0]?.lines).toMatchObject([{ productId: null, title: { value: LINE.title } }]);
  expect(problems).toEqual([]);
});

it('takes a line’s tag as what the page promises', () => {
  const [statement] = only({ lines: [{ ...LINE, tag: 'Free returns' }] }).statements;
  expect(statement).toMatchObject({
    kind: 'free-return',
    days: null,
    quote: 'Free returns',
    productId: LINE.product,
    page: 'order-list',
    witnesses: [{ by: 'dom', strategy: 'line-tag' }],
  });
});

it('brings product ids of aliexpress.us back to the global ones', () => {
  const lines = [{ ...LINE, product: '3256805022778388' }];
  expect(only({ lines }).lines[0]?.productId?.value).toBe('1005005209093140');
});

it('leaves markup in the seller’s words as text', () => {
  const title = '<img src=x onerror=alert(1)> <b>Free returns within 900 days after delivery</b>';
  const order = only({ lines: [{ ...LINE, title }], store: { id: '1', name: '<script>1</script>' } });
  expect(order.lines[0]?.title?.value).toBe(title);
  expect(order.storeName?.value).toBe('<script>1</script>');
  expect(order.statements).toEqual([]);
});

it.each([
  ['$26.70', null, null],
  ['$26.70', 'CAD', { amount: '26.70', currency: 'CAD' }],
  ['R$1.977,90', null, { amount: '1977.90', currency: 'BRL' }],
  ['€33.85', null, { amount: '33.85', currency: 'EUR' }],
  ['129,46zł', null, { amount: '129.46', currency: 'PLN' }],
  ['₩11,110', null, { amount: '11110', currency: 'KRW' }],
])('reads a total of %s with the currency hint %s', (total, currency, expected) => {
  expect(only({ total }, { currency }).total?.value ?? null).toEqual(expected);
});
