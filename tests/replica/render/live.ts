import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runParamsScript } from '../json/product-inline';
import { SHOP_APIS } from '../json/response';
import type { Account } from '../model/types';
import { evidenceModal } from './dispute-detail';
import { contextCookie, localeOf, pageDocument } from './document';
import { html, inlineJson, Markup } from './html';
import { orderCard } from './order-card';
import { pageOfOrders } from './order-list';
import { type Root, rootOf } from './root';
import { type RenderOptions, shownProductId, type View, viewOf } from './view';

/** The page's own request for its data. */
export interface PageCall {
  api: string;
  method: 'GET' | 'POST';
  data: Record<string, unknown>;
}

/** What the page's script needs to show one address. */
export interface LivePart {
  page: string;
  title: string;
  html: string;
  /** The same with everything unfolded. */
  open: string;
  evidence: string;
  call: PageCall | null;
}

function callOf({ route }: Root, view: View): PageCall | null {
  const context = {
    shipToCountry: view.account.country,
    _lang: localeOf(view.language),
    timeZone: 'GMT-0800',
  };
  switch (route.page) {
    case 'order-list':
      return {
        api: SHOP_APIS.orderList,
        method: 'GET',
        data: { statusTab: 'all', renderType: 'init', clientPlatform: 'pc', ...context },
      };
    case 'order-detail':
      return {
        api: SHOP_APIS.orderDetail,
        method: 'GET',
        data: { tradeOrderId: route.order.orderId, clientPlatform: 'pc', channel: 'tracking', ...context },
      };
    case 'tracking':
      return {
        api: SHOP_APIS.tracking,
        method: 'GET',
        data: {
          tradeOrderId: route.order.orderId,
          tradeOrderLineId: '',
          terminalType: 'PC',
          needPageDisplayInfo: true,
          ...context,
        },
      };
    case 'product':
      return view.productEra === 'B'
        ? null
        : {
            api: SHOP_APIS.product,
            method: 'GET',
            data: {
              productId: shownProductId(route.listing.productId, view),
              _currency: view.account.currency,
              country: view.account.country,
              clientType: 'pc',
              ...context,
            },
          };
    case 'refund-list':
      return {
        api: SHOP_APIS.refundList,
        method: 'POST',
        data: { pageNo: 1, size: 10, sortOrder: 'DESC', reverseStatus: 1, shipTo: view.account.country },
      };
    case 'dispute-detail':
      return {
        api: SHOP_APIS.disputeDetail,
        method: 'POST',
        data: { reverseOrderLineId: route.order.dispute?.caseId, terminalType: 'PC' },
      };
    default:
      return null;
  }
}

function liveView(account: Account, url: string, options: RenderOptions): View {
  return viewOf(account, url, { collapsed: true, ...options });
}

/** What the page at an address shows and asks for, for its script. */
export function livePart(account: Account, url: string, options: RenderOptions): LivePart {
  const view = liveView(account, url, options);
  const root = rootOf(view);
  return {
    page: root.route.page,
    title: root.title,
    html: root.markup.text,
    open: rootOf({ ...view, collapsed: false }).markup.text,
    evidence: evidenceModal(view).text,
    call: callOf(root, view),
  };
}

/** Further cards of the list, for the page's script. */
export function liveCards(
  account: Account,
  url: string,
  options: RenderOptions,
  tab: string,
  page: number,
): { cards: string[]; hasMore: boolean } {
  const view = liveView(account, url, options);
  const { orders, hasMore } = pageOfOrders(account.orders, tab, page);
  return { cards: orders.map((order) => orderCard(order, view).text), hasMore };
}

const SCRIPTS = ['gateway.js', 'shop.js', 'orders.js', 'dispute.js'];
let scripts: string | null = null;

function clientScripts(): string {
  const folder = join(dirname(fileURLToPath(import.meta.url)), '../client');
  scripts ??= SCRIPTS.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
  return scripts;
}

const LOADING = html`<div class="comet-loading-wrap">Loading…</div>`;

/** The page as the server sends it: a shell whose script asks for the data and then builds the content. */
export function livePage(account: Account, url: string, options: RenderOptions): string {
  const view = liveView(account, url, options);
  const root = rootOf(view);
  const part = livePart(account, url, options);
  const inline =
    root.route.page === 'product' && view.productEra === 'B'
      ? runParamsScript(root.route.listing, view)
      : null;
  const prefetch = part.call && {
    api: part.call.api,
    method: part.call.method,
    v: '1.0',
    data: part.call.data,
  };
  return pageDocument(view, {
    title: root.title,
    root: part.call ? LOADING : root.markup,
    head: html`<script>document.cookie = ${inlineJson(JSON.stringify(contextCookie(view)))} + '; path=/; domain=.' + location.hostname.split('.').slice(-2).join('.');</script>${
      inline ??
      html`<script>window.runParams = {}; var prefetch = ${inlineJson(JSON.stringify(prefetch))};</script>`
    }`,
    tail: html`<script type="application/json" id="replica-part">${inlineJson(JSON.stringify(part))}</script><script>${new Markup(clientScripts())}</script>`,
  });
}
