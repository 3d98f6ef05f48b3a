import type { Reading } from '../model';
import { API_PAGES, type ApiName } from './apis';
import { blankReading } from './blank-reading';
import type { ReadContext } from './context';
import { tidy } from './facts';
import { readDisputeDetail } from './json/dispute-detail';
import { openEnvelope } from './json/envelope';
import { readOrderDetail } from './json/order-detail';
import { readOrderList } from './json/order-list';
import { readRefundList } from './json/refund-list';
import { readTracking } from './json/tracking';

type ReadData = (data: unknown, ctx: ReadContext) => Reading;

/** The APIs behind the buyer's own pages. */
export type OrderApi = Exclude<ApiName, 'mtop.aliexpress.pdp.pc.query'>;

const READERS: Record<OrderApi, ReadData> = {
  'mtop.aliexpress.trade.buyer.order.list': readOrderList,
  'mtop.aliexpress.trade.buyer.order.detail': readOrderDetail,
  'mtop.ae.ld.querydetail': readTracking,
  'mtop.aliexpress.buyer.reverse.queryReverseOrderPageListForBuyer': readRefundList,
  'mtop.aliexpress.buyer.reverse.reverseOrderLineRenderForBuyer': readDisputeDetail,
};

/** Reads a response behind one of the buyer's own pages, as `readResponse` does; all that their script carries. */
export function readOrderResponse(body: unknown, api: OrderApi, ctx: ReadContext): Reading {
  return readEnvelope(body, api, ctx, READERS[api]);
}

/** What the envelope's data says by its reader; error envelopes give their state and nothing else. Never throws. */
export function readEnvelope(body: unknown, api: ApiName, ctx: ReadContext, read: ReadData): Reading {
  const { data, state, code } = openEnvelope(body);
  if (state === null) return read(data, ctx);
  const reading = blankReading(API_PAGES[api], ctx, state);
  if (state === 'unreadable') {
    reading.problems.push({
      of: null,
      field: 'ret',
      reason: code === '' ? 'not-found' : 'unparsed',
      seen: tidy(code),
    });
  }
  return reading;
}
