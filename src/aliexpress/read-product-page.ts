import type { Problem, Product, Reading, Statement } from '../model';
import { blankReading } from './blank-reading';
import type { ReadContext } from './context';
import { joinReadings } from './join-witnesses';
import { readMoney } from './money';
import { type FoundText, lookAtProduct, type ProductLook } from './product-look';
import { dataInScript } from './product-script';
import { readProductData } from './read-product-data';
import { returnsPolicyOf } from './returns-policy';
import { mergeStatements } from './statement-list';
import { readStatements } from './statements';
import { firstFact, type Strategy } from './strategy';
import { globalProductId, productIdFromUrl } from './urls';

/** Reads a product page as `readProductLook` does. Never throws. */
export function readProductPage(doc: Document, ctx: ReadContext): Reading {
  return readProductLook(lookAtProduct(doc), ctx);
}

/**
 * What a product page shows (era C, pages.md 6.4) joined with the data that it holds inline (eras A and B, and pages
 * rendered by the server, 6.1). The data of era C comes with a response of its own. Never throws.
 */
export function readProductLook(look: ProductLook, ctx: ReadContext): Reading {
  return withInlineData(readShown(look, productIdFromUrl(ctx.url) ?? canonicalId(look), ctx), look, ctx);
}

function withInlineData(dom: Reading, { scripts }: ProductLook, ctx: ReadContext): Reading {
  for (const script of scripts) {
    for (const data of dataInScript(script)) {
      const json = readProductData(data, ctx);
      if (json.product !== null) return joinReadings(dom, json);
    }
  }
  return dom;
}

/**
 * Reads the snapshot of a listing that belongs to an order (pages.md 1.2). Nothing is known of its shape but that
 * it shows a product, so it is read as one.
 */
export function readSnapshot(doc: Document, ctx: ReadContext): Reading {
  const look = lookAtProduct(doc);
  const links = [...doc.querySelectorAll('a[href*="/item/"]')].map((link) => link.getAttribute('href') ?? '');
  const ids = new Set(links.map(productIdFromUrl).filter((id) => id !== null));
  const [id] = ids;
  const linked = ids.size === 1 && id !== undefined ? id : canonicalId(look);
  const { product, problems, state } = withInlineData(readShown(look, linked, ctx), look, ctx);
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

function readShown(look: ProductLook, id: string | null, ctx: ReadContext): Reading {
  const reading = blankReading('product', ctx);
  const title = firstFact(texts(look.titles), 'dom', ctx);
  if (id === null || (title === null && !look.hasPriceBlock && look.promises === null)) {
    reading.state = 'unreadable';
    reading.problems.push({ of: null, field: 'product', reason: 'not-found', seen: look.documentTitle });
    return reading;
  }
  const productId = globalProductId(id);
  if (title === null) {
    reading.problems.push({ of: productId, field: 'title', reason: 'not-found', seen: '' });
  }
  const statements = readPromises(look.promises ?? '', productId, ctx, reading.problems);
  const product: Product = {
    productId,
    title,
    categoryIds: [],
    categoryNames: [],
    storeId: null,
    storeName: firstFact(texts(look.stores), 'dom', ctx),
    price: firstFact(prices(look.prices, ctx), 'dom', ctx),
    country: null,
    returns: returnsPolicyOf(statements),
    statements,
  };
  reading.product = product;
  return reading;
}

/** The lines of guarantees stand together: a line "Free returns" tells of the sentences under it. */
function readPromises(lines: string, productId: string, ctx: ReadContext, problems: Problem[]): Statement[] {
  const source = {
    page: 'product',
    by: 'dom',
    strategy: 'shipping-prefix',
    orderId: null,
    lineId: null,
  } as const;
  const said = readStatements(lines, { ...source, productId }, ctx);
  problems.push(...said.problems);
  return mergeStatements(said.statements);
}

function canonicalId({ canonical }: ProductLook): string | null {
  return productIdFromUrl(canonical);
}

function texts(found: readonly FoundText[]): Strategy<string>[] {
  return found.map(({ selector, text }) => ({ name: selector, read: () => ({ value: text, quote: text }) }));
}

function prices(
  found: readonly FoundText[],
  ctx: ReadContext,
): Strategy<NonNullable<Product['price']>['value']>[] {
  return found.map(({ selector, text }) => ({
    name: selector,
    read: () => {
      const value = readMoney(text, { currency: ctx.currency, url: ctx.url });
      return value === null ? null : { value, quote: text };
    },
  }));
}
