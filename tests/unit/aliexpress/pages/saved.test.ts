import { describe, expect, it } from 'vitest';
import { readSavedPage } from '../../../../src/aliexpress/read-saved-page';
import { readRuOrderListData } from '../../../../src/aliexpress/ru/order-list-data';
import { readRuProductData } from '../../../../src/aliexpress/ru/product-data';
import { contextAt, documentOf, textOfFact } from '../dom/build/page';
import { PRODUCT_ID, PRODUCT_URL } from '../product/pages';

const ID = '3041000000000001';
const read = (html: string, url: string, language: string | null = 'ru') =>
  readSavedPage(documentOf(html), contextAt(url, { language }));

describe('aliexpress.ru', () => {
  const item = (number: string, tag = 'Canceled') =>
    `<div class="RedOrderList_OrderList__item__a1"><a href="/order-list/${ID}?filterName=active">
      <div class="RedOrderList_OrderItem__number__b2">№ ${number}</div></a>
      <div class="RedOrderList_OrderItem__tag__c3">${tag}</div><h4 class="RedOrderList_OrderItem__title__d4">Завтра</h4>
      <div class="RedOrderList_OrderItem__totalPrice__e5">1 234,56 ₽</div></div>`;

  it('reads the list, its number in groups', () => {
    const { state, orders, problems } = read(item('3041 0000 0000 0001'), 'https://aliexpress.ru/order-list');
    expect([state, problems]).toEqual(['read', []]);
    expect(orders).toMatchObject([
      {
        orderId: ID,
        status: { value: 'cancelled' },
        total: { value: { amount: '1234.56', currency: 'RUB' } },
      },
    ]);
  });

  it('shows words that it does not know, and refuses two numbers', () => {
    const url = 'https://aliexpress.ru/order-list';
    const unknown = read(item('3041 0000 0000 0001', 'В пути'), url);
    expect(unknown.orders[0]).toMatchObject({
      status: { value: 'unknown' },
      statusText: { value: 'В пути' },
    });
    expect(unknown.problems).toMatchObject([{ field: 'status', reason: 'unparsed', seen: 'В пути' }]);
    expect(read(item('3041 0000 0000 0099'), url)).toMatchObject({ state: 'unreadable', orders: [] });
  });

  const detail = (day: string) => `<div data-testid="orderNumber">Заказ 3041 0000 0000 0001</div>
    <div data-testid="sellerInfoV2Block"><a href="/store/1100000077">Lamp House</a></div>
    <div><span>Дата заказа</span> <span>${day}</span></div>
    <div data-testid="productBlock"><a data-testid="productText" href="/item/${PRODUCT_ID}.html">
      <span class="Product__title__x">Desk lamp</span></a><div class="Product__description__y">Black</div>
      <div class="Product__quantityText__z">2 pcs.</div><div class="Product__priceDesktop__w">617,28 ₽</div></div>
    <div class="InfoDeliveryButton__trackNumber__q">LP00000000000001</div>
    <script>{"x":{"summary":{"total":{"value":"1 234,56 ₽","list":[{"title":"a","value":"b"}]}}}}</script>`;
  const DETAIL = `https://aliexpress.ru/order-list/${ID}?filterName=archive`;

  it.each([
    ['29 января 2024', '2024-01-29', 'ru'],
    ['29 августа', '2026-08-29', 'ru'],
    ['29 августа', '2026-08-29', null],
  ])('reads the order placed on %s', (day, expected, language) => {
    const { orders, parcels, problems } = read(detail(day), DETAIL, language);
    const [order] = orders;
    expect(textOfFact(order?.placedOn)).toBe(expected);
    expect(order).toMatchObject({
      orderId: ID,
      total: { value: { amount: '1234.56', currency: 'RUB' } },
      storeId: { value: '1100000077' },
      storeName: { value: 'Lamp House' },
      lines: [
        {
          productId: { value: PRODUCT_ID },
          title: { value: 'Desk lamp' },
          options: { value: 'Black' },
          quantity: { value: 2 },
          price: { value: { amount: '617.28', currency: 'RUB' } },
        },
      ],
    });
    expect(parcels).toMatchObject([{ orderId: ID, trackingNumber: { value: 'LP00000000000001' } }]);
    expect(problems).toEqual([{ of: ID, field: 'status', reason: 'not-found', seen: '' }]);
  });

  it.each([
    ['az', 'Sifariş tarixi', '29 yanvar 2024'],
    ['en', 'Order date', '29 January 2024'],
  ])('reads its sister for other countries, which sells in dollars: %s', (language, label, day) => {
    const html = detail(day)
      .replace('Дата заказа', label)
      .replace('617,28 ₽', '$6.17')
      .replace('1 234,56 ₽', '$12.34');
    expect(read(html, DETAIL, language).orders).toMatchObject([
      {
        placedOn: { value: '2024-01-29' },
        total: { value: { amount: '12.34', currency: 'USD' } },
        lines: [{ price: { value: { amount: '6.17', currency: 'USD' } } }],
      },
    ]);
  });

  it('reads its data', () => {
    const ctx = contextAt('https://aliexpress.ru/aer-jsonapi/bx/orders/v3/web-order-list');
    const body = {
      data: {
        items: [{ orders: [{ url: { pc: `/order-list/${ID}` }, statusInfo: { title: 'Completed' } }] }],
      },
    };
    expect(readRuOrderListData(body, ctx).orders).toMatchObject([
      { orderId: ID, status: { value: 'completed' } },
    ]);
    expect(readRuOrderListData({ data: { items: [] } }, ctx).state).toBe('empty');
    expect(readRuOrderListData({ data: null }, ctx).state).toBe('unreadable');
  });

  it('reads a product out of its widgets', () => {
    const url = PRODUCT_URL.replace('www.aliexpress.com', 'aliexpress.ru');
    const props = {
      id: Number(PRODUCT_ID),
      name: 'Desk lamp',
      price: { minActivityAmount: { value: 617.28, currency: 'RUB', formatted: '617,28 ₽' } },
      freeReturn: true,
      delivery: { to: { country: 'KZ' } },
      storeUrl: '//aliexpress.ru/store/1100000077',
    };
    const crumbs = [{ name: 'Lighting', url: 'https://aliexpress.ru/category/202000001/lighting.html' }];
    const children = [{ widgetId: 'bx/BreadCrumbs/0.6.0', props: { breadcrumbs: crumbs } }];
    const widget = { widgetId: 'bx/ProductContextWidget/0.0.21', props, children };
    const data = { widgets: [{ children: [widget] }] };
    const expected = {
      productId: PRODUCT_ID,
      title: { value: 'Desk lamp' },
      price: { value: { amount: '617.28', currency: 'RUB' } },
      storeId: { value: '1100000077' },
      country: { value: 'KZ' },
      categoryIds: [],
      categoryNames: ['Lighting'],
      returns: 'free',
    };
    const unversioned = JSON.parse(JSON.stringify(data).replaceAll(/\/0\.[\d.]+"/g, '"'));
    expect(readRuProductData(unversioned, contextAt(url))?.product).toMatchObject(expected);
    expect(readRuProductData(data, contextAt(url))?.product).toMatchObject(expected);
    expect(read(`<script>x = ${JSON.stringify(data)}</script>`, url).product).toMatchObject(expected);
    expect(readRuProductData({ widgets: [] }, contextAt(url))).toBeNull();
  });
});

describe('the pages before 2022', () => {
  it('reads the old list', () => {
    const html = `<table id="buyer-ordertable"><tbody class="order-item-wraper">
      <tr class="order-head"><td class="order-info"><p><span class="info-body">${ID}</span></p>
        <p><span class="info-body">06:34 Nov. 15 2021</span></p></td>
        <td class="store-info"><p class="first-row"><span class="info-body">Lamp House</span></p></td>
        <td class="order-amount"><p class="amount-num">US $5.98</p></td></tr>
      <tr class="order-body"><td class="product-sets"><div class="product-title">
        <a class="baobei-name" productid="${PRODUCT_ID}">Desk lamp</a></div>
        <div class="product-property">Color: Black</div>
        <div class="product-amount"><span>US $2.99</span> <span>X2</span></div></td>
        <td class="order-status"><span class="f-left">Finished</span></td>
        <td class="product-action"><a href="//trade.aliexpress.com/issue/fastissue/createIssueStep1.htm?orderId=${ID}">Open Dispute</a></td></tr>
      </tbody></table>`;
    const { orders, problems } = read(html, 'https://trade.aliexpress.com/orderList.htm', 'en');
    expect(problems).toEqual([]);
    expect(orders).toMatchObject([
      {
        orderId: ID,
        status: { value: 'completed' },
        placedOn: { value: '2021-11-15' },
        total: { value: { amount: '5.98', currency: 'USD' } },
        storeName: { value: 'Lamp House' },
        canDispute: { value: true },
        lines: [
          {
            productId: { value: PRODUCT_ID },
            title: { value: 'Desk lamp' },
            options: { value: 'Color: Black' },
            quantity: { value: 2 },
            price: { value: { amount: '2.99', currency: 'USD' } },
          },
        ],
      },
    ]);
    const none = read('<table id="buyer-ordertable"></table>', 'https://trade.aliexpress.com/orderList.htm');
    expect(none.state).toBe('empty');
  });

  it('reads the old tracking page', () => {
    const html = `<div class="tracking-module"><p class="status-title-text">Delivered</p>
      <a href="https://global.cainiao.com/detail.htm?lang=en&mailNoList=LP00000000000001">See more</a>
      <ul class="ship-steps"><li><p class="time">2021.12.01 10:20</p><p class="timezone">GMT+8</p><p class="head">Delivered</p><p class="text">Signed</p></li></ul></div>`;
    const url = `https://track.aliexpress.com/logisticsdetail.htm?tradeId=${ID}`;
    const { parcels, problems } = read(html, url, 'en');
    expect(parcels).toMatchObject([
      {
        orderId: ID,
        trackingNumber: { value: 'LP00000000000001' },
        delivered: { value: true },
        deliveredOn: null,
        events: [{ title: 'Delivered', on: '2021-12-01' }],
      },
    ]);
    expect(problems).toEqual([{ of: ID, field: 'deliveredOn', reason: 'not-found', seen: '' }]);
  });
});
