import type { Problem, Product, Reading, Statement } from '../model';
import { blankReading } from './blank-reading';
import type { ReadContext } from './context';
import { wordsOf } from './dom/nodes';
import { tidy } from './facts';
import { joinReadings } from './join-witnesses';
import { readMoney } from './money';
import { inlineProductData } from './product-script';
import { readProductData } from './read-product-data';
import { returnsPolicyOf } from './returns-policy';
import { mergeStatements } from './statement-list';
import { readStatements } from './statements';
import { firstFact, type Strategy } from './strategy';
import { globalProductId, productIdFromUrl } from './urls';

const TITLE = ['h1[data-pl="product-title"]'];
const PRICE = [
  '[data-pl="product-price"] [class*="price-default--current"]',
  '[class*="price-default--current"]',
];
const PRICE_BLOCK = '[data-pl="product-price"]';
const STORE = ['[class*="store-header--storeName"]'];
const PROMISES = '[class*="shipping--"] strong';

/**
 * Reads a product page: what it shows (era C, pages.md 6.4) joined with the data that it holds inline (eras A and
 * B, and pages rendered by the server, 6.1). The data of era C comes with a response of its own. Never throws.
 */
export function readProductPage(doc: Document, ctx: ReadContext): Reading {
  return withInlineData(readShown(doc, productIdFromUrl(ctx.url) ?? canonicalId(doc), ctx), doc, ctx);
}

function withInlineData(dom: Reading, doc: Document, ctx: ReadContext): Reading {
  for (const data of inlineProductData(doc)) {
    const json = readProductData(data, ctx);
    if (json.product !== null) return joinReadings(dom, json);
  }
  return dom;
}

/**
 * Reads the snapshot of a listing that belongs to an order (pages.md 1.2). Nothing is known of its shape but that
 * it shows a product, so it is read as one.
 */
export function readSnapshot(doc: Document, ctx: ReadContext): Reading {
  const links = [...doc.querySelectorAll('a[href*="/item/"]')].map((link) => link.getAttribute('href') ?? '');
  const ids = new Set(links.map(productIdFromUrl).filter((id) => id !== null));
  const [id] = ids;
  const linked = ids.size === 1 && id !== undefined ? id : canonicalId(doc);
  const { product, problems, state } = withInlineData(readShown(doc, linked, ctx), doc, ctx);
  const statements = (product?.statements ?? []).map((one) => ({
    ...one,
    page: 'snapshot' as const,
    url: ctx.url,
  }));
  return {
    ...blankReading('snapshot', ctx, state),
    product: product === null ? null : { ...product, statements },
    problems,
  };
}

function readShown(doc: Document, id: string | null, ctx: ReadContext): Reading {
  const reading = blankReading('product', ctx);
  const title = firstFact(texts(doc, TITLE), 'dom', ctx);
  const blockIsThere = doc.querySelector(PRICE_BLOCK) !== null;
  if (id === null || (title === null && !blockIsThere && doc.querySelector(PROMISES) === null)) {
    reading.state = 'unreadable';
    reading.problems.push({ of: null, field: 'product', reason: 'not-found', seen: tidy(doc.title) });
    return reading;
  }
  const productId = globalProductId(id);
  if (title === null) {
    reading.problems.push({ of: productId, field: 'title', reason: 'not-found', seen: '' });
  }
  const statements = readPromises(doc, productId, ctx, reading.problems);
  const product: Product = {
    productId,
    title,
    categoryIds: [],
    categoryNames: [],
    storeId: null,
    storeName: firstFact(texts(doc, STORE), 'dom', ctx),
    price: firstFact(prices(doc, ctx), 'dom', ctx),
    country: null,
    returns: returnsPolicyOf(statements),
    statements,
  };
  reading.product = product;
  return reading;
}

/** The lines of guarantees stand together: a line "Free returns" tells of the sentences under it. */
function readPromises(doc: Document, productId: string, ctx: ReadContext, problems: Problem[]): Statement[] {
  const lines = [...doc.querySelectorAll(PROMISES)].map((line) => tidy(wordsOf(line)));
  const source = {
    page: 'product',
    by: 'dom',
    strategy: 'shipping-prefix',
    orderId: null,
    lineId: null,
  } as const;
  const said = readStatements(lines.join('\n'), { ...source, productId }, ctx);
  problems.push(...said.problems);
  return mergeStatements(said.statements);
}

function canonicalId(doc: Document): string | null {
  return productIdFromUrl(doc.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '');
}

function texts(doc: Document, selectors: readonly string[]): Strategy<string>[] {
  return selectors.map((selector) => ({
    name: selector,
    read: () => {
      const found = doc.querySelector(selector);
      // Words only: styles inside the element, or a name printed twice, are no part of the name.
      const text = found === null ? '' : tidy(wordsOf(found));
      return text === '' ? null : { value: text, quote: text };
    },
  }));
}

function prices(doc: Document, ctx: ReadContext): Strategy<NonNullable<Product['price']>['value']>[] {
  return [...PRICE, PRICE_BLOCK].map((selector) => ({
    name: selector,
    read: () => {
      const quote = tidy(doc.querySelector(selector)?.textContent ?? '');
      const value = readMoney(quote, { currency: ctx.currency, url: ctx.url });
      return value === null ? null : { value, quote };
    },
  }));
}
