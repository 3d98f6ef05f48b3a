import {
  blankOrder,
  type Known,
  type Order,
  type Parcel,
  type PlainDate,
  type Problem,
  type Reading,
} from '../../model';
import { blankReading } from '../blank-reading';
import type { ReadContext } from '../context';
import { readDay } from '../dates';
import type { LineScope } from '../dom/line-scopes';
import { asText, lookUp, type Mark } from '../dom/marks';
import { spacedText, textOf } from '../dom/nodes';
import { type LineMarks, readLine } from '../dom/order-line';
import { expectFact, pageFact, tidy } from '../facts';
import { objectAt, textAt } from '../json/untrusted';
import { readMoney } from '../money';
import { jsonAt } from '../product-script';
import { normalise } from '../text';
import { globalProductId, orderIdFromUrl, productIdFromUrl, storeIdFromUrl } from '../urls';
import { groupedOrderId } from './order-number';

const NUMBER = '[data-testid="orderNumber"]';
const BLOCK = '[data-testid="productBlock"]';
const STORE: readonly Mark[] = [['ru-seller-link', '[data-testid="sellerInfoV2Block"] a']];
const TRACK: readonly Mark[] = [['ru-track-prefix', '[class*="InfoDeliveryButton__trackNumber__"]']];
const MARKS: LineMarks = {
  title: [
    ['ru-title-prefix', '[class*="Product__title__"]'],
    ['ru-product-text', 'a[data-testid="productText"]'],
  ],
  options: [['ru-description-prefix', '[class*="Product__description__"]']],
  price: [['ru-price-prefix', '[class*="Product__priceDesktop__"]']],
  quantity: [],
};
const QUANTITY = '[class*="Product__quantityText__"]';
/** The words before the day on which the order was placed (pages.md 2.1, 8). */
const PLACED = ['дата заказа', 'sifariş tarixi', 'order date'];
const LONGEST_ROW = 80;

/** The order page of aliexpress.ru and its sister for the CIS (pages.md 2.6). */
export function readRuOrderDetail(doc: Document, ctx: ReadContext): Reading {
  const problems: Problem[] = [];
  const blocks = [...doc.querySelectorAll(BLOCK)];
  const printed = groupedOrderId(textOf(doc.querySelector(NUMBER)));
  const named = orderIdFromUrl(ctx.url);
  if (blocks.length === 0 && printed === null) return blankReading('order-detail', ctx);
  const orderId = printed === null || named === null || printed === named ? (named ?? printed) : null;
  if (orderId === null) {
    const seen = [named, printed].filter((id) => id !== null).join(' ');
    problems.push({ of: named, field: 'orderId', reason: seen === '' ? 'not-found' : 'disagree', seen });
    return { ...blankReading('order-detail', ctx), problems };
  }
  const store = lookUp(doc, STORE, asText, ctx);
  const href = doc.querySelector('[data-testid="sellerInfoV2Block"] a')?.getAttribute('href') ?? '';
  const storeId = storeIdFromUrl(href);
  const order: Order = {
    ...blankOrder(orderId),
    placedOn: readPlacedOn(doc, orderId, ctx, problems),
    total: readTotal(doc, orderId, ctx, problems),
    storeName: expectFact(store.fact, orderId, 'storeName', null, problems),
    storeId: storeId === null ? null : pageFact(storeId, href, 'ru-seller-link', 'dom', ctx),
    lines: blocks.map((block) => readBlock(block, orderId, ctx, problems)),
  };
  problems.push({ of: orderId, field: 'status', reason: 'not-found', seen: '' });
  return {
    ...blankReading('order-detail', ctx),
    orders: [order],
    parcels: parcelsOf(doc, orderId, ctx),
    problems,
  };
}

function readBlock(
  block: Element,
  of: string,
  ctx: ReadContext,
  problems: Problem[],
): Order['lines'][number] {
  const href = block.querySelector('a[href*="/item/"]')?.getAttribute('href') ?? null;
  const raw = href === null ? null : productIdFromUrl(new URL(href, 'https://aliexpress.ru').href);
  const scope: LineScope = {
    root: block,
    productId: raw === null ? null : globalProductId(raw),
    href,
    bare: false,
  };
  const found: Problem[] = [];
  const line = readLine(scope, MARKS, of, ctx, found);
  const quote = textOf(block.querySelector(QUANTITY));
  const count = /^(\d{1,5})(?!\d)\P{Nd}{0,12}$/u.exec(normalise(quote))?.[1];
  const quantity =
    count === undefined ? null : pageFact(Number(count), quote, 'ru-quantity-prefix', 'dom', ctx);
  problems.push(...found.filter(({ field }) => field !== 'lines.quantity'));
  return { ...line, quantity: expectFact(quantity, of, 'lines.quantity', quote, problems) };
}

/** The day beside its label, in whatever element: the page has no marks for it. The year may be missing. */
function readPlacedOn(doc: Document, of: string, ctx: ReadContext, problems: Problem[]): Known<PlainDate> {
  const days = new Map<PlainDate, string>();
  let seen: string | null = null;
  for (const element of doc.body?.querySelectorAll('*') ?? []) {
    if ((element.textContent ?? '').length > LONGEST_ROW) continue;
    const text = normalise(spacedText(element));
    const label = PLACED.find((word) => text.toLowerCase().startsWith(word));
    if (label === undefined) continue;
    seen ??= text;
    const day = readDay(text.slice(label.length), { language: ctx.language ?? 'ru', at: ctx.at });
    if (day !== null) days.set(day, text);
  }
  const [first] = days;
  const fact =
    days.size === 1 && first !== undefined
      ? pageFact(first[0], first[1], 'ru-placed-label', 'dom', ctx)
      : null;
  return expectFact(fact, of, 'placedOn', seen, problems);
}

/** `"summary":{"total":{"value":…}}` in an inline script; parsed, never run. */
function readTotal(doc: Document, of: string, ctx: ReadContext, problems: Problem[]): Order['total'] {
  for (const script of doc.querySelectorAll('script:not([src])')) {
    const text = script.textContent ?? '';
    const match = /"summary"\s*:\s*(?=\{)/.exec(text);
    const summary = match === null ? null : jsonAt(text, match.index + match[0].length);
    const quote = textAt(objectAt(summary, 'total'), 'value');
    if (quote === null) continue;
    const money = readMoney(quote, { currency: ctx.currency, url: ctx.url });
    const fact = money === null ? null : pageFact(money, quote, 'summary.total.value', 'json', ctx);
    return expectFact(fact, of, 'total', tidy(quote), problems);
  }
  return expectFact(null, of, 'total', null, problems);
}

function parcelsOf(doc: Document, orderId: string, ctx: ReadContext): Parcel[] {
  const { fact } = lookUp(
    doc,
    TRACK,
    (text) => /(?=[A-Z]*\d)[\dA-Z-]{8,40}/i.exec(normalise(text))?.[0] ?? null,
    ctx,
  );
  if (fact === null) return [];
  const unknown = { carrier: null, delivered: null, deliveredOn: null, productIds: [], events: [] };
  return [{ orderId, trackingNumber: fact, ...unknown }];
}
