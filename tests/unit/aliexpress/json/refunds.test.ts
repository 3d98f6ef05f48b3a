import { describe, expect, it } from 'vitest';
import { readResponse } from '../../../../src/aliexpress/read-response';
import { contextOf } from '../context-of';
import { envelope, ORDER_ID, refundCase } from './shop';

const LIST = 'mtop.aliexpress.buyer.reverse.queryReverseOrderPageListForBuyer';
const DETAIL = 'mtop.aliexpress.buyer.reverse.reverseOrderLineRenderForBuyer';
const list = (lines: unknown[]) =>
  readResponse(envelope({ module: { items: [{ reverseOrderLines: lines }], pages: 0 } }), LIST, contextOf());

describe('refund list response', () => {
  it('reads a case; the price of the item is no refund', () => {
    const { cases, problems } = list([refundCase()]);
    expect(problems).toEqual([]);
    expect(cases[0]).toMatchObject({
      caseId: '6300000000000031',
      orderId: ORDER_ID,
      lineId: '8300000000000111',
      status: { value: 'in-progress' },
      openedOn: { value: '2026-09-03' },
      refund: null,
    });
  });

  it.each([
    [3, 'awaiting-return'],
    ['4', 'completed'],
  ])('knows state %s', (reverseStatus, status) => {
    expect(list([refundCase({ reverseStatus })]).cases[0]?.status?.value).toBe(status);
  });

  it('does not know state 1 or 17', () => {
    const { cases, problems } = list([refundCase({ reverseStatus: 17 })]);
    expect(cases[0]?.status).toBeNull();
    expect(problems).toEqual([{ of: '6300000000000031', field: 'status', reason: 'unparsed', seen: '17' }]);
    expect(list([refundCase({ reverseStatus: 1 })]).cases[0]?.status).toBeNull();
  });

  it('is empty without cases', () => {
    expect(list([]).state).toBe('empty');
  });
});

describe('dispute detail response', () => {
  const url =
    'https://www.aliexpress.com/p/reverse-pages/detail.html?reverseOrderLineId=6300000000000031&tradeOrderLineId=8300000000000111';
  const detail = (module: object, at = url) =>
    readResponse(envelope({ module }), DETAIL, contextOf({ url: at }));

  it('reads state, refund and day of a case', () => {
    const { cases, problems } = detail({
      reverseDetailStatusText: 'Refund complete',
      gmtCreateTimestamp: Date.UTC(2026, 8, 3, 3),
      reverseFinishInfo: { refundInfo: { refundDetails: { totalMoney: 'R$54,20' } } },
    });
    expect(problems).toEqual([]);
    expect(cases[0]).toMatchObject({
      caseId: '6300000000000031',
      lineId: '8300000000000111',
      status: { value: 'completed' },
      refund: { value: { amount: '54.20', currency: 'BRL' } },
      openedOn: { value: '2026-09-02' },
    });
  });

  it('reads money in cents', () => {
    const reachSolution = { refundMoney: { cent: 5420, currency: 'BRL', formatMoney: 'R$54.20' } };
    expect(detail({ reachSolution }).cases[0]?.refund?.value).toEqual({ amount: '54.20', currency: 'BRL' });
  });

  it('has no case without its id', () => {
    expect(detail({}, 'https://www.aliexpress.com/p/reverse-pages/detail.html')).toMatchObject({
      state: 'unreadable',
      cases: [],
    });
  });
});
