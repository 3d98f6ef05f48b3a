import type { Account } from '../model/types';
import { routeOf } from '../render/route';
import { type View, viewOf } from '../render/view';
import { disputeDetailData, refundListData } from './cases';
import { type Envelope, failure, jsonText, success } from './envelope';
import { orderDetailData } from './order-detail';
import { orderListData } from './order-list';
import { productQueryData } from './product-query';
import { trackingData } from './tracking';

/** What can be wrong with a response. */
export type Fault = 'malformed' | 'missing-fields' | 'session-expired' | 'traffic-limit' | 'server-error';

type Params = Record<string, unknown>;

const APIS = {
  orderList: 'mtop.aliexpress.trade.buyer.order.list',
  orderDetail: 'mtop.aliexpress.trade.buyer.order.detail',
  tracking: 'mtop.ae.ld.querydetail',
  product: 'mtop.aliexpress.pdp.pc.query',
  refundList: 'mtop.aliexpress.buyer.reverse.queryReverseOrderPageListForBuyer',
  disputeDetail: 'mtop.aliexpress.buyer.reverse.reverseOrderLineRenderForBuyer',
} as const;

/** The names of the site's APIs that the replica answers (pages.md 7). */
export const SHOP_APIS = APIS;

interface Operation {
  data?: Record<string, { tag?: string; fields?: Record<string, unknown> }>;
  linkage?: unknown;
}

function fieldOf(operation: Operation, tag: string, field: string): unknown {
  return Object.values(operation.data ?? {}).find((part) => part.tag === tag)?.fields?.[field];
}

/** The further pages are asked for by sending parts of the last answer back, in a string inside the data. */
function listData(view: View, params: Params): unknown {
  if (typeof params.params !== 'string') {
    return orderListData({ ...view, tab: String(params.statusTab ?? 'all') }, 1);
  }
  const operation = JSON.parse(params.params) as Operation;
  if (!operation.linkage) {
    // Seen at the real one: SUCCESS and nothing in it.
    return { data: {}, hierarchy: { structure: {} } };
  }
  const tab = String(fieldOf(operation, 'pc_om_list_header_action', 'statusTab') ?? 'all');
  const page = Number(fieldOf(operation, 'pc_om_list_body', 'pageIndex') ?? 0) + 1;
  return orderListData({ ...view, tab }, page);
}

function routed(view: View, path: string): ReturnType<typeof routeOf> {
  return routeOf(view.account, new URL(path, view.url));
}

/** `data` of an API for its parameters; `null` for an API or a thing that the shop does not have. */
function dataOf(api: string, params: Params, view: View): unknown {
  const id = (name: string): string => String(params[name] ?? '');
  switch (api) {
    case APIS.orderList.toLowerCase():
      return listData(view, params);
    case APIS.orderDetail.toLowerCase(): {
      const route = routed(view, `/p/order/detail.html?orderId=${id('tradeOrderId')}`);
      // With another parameter than `tradeOrderId` there is SUCCESS and an empty skeleton.
      return route.page === 'order-detail' ? orderDetailData(route.order, view) : { data: {} };
    }
    case APIS.tracking.toLowerCase(): {
      const route = routed(view, `/p/tracking/index.html?tradeOrderId=${id('tradeOrderId')}`);
      return route.page === 'tracking' ? trackingData(route.order, view) : null;
    }
    case APIS.product.toLowerCase(): {
      const route = routed(view, `/item/${id('productId')}.html`);
      return route.page === 'product' ? productQueryData(route.listing, view) : null;
    }
    case APIS.refundList.toLowerCase():
      return refundListData(view);
    case APIS.disputeDetail.toLowerCase(): {
      const path = `/p/reverse-pages/detail.html?reverseOrderLineId=${id('reverseOrderLineId')}`;
      const route = routed(view, path);
      return route.page === 'dispute-detail' && route.order.dispute
        ? disputeDetailData(route.order.dispute, view)
        : null;
    }
    default:
      return null;
  }
}

const DROPPED = new Set([
  'etaInfo',
  'formatPriceInfo',
  'itemTitle',
  'orderCreatTime',
  'orderDateText',
  'payTime',
  'reminder',
  'statusText',
  'totalPriceText',
  'trackingPrimaryCode',
]);

function withoutFields(envelope: Envelope): Envelope {
  return JSON.parse(JSON.stringify(envelope), (key, value) => (DROPPED.has(key) ? undefined : value));
}

/** The envelope of a response. `api` as it stands in the address or in its own spelling. */
export function respond(view: View, api: string, params: Params, fault?: Fault): Envelope {
  if (fault === 'traffic-limit') {
    return failure(api, 'FAIL_SYS_TRAFFIC_LIMIT');
  }
  const secret = api.toLowerCase() !== APIS.product.toLowerCase();
  if (fault === 'session-expired' || (view.variant === 'logged-out' && secret)) {
    return failure(api, 'FAIL_SYS_SESSION_EXPIRED');
  }
  if (view.variant === 'captcha') {
    return failure(api, 'FAIL_SYS_USER_VALIDATE');
  }
  const data = dataOf(api.toLowerCase(), params, view);
  const envelope = data === null ? failure(api, 'UNKNOWN_FAIL_CODE') : success(api, data);
  return fault === 'missing-fields' ? withoutFields(envelope) : envelope;
}

/**
 * The text of a response as the gateway sends it: JSON, or JSONP with `callback`. For unit tests and saved files.
 * `url` is the page's address (its host decides the product ids).
 */
export function responseText(
  account: Account,
  api: string,
  params: Params,
  options: Parameters<typeof viewOf>[2] & { url?: string; callback?: string; fault?: Fault } = {},
): string {
  const { url = 'https://www.aliexpress.com/', callback, fault, ...render } = options;
  const text = jsonText(respond(viewOf(account, url, render), api, params, fault));
  const sent = fault === 'malformed' ? text.slice(0, Math.floor(text.length * 0.7)) : text;
  return callback ? ` ${callback}(${sent})` : sent;
}
