import { disputeDetail } from './dispute-detail';
import { disputeStart } from './dispute-start';
import { html, type Markup } from './html';
import { orderDetail } from './order-detail';
import { orderList } from './order-list';
import { captcha, changedList, shopWindow, signIn } from './other-pages';
import { product } from './product';
import { refundList } from './refund-list';
import { type Route, routeOf } from './route';
import { tracking } from './tracking';
import type { View } from './view';

const TITLES: Record<Route['page'], string> = {
  'order-list': 'Orders',
  'order-detail': 'Order Detail',
  tracking: 'Tracking',
  product: 'Product',
  'refund-list': 'Returns/refunds',
  'dispute-start': 'Apply for a refund',
  'dispute-detail': 'Refund detail',
  home: 'Home',
  missing: 'Page not found',
};

export interface Root {
  route: Route;
  title: string;
  markup: Markup;
}

function markupOf(route: Route, view: View): Markup {
  switch (route.page) {
    case 'order-list':
      return view.variant === 'changed' ? changedList(view) : orderList(view);
    case 'order-detail':
      return orderDetail(route.order, view);
    case 'tracking':
      return tracking(route.order, view);
    case 'product':
      return product(route.listing, view);
    case 'refund-list':
      return refundList(view);
    case 'dispute-start':
      return disputeStart(route.order, route.line, view);
    case 'dispute-detail':
      return route.order.dispute ? disputeDetail(route.order, route.order.dispute, view) : html``;
    case 'home':
      return shopWindow(view);
    default:
      return html`<p class="replica-empty">Sorry, the page you requested can not be found.</p>`;
  }
}

/** What stands inside `#root` once the page's script has filled it. */
export function rootOf(view: View): Root {
  const route = routeOf(view.account, view.url);
  const own = route.page !== 'home' && route.page !== 'product' && route.page !== 'missing';
  if (own && view.variant === 'logged-out') {
    return { route, title: 'Sign in', markup: signIn() };
  }
  if (view.variant === 'captcha') {
    return { route, title: 'Verify', markup: captcha() };
  }
  const title = route.page === 'product' ? `${route.listing.title} - AliExpress` : TITLES[route.page];
  return { route, title, markup: markupOf(route, view) };
}
