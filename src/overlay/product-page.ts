import { policyAnchor } from '../aliexpress/cards';
import { contextFromCookie, type ReadContext } from '../aliexpress/context';
import { joinReadings } from '../aliexpress/join-witnesses';
import { type ListingParts, listingOf, listingParts } from '../aliexpress/listing';
import { readProductPage } from '../aliexpress/read-product-page';
import { globalProductId, pageKindOf, productIdFromUrl } from '../aliexpress/urls';
import type { ListingSighting, Reading } from '../model';
import { warningsFor } from '../rules/warnings';
import type { PageParts } from './orders-page';
import { policyPainter } from './policy';
import { readHeardProduct } from './read-heard-product';
import { receivePageData } from './receive-page-data';
import { tellBackground } from './tell-background';
import { watchPage } from './watch-page';
import { wholePage } from './whole-page';

/** How long the page's own data is awaited before "this page does not say" is said, in ms. */
const DATA_WAIT = 2_500;

export type ProductPageParts = Omit<PageParts, 'openOrder' | 'startWalk' | 'isStale' | 'zone'> & {
  /** Hands over the listing as it is now: what is bought is compared with it later. */
  sendListing: (listing: ListingSighting) => void;
};

/**
 * Reads a product page as it renders and as its data arrives, paints the policy line under the price and tells
 * the background. Once the data was read, a change of the page only brings the line back to its place. `moved`
 * is to be called when the address changed without a load.
 */
export function startProductPage(parts: ProductPageParts): { moved(): void } {
  const { doc, view, signal, now } = parts;
  const hints = contextFromCookie(doc.cookie);
  const context = (): ReadContext => ({ url: view.location.href, at: now(), ...hints });
  const painter = policyPainter(doc);
  let page = pageAt();

  function pageAt() {
    const { href } = view.location;
    return {
      isProduct: pageKindOf(href) === 'product',
      productId: productIdFromUrl(href),
      whole: wholePage(
        () => readProductPage(doc, context()),
        now,
        () => again(),
      ),
      heard: null as Reading | null,
      parts: null as ListingParts | null,
      reading: null as Reading | null,
      told: true,
      patience: now() + DATA_WAIT,
    };
  }

  const background = tellBackground(
    signal,
    () => {
      if (page.told || !page.reading) return [];
      page.told = true;
      const listing = listingOf(page.reading, page.parts);
      if (listing) parts.sendListing(listing);
      return [page.reading];
    },
    parts.send,
    () => {},
    () => {},
  );
  /** The address is looked at itself: what announces an in-page navigation comes before it has changed. */
  const turnPage = () => {
    const next = pageAt();
    if (next.isProduct === page.isProduct && next.productId === page.productId) return;
    page = next;
    setTimeout(() => again(), DATA_WAIT + 50);
  };
  const look = (changed: boolean) => {
    turnPage();
    if (!page.isProduct) {
      painter.paint(null, { product: null, warnings: [], awaited: false });
      return;
    }
    const anchor = policyAnchor(doc);
    if (anchor === null) return;
    const isSettled = page.heard !== null && page.reading !== null;
    const fresh = page.whole.look(changed && !isSettled);
    if (fresh !== null) join();
    const product = page.reading?.product ?? null;
    const silent = product === null || product.returns === 'not-stated';
    const awaited = silent && page.heard === null && now() < page.patience;
    if (product === null && !awaited) return;
    painter.paint(anchor, { product, warnings: product ? warningsFor(product) : [], awaited });
  };
  const join = () => {
    const seen = page.whole.last();
    const { heard } = page;
    page.reading = seen && heard ? joinReadings(seen, heard) : (heard ?? seen);
    page.told = page.reading?.product == null;
    if (!page.told) background.soon();
  };
  const again = watchPage(doc, signal, (changes) => look(changes.touched.size > 0));

  receivePageData(view, signal, (heard) => {
    turnPage();
    let data: unknown = null;
    const reading = readHeardProduct(heard, context(), (parsed) => {
      data = parsed;
    });
    const productId = page.productId && globalProductId(page.productId);
    if (reading?.page !== 'product' || reading.product?.productId !== productId) return;
    page.heard = reading;
    page.parts = listingParts(data);
    join();
    again();
  });
  setTimeout(() => again(), DATA_WAIT + 50);
  look(true);

  return {
    moved() {
      setTimeout(again, 0);
    },
  };
}
