import type { Product, Reading, Statement } from '../model';
import { blankReading } from './blank-reading';
import type { ReadContext } from './context';
import { isEraA, readEraA } from './json/product-a';
import { isEraB, readEraB } from './json/product-b';
import { isEraC, readEraC } from './json/product-c';
import type { ProductParts } from './json/product-parts';
import { isObject } from './json/untrusted';
import { returnsPolicyOf } from './returns-policy';
import { mergeStatements } from './statement-list';
import { readStatements } from './statements';
import { textOfMarkup } from './text';
import { globalProductId, productIdFromUrl } from './urls';

const ERAS = [
  { is: isEraC, read: readEraC },
  { is: isEraB, read: readEraB },
  { is: isEraA, read: readEraA },
] as const;

/** How deep in a page's data the product's may lie, and how many values are looked at. */
const DEEPEST = 6;
const MOST_VALUES = 5000;

/**
 * Reads a product page's data: `window.runParams` of eras A and B, the response or result of era C, or what the
 * server put into the page around one of these (pages.md 6). `data` is parsed JSON, untrusted; `ctx.url` is the product page's address. Never throws.
 */
export function readProductData(data: unknown, ctx: ReadContext): Reading {
  return readProductParts(partsOf(data, ctx), ctx);
}

/** The reading of a product that a reader of one era or site gave in parts; `null` where there was none. */
export function readProductParts(parts: ProductParts | null, ctx: ReadContext): Reading {
  const reading = blankReading('product', ctx);
  const idInUrl = productIdFromUrl(ctx.url);
  const rawId = parts?.productId ?? idInUrl;
  if (parts === null || rawId === null) {
    reading.state = 'unreadable';
    const field = parts === null ? 'product' : 'productId';
    reading.problems.push({ of: null, field, reason: 'not-found', seen: '' });
    return reading;
  }
  const productId = globalProductId(rawId);
  if (idInUrl !== null && globalProductId(idInUrl) !== productId) {
    const seen = `${rawId} / ${idInUrl}`;
    reading.problems.push({ of: productId, field: 'productId', reason: 'disagree', seen });
  }
  reading.product = productOf(parts, productId, reading, ctx);
  return reading;
}

/** The nearest object that is of an era, from the outside in; `null` where there is none. */
export function productResult(data: unknown): unknown {
  let level: unknown[] = [data];
  let left = MOST_VALUES;
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth += 1) {
    for (const candidate of level) {
      if (ERAS.some(({ is }) => is(candidate))) return candidate;
    }
    const inner = level.flatMap((value) =>
      isObject(value) ? Object.values(value) : Array.isArray(value) ? value : [],
    );
    level = inner.filter((value) => typeof value === 'object' && value !== null).slice(0, left);
    left -= level.length;
  }
  return null;
}

function partsOf(data: unknown, ctx: ReadContext): ProductParts | null {
  const result = productResult(data);
  return ERAS.find(({ is }) => is(result))?.read(result, ctx) ?? null;
}

function productOf(parts: ProductParts, productId: string, reading: Reading, ctx: ReadContext): Product {
  const source = { page: 'product', by: 'json', orderId: null, lineId: null, productId } as const;
  const statements: Statement[] = [];
  for (const { text, strategy } of parts.promises) {
    const said = readStatements(textOfMarkup(text), { ...source, strategy }, ctx);
    statements.push(...said.statements);
    reading.problems.push(...said.problems);
  }
  if (parts.title === null) {
    reading.problems.push({ of: productId, field: 'title', reason: 'not-found', seen: '' });
  }
  const { title, categoryIds, categoryNames, storeId, storeName, price, country } = parts;
  const merged = mergeStatements(statements);
  const returns = returnsPolicyOf(merged);
  return {
    productId,
    title,
    categoryIds,
    categoryNames,
    storeId,
    storeName,
    price,
    country,
    returns: returns === 'not-stated' && parts.freeReturn ? 'free' : returns,
    statements: merged,
  };
}
