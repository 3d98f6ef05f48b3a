import type { ShopCase, ShopLine, ShopOrder } from '../model/types';
import { shownProductId, siteOf, type View } from './view';

/** The addresses between the buyer's pages (pages.md 1.2). Details always lead to www.aliexpress.com. */
export function detailUrl(order: ShopOrder): string {
  return `https://www.aliexpress.com/p/order/detail.html?orderId=${order.orderId}`;
}

export function trackingUrl(order: ShopOrder, view: Pick<View, 'url'>): string {
  const query = `_addShare=no&_login=yes&tradeOrderId=${order.orderId}`;
  return `https://${siteOf(view)}/p/tracking/index.html?${query}`;
}

export function itemUrl(line: ShopLine, view: Pick<View, 'url'>): string {
  return `//${siteOf(view)}/item/${shownProductId(line.listing.productId, view)}.html`;
}

export function storeUrl(shopId: string, view: Pick<View, 'url'>): string {
  return `//${siteOf(view)}/store/${shopId}`;
}

export function receiptUrl(order: ShopOrder): string {
  return `https://www.aliexpress.com/p/tax-ui/index.html?isGrayMatch=false&orderId=${order.orderId}`;
}

export function snapshotUrl(line: ShopLine): string {
  return `https://www.aliexpress.com/p/order/snapshot.html?orderLineId=${line.lineId}`;
}

/** Where "Returns/refunds" leads, once the question whether the package came is answered. */
export function disputeStartUrl(order: ShopOrder, line: ShopLine): string {
  return `https://www.aliexpress.com/p/reverse-pages/start.html?orderId=${order.orderId}&tradeOrderLineId=${line.lineId}`;
}

export function disputeDetailUrl(dispute: ShopCase): string {
  const query = `tradeOrderLineId=${dispute.lineId}&reverseOrderLineId=${dispute.caseId}`;
  return `https://www.aliexpress.com/p/reverse-pages/detail.html?${query}`;
}

/** The address that the refund list's responses still give for the same page (pages.md 1.2). */
export function oldDisputeDetailUrl(dispute: ShopCase): string {
  const query = `tradeOrderLineId=${dispute.lineId}&reverseOrderLineId=${dispute.caseId}&from=1`;
  return `https://trade.aliexpress.com/issue/fastissue/Detail.htm?${query}`;
}

export const ORDERS_URL = 'https://www.aliexpress.com/p/order/index.html';
export const REFUNDS_URL = 'https://m.aliexpress.com/p/refund-dispute/list.html';
