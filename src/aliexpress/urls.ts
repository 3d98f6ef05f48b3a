import type { CaseNames, PageKind } from '../model';
import { API_NAMES, type ApiName } from './apis';

/** The buyer's order list on the current site (pages.md 1.2). */
export const ORDERS_URL = 'https://www.aliexpress.com/p/order/index.html';

/** The buyer's list of returns and disputes; the m. host serves it on the desktop too (pages.md 1.2). */
export const REFUNDS_URL = 'https://m.aliexpress.com/p/refund-dispute/list.html';

const HOST = /^(?:[a-z0-9-]+\.)*aliexpress\.(?:com|us|ru)$/;
const ORDER_ID = /^\d{8,20}$/;
/** Eight digits in a row, or any digit written in code. */
const MAY_NAME = /\d{8}|%3\d/i;
const ORDER_ID_PARAMETERS = ['orderId', 'tradeOrderId', 'tradeId', 'parentOrderId'];
const PRODUCT_PATHS = [
  /^\/(?:item|i)\/(?:[^/]+\/)?(\d{8,20})\.html$/,
  /^\/store\/product\/[^/]+\/\d+_(\d{8,20})\.html$/,
];
const RU_ORDER_PATH = /^\/order-list\/(\d{8,20})\/?$/;

interface PagePath {
  kind: PageKind;
  path: RegExp;
  /** Where the path alone would not tell: the host it is served on. */
  host?: RegExp;
}

/** Paths of pages.md 1.2, current ones first; the first that fits decides. */
const PAGE_PATHS: readonly PagePath[] = [
  { kind: 'order-list', path: /^\/p\/order\/index\.html$/ },
  { kind: 'order-detail', path: /^\/p\/order\/detail\.html$/ },
  { kind: 'snapshot', path: /^\/p\/order\/snapshot\.html$/ },
  { kind: 'tracking', path: /^\/p\/tracking\/index\.html$/ },
  { kind: 'refund-list', path: /^\/p\/refund-dispute\/list\.html$/ },
  { kind: 'dispute-open', path: /^\/p\/reverse-pages\/start\.html$/ },
  { kind: 'dispute-detail', path: /^\/p\/reverse-pages\/[^/]+$/ },
  ...PRODUCT_PATHS.map((path): PagePath => ({ kind: 'product', path })),
  { kind: 'order-list', path: /^\/order-list\/?$/, host: /\.?aliexpress\.ru$/ },
  { kind: 'order-detail', path: RU_ORDER_PATH, host: /\.?aliexpress\.ru$/ },
  { kind: 'order-list', path: /^\/order_?list\.htm$/i, host: /^trade\./ },
  { kind: 'order-detail', path: /^\/order_detail\.htm$/, host: /^trade\./ },
  { kind: 'snapshot', path: /^\/snapshot\/.+$/, host: /^trade\./ },
  { kind: 'refund-list', path: /^\/issue\/issue_?list\.htm$/i, host: /^trade\./ },
  { kind: 'dispute-open', path: /^\/issue\/fastissue\/createIssueStep1\.htm$/, host: /^trade\./ },
  { kind: 'dispute-detail', path: /^\/issue\/fastissue\/detail\.htm$/i, host: /^trade\./ },
  { kind: 'dispute-detail', path: /^\/issue\/issueDetail\.htm$/, host: /^trade\./ },
  { kind: 'tracking', path: /^\/logisticsdetail\.htm$/i, host: /^track\./ },
];

/**
 * Which page of the shop an address is (pages.md 1.2, 1.3), by path rather than host; `unknown` for foreign
 * hosts, look-alikes, addresses with a user name in them and all other pages.
 */
export function pageKindOf(url: string): PageKind {
  const parsed = shopUrl(url);
  if (parsed === null) return 'unknown';
  const { hostname, pathname } = parsed;
  const match = PAGE_PATHS.find(
    ({ path, host }) => path.test(pathname) && (host === undefined || host.test(hostname)),
  );
  return match?.kind ?? 'unknown';
}

/** Whether an absolute http(s) address is on aliexpress.com, .us, .ru or a subdomain of one (pages.md 1.1). */
export function isAliExpress(url: string): boolean {
  return shopUrl(url) !== null;
}

