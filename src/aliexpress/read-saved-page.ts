import type { Reading } from '../model';
import type { ReadContext } from './context';
import { jsonAt } from './product-script';
import { readPage } from './read-page';
import { readProductPage } from './read-product-page';
import type { PageReaders } from './read-with';
import { readRuOrderDetail } from './ru/order-detail';
import { readRuOrderList } from './ru/order-list';
import { readRuProductData } from './ru/product-data';
import { readTradeOrderList } from './trade/order-list';
import { readTradeTracking } from './trade/tracking';

/** Sites and generations that are read from saved files only: the extension does not run there. */
const SITES: readonly (readonly [host: RegExp, readers: PageReaders])[] = [
  [
    /(?:^|\.)aliexpress\.ru$/,
    { 'order-list': readRuOrderList, 'order-detail': readRuOrderDetail, product: readRuProduct },
  ],
  [/^trade\./, { 'order-list': readTradeOrderList }],
  [/^track\./, { tracking: readTradeTracking }],
];

/** Like `readPage`, also for the pages of aliexpress.ru and those that the site no longer has (pages.md 2.6, 2.7). */
export function readSavedPage(doc: Document, ctx: ReadContext): Reading {
  const host = URL.canParse(ctx.url) ? new URL(ctx.url).hostname : '';
  const readers = SITES.find(([pattern]) => pattern.test(host))?.[1] ?? {};
  return readPage(doc, ctx, readers);
}

function readRuProduct(doc: Document, ctx: ReadContext): Reading {
  for (const script of doc.querySelectorAll('script:not([src])')) {
    const text = script.textContent ?? '';
    for (const match of text.matchAll(/"widgets"\s*:\s*(?=\[)/g)) {
      const reading = readRuProductData(jsonAt(text, match.index + match[0].length), ctx);
      if (reading !== null) return reading;
    }
  }
  return readProductPage(doc, ctx);
}
