import { afterAll, describe, expect, it } from 'vitest';
import { readPage } from '../../../../src/aliexpress/read-page';
import { readSavedPage } from '../../../../src/aliexpress/read-saved-page';
import type { Known, Reading } from '../../../../src/model';
import { LANGUAGES } from '../../../replica/model/types';
import { contextAt, documentOf } from '../dom/build/page';
import { eraA, eraB, eraC, PRODUCT_ID, PRODUCT_URL } from '../product/pages';
import { check, newScore, type Score } from './score';

const ID = '3041000000000001';
const ORDERED = '2024-01-29';

/** A page that the stand-in shop does not have: how it is written, read, and what is on it. */
interface OtherPage {
  kind: string;
  look: string;
  url: string;
  languages: readonly string[];
  html: (language: string) => string;
  read: (doc: Document, language: string) => Reading;
  compare: (score: Score, reading: Reading) => void;
}

const day = (language: string) =>
  new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(Date.parse(ORDERED));
const saved = (url: string) => (doc: Document, language: string) =>
  readSavedPage(doc, contextAt(url, { language }));
const live = (url: string) => (doc: Document, language: string) =>
  readPage(doc, contextAt(url, { language }));
const script = (text: string) => `<script>${text}</script>`;

const RU_LIST = 'https://aliexpress.ru/order-list';
const RU_ORDER = `https://aliexpress.ru/order-list/${ID}?filterName=archive`;
const OLD_LIST = 'https://trade.aliexpress.com/orderList.htm';
const OLD_TRACKING = `https://track.aliexpress.com/logisticsdetail.htm?tradeId=${ID}`;
const SNAPSHOT = 'https://www.aliexpress.com/p/order/snapshot.html?orderLineId=8200000000000011';

function line(score: Score, reading: Reading, price: { amount: string; currency: string }): void {
  const [first] = reading.orders[0]?.lines ?? [];
  check(score, 'productId', first?.productId, PRODUCT_ID);
  check(score, 'title', first?.title, 'Desk lamp');
  check(score, 'quantity', first?.quantity, 2);
  check(score, 'price', first?.price, price);
}

function product(score: Score, reading: Reading): void {
  expect(reading.product?.productId).toBe(PRODUCT_ID);
  check(score, 'title', reading.product?.title, 'Desk lamp with a clip');
  check(score, 'storeName', reading.product?.storeName, 'Lamp House');
}

