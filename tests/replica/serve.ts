import { jsonText } from './json/envelope';
import { type Fault, respond } from './json/response';
import type { Account } from './model/types';
import { liveCards, livePage, livePart } from './render/live';
import { renderPage } from './render/page';
import { routeOf } from './render/route';
import { type RenderOptions, viewOf } from './render/view';

export interface ServeOptions extends RenderOptions {
  /** `live` (default): a shell whose script behaves as the site's; `static`: the finished page without script. */
  render?: 'live' | 'static';
  /** What is wrong with the response of an API, by the API's name. */
  faults?: Partial<Record<string, Fault>>;
}

export interface ShopRequest {
  url: string;
  method: string;
  body?: string | null | undefined;
  /** The page that asks; its host decides the product ids. */
  origin?: string | null | undefined;
}

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

const SHOP_HOST = /(^|\.)aliexpress\.(com|us)$/;
const GATEWAY_HOST = /^acs\.aliexpress\.(com|us)$/;
const GATEWAY_PATH = /^\/h5\/([a-z0-9.]+)\/1\.0\/$/;

function sent(type: string, body: string, status = 200, more: Record<string, string> = {}): Answer {
  const headers = { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store', ...more };
  return { status, headers, body };
}

/** Parses what the page sends as `data`; a broken one is no parameters, as at the real gateway. */
function paramsOf(text: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function gateway(account: Account, request: ShopRequest, url: URL, options: ServeOptions): Answer | null {
  const name = GATEWAY_PATH.exec(url.pathname)?.[1];
  if (!name) {
    return null;
  }
  const origin = request.origin ?? `https://www.${url.hostname.slice('acs.'.length)}`;
  const cors = { 'access-control-allow-origin': origin, 'access-control-allow-credentials': 'true' };
  if (request.method === 'OPTIONS') {
    return sent('text/plain', '', 204, { ...cors, 'access-control-allow-headers': 'content-type' });
  }
  const post = request.method === 'POST';
  const params = paramsOf(
    post ? new URLSearchParams(request.body ?? '').get('data') : url.searchParams.get('data'),
  );
  // Faults are named as the API spells itself; the address has it in small letters.
  const fault = Object.entries(options.faults ?? {}).find(([api]) => api.toLowerCase() === name)?.[1];
  if (fault === 'server-error') {
    return sent('text/plain', 'Internal Server Error', 500, cors);
  }
  const api = url.searchParams.get('api') ?? name;
  const view = viewOf(account, `${origin}/`, options);
  const whole = jsonText(respond(view, api, params, fault));
  const text = fault === 'malformed' ? whole.slice(0, Math.floor(whole.length * 0.7)) : whole;
  const callback = url.searchParams.get('callback');
  return callback
    ? sent('application/javascript', ` ${callback}(${text})`, 200, cors)
    : sent('application/json', text, 200, cors);
}

function forScript(account: Account, url: URL, options: ServeOptions): Answer | null {
  const { searchParams: query } = url;
  if (url.pathname === '/__replica/root') {
    const address = query.get('url') ?? url.href;
    return sent('application/json', JSON.stringify(livePart(account, address, options)));
  }
  if (url.pathname === '/__replica/cards') {
    const tab = query.get('tab') ?? 'all';
    const cards = liveCards(account, url.href, options, tab, Number(query.get('page') ?? 1));
    return sent('application/json', JSON.stringify(cards));
  }
  return null;
}

/**
 * What the shop answers to a request at AliExpress's own addresses; `null` for every other host and for
 * addresses that it does not have. Pure: the same account, request and options give the same answer.
 */
export function answer(account: Account, request: ShopRequest, options: ServeOptions = {}): Answer | null {
  const url = URL.canParse(request.url) ? new URL(request.url) : null;
  if (!url || !SHOP_HOST.test(url.hostname)) {
    return null;
  }
  if (GATEWAY_HOST.test(url.hostname)) {
    return gateway(account, request, url, options);
  }
  if (url.pathname.startsWith('/__replica/')) {
    return forScript(account, url, options);
  }
  const page = options.render === 'static' ? renderPage : livePage;
  const status = routeOf(account, url).page === 'missing' ? 404 : 200;
  return sent('text/html', page(account, url.href, options), status);
}