/**
 * The order's id in an address, absolute or as in an href (pages.md 1.2); `null` where there is none, where it
 * is no id, or where the address names two different ones.
 */
export function orderIdFromUrl(url: string): string | null {
  // Most links of a page name no number at all, and taking an address apart is slow.
  if (!MAY_NAME.test(url)) return null;
  const parsed = shopUrl(url, ORDERS_URL);
  if (parsed === null) return null;
  const named = ORDER_ID_PARAMETERS.flatMap((name) => parsed.searchParams.getAll(name));
  const inPath = parsed.hostname.endsWith('aliexpress.ru') ? RU_ORDER_PATH.exec(parsed.pathname)?.[1] : null;
  const ids = new Set([...named, ...(inPath ? [inPath] : [])].filter((id) => ORDER_ID.test(id)));
  const [id] = ids;
  return ids.size === 1 && id !== undefined ? id : null;
}

/** An id in a named parameter of an address or href of the shop (`reverseOrderLineId`), or `null`. */
export function idParameter(url: string, name: string): string | null {
  const value = shopUrl(url, ORDERS_URL)?.searchParams.get(name) ?? '';
  return /^\d{1,20}$/.test(value) ? value : null;
}

/** What an address of a page about a dispute names of it (pages.md 1.2). */
export function caseNamesOf(url: string): CaseNames {
  const caseId = idParameter(url, 'reverseOrderLineId');
  return { orderId: orderIdFromUrl(url), lineId: idParameter(url, 'tradeOrderLineId'), caseId };
}

/** The product's id as it stands in an address or href (pages.md 1.3; not yet the global id), or `null`. */
export function productIdFromUrl(url: string): string | null {
  const parsed = shopUrl(url, ORDERS_URL);
  if (parsed === null) return null;
  for (const path of PRODUCT_PATHS) {
    const id = path.exec(parsed.pathname)?.[1];
    if (id !== undefined) return id;
  }
  return null;
}

/** The store's number in a link to it (`/store/<n>`, pages.md 2.2), or `null`. */
export function storeIdFromUrl(url: string): string | null {
  const parsed = shopUrl(url, ORDERS_URL);
  return parsed === null ? null : (/^\/store\/(\d+)(?:[./]|$)/.exec(parsed.pathname)?.[1] ?? null);
}

const US_OFFSET = 2n ** 51n;

/** Brings an id of aliexpress.us (global id + 2^51) back to the global one (pages.md 1.3); others stay. */
export function globalProductId(id: string): string {
  if (!/^\d+$/.test(id)) return id;
  const number = BigInt(id);
  return number >= US_OFFSET ? String(number - US_OFFSET) : id;
}

/** The address of an order's detail page on the current site. */
export function orderDetailUrl(orderId: string): string {
  return `https://www.aliexpress.com/p/order/detail.html?orderId=${encodeURIComponent(orderId)}`;
}

/** Which of the read APIs an address asks (`https://acs.aliexpress.com/h5/<api>/1.0/`, pages.md 7), or `null`. */
export function apiOfUrl(url: string): ApiName | null {
  const name = /^\/h5\/([\w.]+)\//.exec(shopUrl(url)?.pathname ?? '')?.[1]?.toLowerCase();
  return API_NAMES.find((api) => api.toLowerCase() === name) ?? null;
}

/** The parsed address if it is the shop's; hrefs are resolved against `base`. */
function shopUrl(url: string, base?: string): URL | null {
  const parsed = parsedUrl(url, base);
  if (parsed === null) return null;
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') return null;
  if (parsed.username !== '' || parsed.password !== '') return null;
  return HOST.test(parsed.hostname) ? parsed : null;
}

/** A picture and the words below it lead to the same address: it is taken apart once. */
let last: { url: string; base: string | undefined; parsed: URL | null } | null = null;

function parsedUrl(url: string, base?: string): URL | null {
  if (last?.url !== url || last.base !== base) last = { url, base, parsed: takenApart(url, base) };
  return last.parsed;
}

/** One look at the address, where asking first whether it is one would be a second. */
function takenApart(url: string, base?: string): URL | null {
  try {
    return new URL(url, base);
  } catch {
    return null;
  }
}