const PAGES: readonly OtherPage[] = [
  {
    kind: 'order-list',
    look: '.ru',
    url: RU_LIST,
    languages: ['ru', 'uk', 'en'],
    html: () => `<div class="RedOrderList_OrderList__item__a1"><a href="/order-list/${ID}?filterName=active">
      <div class="RedOrderList_OrderItem__number__b2">3041 0000 0000 0001</div></a>
      <div class="RedOrderList_OrderItem__tag__c3">Canceled</div>
      <div class="RedOrderList_OrderItem__totalPrice__e5">1 234,56 ₽</div></div>`,
    read: saved(RU_LIST),
    compare(score, { orders: [order] }) {
      expect(order?.orderId).toBe(ID);
      check(score, 'status', order?.status, 'cancelled');
      check(score, 'total', order?.total, { amount: '1234.56', currency: 'RUB' });
    },
  },
  {
    kind: 'order-detail',
    look: '.ru',
    url: RU_ORDER,
    // The site's label in other languages is not known: the day would be unknown there.
    languages: ['ru'],
    html: (language) => `<div data-testid="orderNumber">№ 3041 0000 0000 0001</div>
      <div data-testid="sellerInfoV2Block"><a href="/store/1100000077">Lamp House</a></div>
      <div><span>Дата заказа</span> <span>${day(language).replace(' г.', '')}</span></div>
      <div data-testid="productBlock"><a data-testid="productText" href="/item/${PRODUCT_ID}.html">
      <span class="Product__title__x">Desk lamp</span></a>
      <div class="Product__quantityText__z">2 pcs.</div><div class="Product__priceDesktop__w">617,28 ₽</div></div>
      <div class="InfoDeliveryButton__trackNumber__q">LP00000000000001</div>`,
    read: saved(RU_ORDER),
    compare(score, reading) {
      const [order] = reading.orders;
      check(score, 'placedOn', order?.placedOn, ORDERED);
      check(score, 'storeName', order?.storeName, 'Lamp House');
      line(score, reading, { amount: '617.28', currency: 'RUB' });
      check(score, 'trackingNumber', reading.parcels[0]?.trackingNumber as Known<string>, 'LP00000000000001');
    },
  },
  {
    kind: 'order-list',
    look: 'trade.',
    url: OLD_LIST,
    languages: ['en', 'es', 'de', 'ru'],
    html: () => `<table id="buyer-ordertable"><tbody class="order-item-wraper">
      <tr class="order-head"><td class="order-info"><p><span class="info-body">${ID}</span></p>
        <p><span class="info-body">06:34 Jan. 29 2024</span></p></td>
        <td class="store-info"><p class="first-row"><span class="info-body">Lamp House</span></p></td>
        <td class="order-amount"><p class="amount-num">US $5.98</p></td></tr>
      <tr class="order-body"><td class="product-sets"><div class="product-title">
        <a class="baobei-name" productid="${PRODUCT_ID}">Desk lamp</a></div>
        <div class="product-amount"><span>US $2.99</span> <span>X2</span></div></td>
        <td class="order-status"><span class="f-left">Finished</span></td></tr></tbody></table>`,
    read: saved(OLD_LIST),
    compare(score, reading) {
      const [order] = reading.orders;
      check(score, 'status', order?.status, 'completed');
      check(score, 'placedOn', order?.placedOn, ORDERED);
      check(score, 'total', order?.total, { amount: '5.98', currency: 'USD' });
      check(score, 'storeName', order?.storeName, 'Lamp House');
      line(score, reading, { amount: '2.99', currency: 'USD' });
    },
  },
  {
    kind: 'tracking',
    look: 'track.',
    url: OLD_TRACKING,
    languages: ['en', 'es', 'de', 'ru'],
    html: () => `<div class="tracking-module"><p class="status-title-text">Delivered</p>
      <a href="https://global.cainiao.com/detail.htm?lang=en&mailNoList=LP00000000000001">See more</a>
      <ul class="ship-steps"><li><p class="time">2024.01.29 10:20</p><p class="timezone">GMT+8</p>
      <p class="head">Delivered</p><p class="text">Signed</p></li></ul></div>`,
    read: saved(OLD_TRACKING),
    compare(score, { parcels: [parcel] }) {
      expect(parcel?.orderId).toBe(ID);
      check(score, 'trackingNumber', parcel?.trackingNumber as Known<string>, 'LP00000000000001');
      check(score, 'delivered', parcel?.delivered as Known<boolean>, true);
    },
  },
  {
    kind: 'snapshot',
    look: '2b',
    url: SNAPSHOT,
    languages: LANGUAGES,
    html: () =>
      `<h1 data-pl="product-title">Desk lamp</h1><a href="//www.aliexpress.com/item/${PRODUCT_ID}.html">x</a>`,
    read: live(SNAPSHOT),
    compare(score, reading) {
      expect(reading.product?.productId).toBe(PRODUCT_ID);
      check(score, 'title', reading.product?.title, 'Desk lamp');
    },
  },
  ...(
    [
      ['era A', `window.runParams = {\n data: ${JSON.stringify(eraA().data)}, csrf: '' };`],
      ['era B', `window.runParams = {\n data: ${JSON.stringify(eraB().data)} };`],
      ['SSR', `window.__INIT_DATA__ = ${JSON.stringify({ data: { result: eraC() } })}`],
    ] as const
  ).map(
    ([look, text]): OtherPage => ({
      kind: 'product',
      look,
      url: PRODUCT_URL,
      languages: LANGUAGES,
      html: () => script(text),
      read: live(PRODUCT_URL),
      compare: product,
    }),
  ),
];

const rows: string[] = [];

describe.each(PAGES)('what is read of $kind ($look)', ({ kind, look, languages, html, read, compare }) => {
  it.each(languages)('in %s', (language) => {
    const score = newScore();
    compare(score, read(documentOf(html(language)), language));
    expect(score.wrong).toEqual([]);
    expect(score.right).toBe(score.held);
    const told = [...score.strategies].map(([name, facts]) => `${name} ${facts}`).join(', ');
    const figures = `${score.right}/${score.held}`.padStart(9);
    rows.push([kind.padEnd(14), look.padEnd(6), language, figures, told].join('  '));
  });
});

afterAll(() => {
  console.log(['page            look    lang  right/held  strategies', ...rows].join('\n'));
});
