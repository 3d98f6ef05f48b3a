import type { PageKind } from '../model';

/**
 * The shop's own APIs whose answers are read, each with the kind of page it stands behind (pages.md 7).
 * Plain data without imports at run time: the script that overhears them in the page's world carries it.
 */
export const API_PAGES = {
  'mtop.aliexpress.trade.buyer.order.list': 'order-list',
  'mtop.aliexpress.trade.buyer.order.detail': 'order-detail',
  'mtop.ae.ld.querydetail': 'tracking',
  'mtop.aliexpress.pdp.pc.query': 'product',
  'mtop.aliexpress.buyer.reverse.queryReverseOrderPageListForBuyer': 'refund-list',
  'mtop.aliexpress.buyer.reverse.reverseOrderLineRenderForBuyer': 'dispute-detail',
} as const satisfies Record<string, PageKind>;

export type ApiName = keyof typeof API_PAGES;

export const API_NAMES = Object.keys(API_PAGES) as ApiName[];
