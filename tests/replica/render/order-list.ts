import type { ShopOrder } from '../model/types';
import { html, type Markup } from './html';
import { orderCard } from './order-card';
import type { View } from './view';
import { wordsOf } from './words';

export const PAGE_SIZE = 10;

const TABS: Record<string, (order: ShopOrder) => boolean> = {
  all: () => true,
  unpaid: (order) => order.status === 'unpaid',
  processing: (order) => order.status === 'to-ship' || order.status === 'risk-check',
  shipped: (order) => order.status === 'in-transit',
  completed: (order) => order.status === 'completed',
};

/** The orders of a tab's page (`page` counts from 1) and whether more follow. An unknown tab is empty. */
export function pageOfOrders(
  orders: ShopOrder[],
  tab: string,
  page: number,
): { orders: ShopOrder[]; hasMore: boolean } {
  const shown = tab === 'all' ? orders : orders.filter(TABS[tab] ?? (() => false));
  const end = page * PAGE_SIZE;
  return { orders: shown.slice(end - PAGE_SIZE, end), hasMore: end < shown.length };
}

function moreButton(view: View): Markup {
  return html`<div class="order-more" data-pl="order_more"><button type="button" class="comet-btn comet-btn-large comet-btn-borderless" data-replica-do="more">${wordsOf(view).viewOrders}</button></div>`;
}

function tabBar(view: View): Markup {
  const tabs = Object.entries(wordsOf(view).tabs);
  return html`<div class="order-header"><h1 class="replica-title">Orders</h1><div class="replica-tabs" role="tablist">${tabs.map(
    ([code, title]) =>
      html`<div class="comet-tabs-nav-item${code === view.tab ? ' replica-active' : ''}" role="tab" aria-selected="${String(code === view.tab)}" data-replica-do="tab" data-replica-id="${code}">${title}</div>`,
  )}</div></div>`;
}

/** The body of the order list: header with tabs, the cards of the pages shown, and the button for more. */
export function orderList(view: View): Markup {
  const pages = Array.from({ length: view.pages }, (_, at) =>
    pageOfOrders(view.variant === 'empty' ? [] : view.account.orders, view.tab, at + 1),
  );
  const cards = pages.flatMap(({ orders }) => orders.map((order) => orderCard(order, view)));
  const inner = cards.length
    ? html`<div class="comet-checkbox-group">${cards}</div>`
    : html`<div class="comet-checkbox-group"></div><p class="replica-empty">No orders yet</p>`;
  return html`<div class="order-wrap"><div class="order-main"><div class="order-content" data-spm="order_list_main">${tabBar(view)}${inner}${pages.at(-1)?.hasMore && moreButton(view)}</div></div></div>`;
}
