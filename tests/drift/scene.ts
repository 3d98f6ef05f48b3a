import { Window } from 'happy-dom';
import type { ReadContext } from '../../src/aliexpress/context';
import { readPage } from '../../src/aliexpress/read-page';
import type { PageKind, Reading } from '../../src/model';
import { makeAccount } from '../replica/model/make-account';
import { type TrueOrder, truthOf } from '../replica/model/truth';
import type { Account, Language, Listing, ShopOrder } from '../replica/model/types';
import { detailUrl, itemUrl, ORDERS_URL, REFUNDS_URL, trackingUrl } from '../replica/render/addresses';
import { renderPage } from '../replica/render/page';
import type { Generation, RenderOptions } from '../replica/render/view';

/** One page of the replica, as it is before anything happens to it, with what is true of it. */
export interface Scene {
  name: string;
  page: PageKind;
  ctx: ReadContext;
  language: Language;
  account: Account;
  truth: TrueOrder[];
  listing: Listing | null;
  /** The parsed page; mutants work on copies of it. */
  template: Document;
  /** What is read from it unchanged. */
  base: Reading;
}

interface Market {
  language: Language;
  country: string;
  currency: string;
  zone: string;
  generation: Generation;
  host: string;
}

const WEST = 'America/Los_Angeles';
const COM = 'www.aliexpress.com';
const MARKETS: readonly [Market, ...Market[]] = [
  { language: 'en', country: 'US', currency: 'USD', zone: WEST, generation: '2b', host: COM },
  { language: 'en', country: 'US', currency: 'USD', zone: WEST, generation: '2a', host: 'www.aliexpress.us' },
  { language: 'en', country: 'GB', currency: 'GBP', zone: 'Europe/London', generation: '2b', host: COM },
  { language: 'pt', country: 'BR', currency: 'BRL', zone: WEST, generation: '2b', host: COM },
  { language: 'de', country: 'DE', currency: 'EUR', zone: 'Europe/Berlin', generation: '2a', host: COM },
  { language: 'es', country: 'MX', currency: 'MXN', zone: WEST, generation: '2b', host: COM },
  { language: 'ko', country: 'KR', currency: 'KRW', zone: 'Asia/Seoul', generation: '2b', host: COM },
  { language: 'pl', country: 'PL', currency: 'PLN', zone: 'Europe/Warsaw', generation: '2b', host: COM },
];

/** The kinds of page in the share in which they are tried. */
const KINDS = [
  'order-list',
  'order-list',
  'order-list',
  'order-list',
  'order-detail',
  'order-detail',
  'order-detail',
  'tracking',
  'refund-list',
  'product',
] as const;

/** The moment at which all pages are looked at. */
const NOW = Date.UTC(2026, 10, 21, 12);
const ORDERS_ON_A_LIST = 4;
const ORDERS = 60;
/** Scenes differ by market, kind and these many orders. */
const TURNS = 12;

export const SCENES = MARKETS.length * KINDS.length * TURNS;

const window = new Window({ settings: { enableJavaScriptEvaluation: false, disableCSSFileLoading: true } });
const accounts = new Map<Market, Account>();
const scenes = new Map<number, Scene>();

function parse(html: string): Document {
  // happy-dom's document has all that is asked for here; only its types have other roots.
  return new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
}

function accountOf(market: Market): Account {
  const known = accounts.get(market);
  if (known) return known;
  const { language, country, currency, zone } = market;
  const seed = MARKETS.indexOf(market) + 1;
  const account = makeAccount({ now: NOW, seed, orders: ORDERS, language, country, currency, zone });
  accounts.set(market, account);
  return account;
}

/** The scene of a number, always the same one; the page is rendered and read when it is first asked for. */
export function sceneOf(index: number): Scene {
  const known = scenes.get(index);
  if (known) return known;
  const market = MARKETS[index % MARKETS.length] ?? MARKETS[0];
  const kind = KINDS[Math.floor(index / MARKETS.length) % KINDS.length] ?? 'order-list';
  const scene = makeScene(market, kind, Math.floor(index / (MARKETS.length * KINDS.length)) % TURNS);
  scenes.set(index, scene);
  return scene;
}

function makeScene(market: Market, kind: (typeof KINDS)[number], turn: number): Scene {
  const whole = accountOf(market);
  const orders = ordersFor(kind, whole.orders, turn);
  const account = { ...whole, orders };
  const [first] = orders as [ShopOrder];
  const listing = kind === 'product' ? (first.lines[0]?.listing ?? null) : null;
  const url = addressOf(kind, first, market);
  const options: RenderOptions = {
    generation: market.generation,
    build: turn,
    variant: kind === 'order-list' && turn % 6 === 5 ? 'mobile' : 'normal',
  };
  const { country, currency, language } = market;
  // Every third page is read with no cookie at hand.
  const told =
    turn % 3 === 2 ? { country: null, currency: null, language: null } : { country, currency, language };
  const ctx: ReadContext = { url, at: NOW, ...told };
  const template = parse(renderPage(account, url, options));
  return {
    name: `${kind} ${market.language}-${country} ${market.generation} ${market.host} ${orders.map(({ orderId }) => orderId).join(' ')}`,
    page: kind,
    ctx,
    language,
    account,
    truth: (kind === 'order-list' || kind === 'refund-list' ? orders : [first]).map((order) =>
      truthOf(order, account),
    ),
    listing,
    template,
    base: readPage(template, ctx),
  };
}

function ordersFor(kind: (typeof KINDS)[number], all: ShopOrder[], turn: number): ShopOrder[] {
  if (kind === 'refund-list') return all.filter(({ dispute }) => dispute !== null).slice(0, 1 + (turn % 3));
  if (kind === 'tracking')
    return fromTurn(
      all.filter(({ parcels }) => parcels.length > 0),
      turn,
      1,
    );
  return fromTurn(all, turn * 5, kind === 'order-list' ? ORDERS_ON_A_LIST : 1);
}

function fromTurn(all: ShopOrder[], turn: number, count: number): ShopOrder[] {
  const start = turn % Math.max(1, all.length - count);
  return all.slice(start, start + count);
}

function addressOf(kind: (typeof KINDS)[number], order: ShopOrder, { host }: Market): string {
  const base = { url: new URL(`https://${host}/`) };
  const [line] = order.lines;
  if (kind === 'order-detail') return detailUrl(order).replace(COM, host);
  if (kind === 'tracking') return trackingUrl(order, base);
  if (kind === 'refund-list') return REFUNDS_URL;
  if (kind === 'product' && line) return `https:${itemUrl(line, base)}`;
  return ORDERS_URL.replace(COM, host);
}

/** A copy of a scene's page to work on. */
export function copyOf({ template }: Scene): Document {
  return template.cloneNode(true) as Document;
}
