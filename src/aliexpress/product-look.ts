import { firstShown, isHidden, nameOf, textOf, wordsOf } from './dom/nodes';
import { tidy } from './facts';
import { productScripts } from './product-script';

/** A text of the page and the selector that found it. */
export interface FoundText {
  selector: string;
  text: string;
}

/**
 * What a product page shows, as its own words, not yet understood: its script needs no more than this to hand the page
 * over. Texts in the order in which they are to be believed.
 */
export interface ProductLook {
  /** The page's own name for itself. */
  documentTitle: string;
  /** The address that the page calls its own, or ''. */
  canonical: string;
  titles: FoundText[];
  stores: FoundText[];
  prices: FoundText[];
  hasPriceBlock: boolean;
  /** The lines of guarantees, one under the other; `null` where there is no place for them. */
  promises: string | null;
  /** The scripts that may hold the product's data. */
  scripts: string[];
}

/** No page's guarantees are longer, in characters. */
export const LONGEST_PROMISES = 8000;

const TITLE = ['h1[data-pl="product-title"]'];
const PRICE = [
  '[data-pl="product-price"] [class*="price-default--current"]',
  '[class*="price-default--current"]',
];
const PRICE_BLOCK = '[data-pl="product-price"]';
const STORE = ['[class*="store-header--storeName"]'];
const PROMISES = '[class*="shipping--"] strong';

/** Looks at a product page, or at the snapshot of one (pages.md 6.4). Never throws. */
export function lookAtProduct(doc: Document): ProductLook {
  const words = (selectors: readonly string[], of: (element: Element) => string): FoundText[] =>
    selectors.flatMap((selector) => {
      const found = firstShown(doc, selector);
      const text = found === null ? '' : tidy(of(found));
      return text === '' ? [] : [{ selector, text }];
    });
  const promises = [...doc.querySelectorAll(PROMISES)].filter((line) => !isHidden(line));
  return {
    documentTitle: tidy(doc.title),
    canonical: doc.querySelector('link[rel="canonical"]')?.getAttribute('href')?.slice(0, 2000) ?? '',
    // Words only: styles inside the element, or a name printed twice, are no part of the name.
    titles: words(TITLE, nameOf),
    stores: words(STORE, nameOf),
    prices: words([...PRICE, PRICE_BLOCK], textOf),
    hasPriceBlock: doc.querySelector(PRICE_BLOCK) !== null,
    promises:
      promises.length === 0
        ? null
        : promises
            .map((line) => tidy(wordsOf(line)))
            .join('\n')
            .slice(0, LONGEST_PROMISES),
    scripts: productScripts(doc),
  };
}
