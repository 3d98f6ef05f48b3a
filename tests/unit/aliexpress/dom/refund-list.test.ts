import { describe, expect, it } from 'vitest';
import { readRefundList } from '../../../../src/aliexpress/dom/refund-list';
import { contextAt, documentOf, ORDER_ID, REFUNDS_URL } from './build/page';

const CASE_URL =
  '//trade.aliexpress.com/issue/fastissue/Detail.htm?tradeOrderLineId=3041000000000002&reverseOrderLineId=4000000000000001&from=1';

function rowHtml({ id = ORDER_ID, status = 'Refund complete 2026-08-01', link = CASE_URL } = {}): string {
  return `<div class="orderItem--orderItem--1a"><div class="orderItem--orderSKUId--2b">Order ID: ${id}</div>
    <div class="orderItem--orderStore--3c">Vega Store</div><div class="orderItem--orderSKUTitle--4d">USB-C hub</div>
    <div class="orderItem--orderStatusDesc--5e">${status}</div>
    <div class="orderItem--orderStatusAction--6f"><div>${link === '' ? '<button>Details</button>' : `<a href="${link}">Details</a>`}</div></div></div>`;
}

function read(html: string) {
  return readRefundList(documentOf(html), contextAt(REFUNDS_URL));
}

describe('the refund list', () => {
  it('tells a case where a link names it', () => {
    const { orders, cases, problems } = read(rowHtml());
    expect(problems).toEqual([]);
    expect(orders).toMatchObject([{ orderId: ORDER_ID, storeName: { value: 'Vega Store' }, lines: [] }]);
    expect(cases).toMatchObject([
      {
        caseId: '4000000000000001',
        orderId: ORDER_ID,
        lineId: '3041000000000002',
        status: { value: 'completed' },
        statusText: { value: 'Refund complete 2026-08-01' },
        refund: null,
        openedOn: null,
      },
    ]);
  });

  it('has only the order where buttons have no address', () => {
    const { orders, cases, problems } = read(rowHtml({ link: '' }));
    expect(orders).toHaveLength(1);
    expect(cases).toEqual([]);
    expect(problems).toEqual([]);
  });

  it.each([
    ['Waiting for your response', 'in-progress'],
    ['Waiting for AliExpress’s feedback', 'in-progress'],
    ['Refund complete', 'completed'],
    ['환불 완료', 'completed'],
    ['Zzyzx 2026-08-01', 'unknown'],
  ])('reads the state "%s"', (status, expected) => {
    const { cases, problems } = read(rowHtml({ status }));
    expect(cases[0]?.status?.value).toBe(expected);
    expect(problems).toHaveLength(expected === 'unknown' ? 1 : 0);
  });

  it('tells of a row without an order', () => {
    const { orders, problems } = read(rowHtml({ id: '…' }));
    expect(orders).toEqual([]);
    expect(problems).toMatchObject([{ of: null, field: 'orderId', reason: 'not-found' }]);
  });
});
