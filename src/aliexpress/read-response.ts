import type { Reading } from '../model';
import { API_PAGES, type ApiName } from './apis';
import { blankReading } from './blank-reading';
import type { ReadContext } from './context';
import { readDisputeDetail } from './json/dispute-detail';
import { openEnvelope } from './json/envelope';
import { readOrderDetail } from './json/order-detail';
import { readOrderList } from './json/order-list';
import { readRefundList } from './json/refund-list';
import { readTracking } from './json/tracking';
import { readProductData } from './read-product-data';

const READERS: Record<ApiName, (data: unknown, ctx: ReadContext) => Reading> = {
  'mtop.aliexpress.trade.buyer.order.list': readOrderList,
  'mtop.aliexpress.trade.buyer.order.detail': readOrderDetail,
  'mtop.ae.ld.querydetail': readTracking,
  'mtop.aliexpress.pdp.pc.query': readProductData,
  'mtop.aliexpress.buyer.reverse.queryReverseOrderPageListForBuyer': readRefundList,
  'mtop.aliexpress.buyer.reverse.reverseOrderLineRenderForBuyer': readDisputeDetail,
};

/**
 * Reads a response of one of the shop's APIs (pages.md 7). `body` is the parsed envelope, untrusted; `ctx.url`
 * the address it came from or that of the page. Error envelopes give their state (`logged-out`, `captcha`,
 * `loading`) and nothing else; whatever is of an unexpected type is a problem of the reading. Never throws.
 */
export function readResponse(body: unknown, api: ApiName, ctx: ReadContext): Reading {
  const { data, state, code } = openEnvelope(body);
  if (state === null) return READERS[api](data, ctx);
  const reading = blankReading(API_PAGES[api], ctx, state);
  if (state === 'unreadable') {
    reading.problems.push({
      of: null,
      field: 'ret',
      reason: code === '' ? 'not-found' : 'unparsed',
      seen: code,
    });
  }
  return reading;
}

export { parseResponse } from './parse-response';
