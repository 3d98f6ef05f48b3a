import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../src/aliexpress/read-page';
import { contextAt, documentOf, textOfFact } from '../dom/build/page';

const DETAIL =
  'https://www.aliexpress.com/p/reverse-pages/detail.html?reverseOrderLineId=9200000000000001&tradeOrderLineId=8200000000000011&orderId=8200000000000001';
const START =
  'https://www.aliexpress.com/p/reverse-pages/start.html?tradeOrderLineId=8200000000000011&orderId=8200000000000001';
const read = (html: string, url: string) => readPage(documentOf(html), contextAt(url, { currency: 'USD' }));

describe('the page of a dispute', () => {
  const page = (status: string, step = "We're reviewing your request") =>
    `<div class="reminder--statusStr--a1">${status}</div><div class="verticalSteps--title--b2">${step}</div>
     <span class="newReverseRefundInfo--amount--c3">US $12.40</span>`;

  it('tells state, amount and ids', () => {
    const { state, cases, problems } = read(page('Waiting for your response'), DETAIL);
    expect([state, problems]).toEqual(['read', []]);
    expect(cases).toMatchObject([
      {
        caseId: '9200000000000001',
        orderId: '8200000000000001',
        lineId: '8200000000000011',
        status: { value: 'in-progress', witnesses: [{ by: 'dom', strategy: 'reminder-status-prefix' }] },
        statusText: { value: 'Waiting for your response' },
        refund: { value: { amount: '12.40', currency: 'USD' } },
      },
    ]);
  });

  it('takes the state of its step where the reminder is lost', () => {
    const html = '<div class="verticalSteps--title--x">We’re reviewing your request</div>';
    expect(textOfFact(read(html, DETAIL).cases[0]?.status)).toBe('in-progress');
  });

  it('does not guess at words that it does not know', () => {
    const { cases, problems } = read(page('Wir prüfen Ihre Anfrage'), DETAIL);
    expect(textOfFact(cases[0]?.status)).toBe('unknown');
    expect(problems).toEqual([
      { of: '9200000000000001', field: 'status', reason: 'unparsed', seen: 'Wir prüfen Ihre Anfrage' },
    ]);
  });

  it.each([
    ['unreadable', '<main>Hello</main>', DETAIL],
    ['unreadable', page('Refund complete'), DETAIL.replace('reverseOrderLineId', 'x')],
    ['loading', '<div class="comet-loading-wrap"></div>', DETAIL],
    ['logged-out', '<input type="password">', DETAIL],
    ['captcha', '<div class="baxia-dialog"></div>', DETAIL],
  ])('is %s', (state, html, url) => {
    expect(read(html, url)).toMatchObject({ state, cases: [] });
  });
});

describe('the page on which a dispute is opened', () => {
  it('says that its line can be disputed', () => {
    const { state, orders } = read('<textarea class="commet--textarea--Sg0"></textarea>', START);
    expect(state).toBe('read');
    expect(orders).toMatchObject([
      {
        orderId: '8200000000000001',
        canDispute: { value: true },
        lines: [{ lineId: '8200000000000011', canDispute: { value: true } }],
      },
    ]);
  });

  it.each([
    ['<main>Something else</main>', START],
    ['<input type="file">', START.replace('orderId', 'x')],
  ])('is unreadable where form or order is missing', (html, url) => {
    expect(read(html, url)).toMatchObject({ state: 'unreadable', orders: [] });
  });
});

describe('a list of which nothing fits', () => {
  const LIST = 'https://www.aliexpress.com/p/order/index.html';
  const tabs = (chosen: number, search = '') =>
    `<div class="order-content"><div class="order-header"><input type="text" value="${search}">${[0, 1, 2]
      .map((at) => `<div role="tab" class="comet-tabs-nav-item" aria-selected="${at === chosen}">T</div>`)
      .join('')}</div></div>`;

  it.each([
    ['empty', tabs(0)],
    ['no-match', tabs(2)],
    ['no-match', tabs(0, 'lamp')],
  ])('is %s', (state, html) => {
    expect(read(html, LIST)).toMatchObject({ state, orders: [], problems: [] });
  });
});
