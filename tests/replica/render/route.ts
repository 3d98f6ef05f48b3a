import type { Account, Listing, ShopLine, ShopOrder } from '../model/types';
import { modelProductId } from './view';

/** Which of the shop's pages an address is, and of what. */
export type Route =
  | { page: 'order-list' }
  | { page: 'order-detail' | 'tracking'; order: ShopOrder }
  | { page: 'product'; listing: Listing }
  | { page: 'refund-list' }
  | { page: 'dispute-start'; order: ShopOrder; line: ShopLine }
  | { page: 'dispute-detail'; order: ShopOrder }
  | { page: 'home' }
  | { page: 'missing' };

const ITEM = /\/(?:item|i)\/(?:[^/]+\/)?(\d{8,})\.html$/;

function ofOrder(page: 'order-detail' | 'tracking', account: Account, id: string | null): Route {
  const order = account.orders.find(({ orderId }) => orderId === id);
  return order ? { page, order } : { page: 'missing' };
}

function disputeStart(account: Account, query: URLSearchParams): Route {
  const lineId = query.get('tradeOrderLineId');
  for (const order of account.orders) {
    const line = order.lines.find((candidate) => candidate.lineId === lineId);
    if (line) {
      return { page: 'dispute-start', order, line };
    }
  }
  return { page: 'missing' };
}

function disputeDetail(account: Account, query: URLSearchParams): Route {
  const caseId = query.get('reverseOrderLineId');
  const order = account.orders.find(({ dispute }) => dispute?.caseId === caseId);
  return order ? { page: 'dispute-detail', order } : { page: 'missing' };
}

/** Finds the page of an address (pages.md 1.2); `missing` for what the account does not have. */
export function routeOf(account: Account, { pathname, searchParams }: URL): Route {
  const item = ITEM.exec(pathname)?.[1];
  if (item) {
    const listing = account.listings.get(modelProductId(item));
    return listing ? { page: 'product', listing } : { page: 'missing' };
  }
  switch (pathname) {
    case '/p/order/index.html':
      return { page: 'order-list' };
    case '/p/order/detail.html':
      return ofOrder('order-detail', account, searchParams.get('orderId'));
    case '/p/tracking/index.html':
      return ofOrder('tracking', account, searchParams.get('tradeOrderId'));
    case '/p/refund-dispute/list.html':
      return { page: 'refund-list' };
    case '/p/reverse-pages/start.html':
      return disputeStart(account, searchParams);
    case '/p/reverse-pages/detail.html':
      return disputeDetail(account, searchParams);
    default:
      return { page: 'home' };
  }
}
