import { globalProductId, productIdFromUrl } from '../urls';
import { allWithin, textOf } from './nodes';

/** The part of a page that speaks of one line of an order; `href` is its link to the product, if it has one. */
export interface LineScope {
  root: Element;
  productId: string | null;
  href: string | null;
  /** One of several thumbnails that share a root: nothing but the product's link is told of it. */
  bare: boolean;
}

const PRODUCT_LINK = 'a[href*="/item/"], a[href*="/i/"]';

/**
 * The lines under `top`: its line elements by the first selector that finds any, else what surrounds the
 * links of one product each. Several products in one element are lines of their own.
 */
export function lineScopes(top: Element, selectors: readonly string[]): LineScope[] {
  for (const selector of selectors) {
    const roots = [...top.querySelectorAll(selector)].filter(
      (root) => root.parentElement?.closest(selector) == null,
    );
    const scopes = roots.flatMap(scopesIn);
    if (scopes.length > 0) return scopes;
  }
  return scopesAroundLinks(top).filter((scope) => isOrdered(scope) && !isBeyondTotal(scope, top));
}

const COUNT = /^[x×]\s?\d{1,5}$/i;
/** A number between signs or letters of a currency, whichever it is. */
const SUM = /^(?=.*[^\d.,\s])[^\d]{0,8}\d[\d.,'’٫٬ ]*[^\d]{0,8}$/;

/** What belongs to the order and to none of its lines. */
const OF_ORDER = '[class*="order-price"], [class*="order-status"], [class*="price-total"]';

/**
 * A line prints how many were ordered and what each costs, unless it is nothing but a picture; what the shop
 * advertises in a card or page whose lines have not come yet does not, however much stands around it.
 */
function isOrdered({ root, href }: LineScope): boolean {
  if (textOf(root) === '') return true;
  const link = allWithin(root, PRODUCT_LINK).find((one) => one.getAttribute('href') === href);
  for (let part = link ?? null; part !== null && root.contains(part); part = part.parentElement) {
    const texts = allWithin(part, '*').map(textOf);
    const hasCount = texts.some((text) => COUNT.test(text));
    if (hasCount && texts.some((text) => SUM.test(text) && !COUNT.test(text))) {
      return part.querySelector(OF_ORDER) === null;
    }
  }
  return false;
}

const TOTAL = '[class*="price-total"]';

/**
 * Whether a product stands where a card has no lines: they are in the part that holds the total, or else before it. What
 * is advertised beside them may print a count and a price as they do.
 */
function isBeyondTotal({ root }: LineScope, top: Element): boolean {
  const total = top.querySelector(TOTAL);
  if (total === null) return false;
  const part = [...top.children].find((child) => child.contains(total));
  if (part !== undefined && part.querySelector(PRODUCT_LINK) !== null) return !part.contains(root);
  return (root.compareDocumentPosition(total) & 4) /* Node.DOCUMENT_POSITION_FOLLOWING */ === 0;
}

function scopesIn(root: Element): LineScope[] {
  const products = productsIn(root);
  if (products.size === 0) return [{ root, productId: null, href: null, bare: false }];
  if (products.size > 1 && textOf(root) !== '') return scopesAroundLinks(root);
  const bare = products.size > 1;
  return [...products].map(([productId, { href }]) => ({ root, productId, href, bare }));
}

function productsIn(root: Element): Map<string, { href: string; link: Element }> {
  const products = new Map<string, { href: string; link: Element }>();
  for (const link of allWithin(root, PRODUCT_LINK)) {
    const href = link.getAttribute('href') ?? '';
    const raw = productIdFromUrl(href);
    const productId = raw === null ? null : globalProductId(raw);
    if (productId !== null && !products.has(productId)) products.set(productId, { href, link });
  }
  return products;
}

/** Each product's first link with what lies around it, up to where another product begins. */
function scopesAroundLinks(top: Element): LineScope[] {
  return [...productsIn(top)].map(([productId, { href, link }]) => {
    let root: Element = link;
    for (let outer = link.parentElement; outer !== null && outer !== top; outer = outer.parentElement) {
      if (productsIn(outer).size > 1) break;
      root = outer;
    }
    return { root, productId, href, bare: false };
  });
}
