import { policyAnchor } from '../aliexpress/cards';
import { contextFromCookie, type ReadContext } from '../aliexpress/context';
import { type Heard, isOfProduct } from '../aliexpress/overhear';
import { lookAtProduct, type ProductLook } from '../aliexpress/product-look';
import { pageKindOf, productIdFromUrl } from '../aliexpress/urls';
import type { ToldProduct } from '../messages/read-for-page';
import type { Reply } from '../messages/send';
import type { ListingSighting } from '../model';
import { askInTurn } from './ask-in-turn';
import type { PageParts } from './orders-page';
import { policyPainter, type ShownPolicy } from './policy';
import { receivePageData } from './receive-page-data';
import { tellBackground } from './tell-background';
import { watchPage } from './watch-page';
import { wholePage } from './whole-page';

/** How long the page's own data is awaited before "this page does not say" is said, in ms. */
const DATA_WAIT = 2_500;

export type ProductPageParts = Omit<
  PageParts,
  'openOrder' | 'startWalk' | 'isStale' | 'zone' | 'readAnswer'
> & {
  /** What the page's words and data say, read by the background. */
  readProduct: (look: ProductLook, heard: Heard | null, ctx: ReadContext) => Promise<Reply<ToldProduct>>;
  /** Hands over the listing as it is now: what is bought is compared with it later. */
  sendListing: (listing: ListingSighting) => void;
};

/**
 * Keeps a line free under the price of a product page from the page's first frame on, looks at the page when it stands
 * and as its data arrives, has it read by the background, paints what is said and tells the background what is to be
 * kept. Once the data was read, a change of the page only brings the line back to its place. `moved` is to be called
 * when the address changed without a load.
 */
export function startProductPage(parts: ProductPageParts): { moved(): void } {
  const { doc, view, signal, now } = parts;
  const context = (): ReadContext => ({
    url: view.location.href,
    at: now(),
    // The page may set its cookie only while it loads.
    ...contextFromCookie(doc.cookie),
  });
  const painter = policyPainter(doc);
  const inTurn = askInTurn();
  let page = pageAt();

  function pageAt() {
    const { href } = view.location;
    return {
      isProduct: pageKindOf(href) === 'product',
      productId: productIdFromUrl(href),
      whole: wholePage(
        () => lookAtProduct(doc),
        sayingOf,
        now,
        () => again(),
      ),
      /** The overheard data that was this product's. */
      data: null as Heard | null,
      told: null as ToldProduct | null,
      isKept: true,
      /** The extension behind this script is gone, and nobody reads. */
      isAlone: false,
      patience: doc.readyState === 'loading' ? Number.POSITIVE_INFINITY : now() + DATA_WAIT,
    };
  }

  const background = tellBackground(
    signal,
    () => {
      if (page.isKept || page.told === null) return [];
      page.isKept = true;
      const { listing, reading } = page.told;
      if (listing) parts.sendListing(listing);
      return [reading];
    },
    parts.send,
    () => {},
    () => {},
  );
  view.addEventListener('pagehide', () => background.now(), { signal });
  /** The address is looked at itself: what announces an in-page navigation comes before it has changed. */
  const turnPage = () => {
    const next = pageAt();
    if (next.isProduct === page.isProduct && next.productId === page.productId) return;
    page = next;
    setTimeout(() => again(), DATA_WAIT + 50);
  };
  /** The page stands: it can be read, and its data is awaited from now on. */
  const begin = () => {
    page.patience = now() + DATA_WAIT;
    setTimeout(() => again(), DATA_WAIT + 50);
    receivePageData(view, signal, (heard) => {
      turnPage();
      if (page.isProduct && isOfProduct(heard)) read(heard);
    });
    again();
  };
  /** Has the page read anew, with data that was overheard just now or with what is known to be its own. */
  const read = (heard: Heard | null) => {
    const asked = page;
    const ctx = context();
    inTurn(
      () => parts.readProduct(asked.whole.last() ?? lookAtProduct(doc), heard ?? asked.data, ctx),
      (reply) => {
        if (asked !== page) return;
        asked.isAlone = !reply.ok && reply.reason === 'gone';
        if (reply.ok && (heard === null || reply.value.isFromData)) take(reply.value, heard ?? asked.data);
        again();
      },
    );
  };
  const take = (told: ToldProduct, data: Heard | null) => {
    page.told = told;
    page.data = told.isFromData ? data : page.data;
    page.isKept = told.reading.product === null;
    if (!page.isKept) background.soon();
  };
  /** What is to be said; no line while the data is awaited that may say more, `null` where nothing is known. */
  const shownNow = (): ShownPolicy | null => {
    const product = page.told?.reading.product ?? null;
    const silent = product === null || product.returns === 'not-stated';
    const awaited = silent && page.data === null && now() < page.patience;
    if (product === null && !awaited) return null;
    return {
      productId: product?.productId ?? null,
      line: awaited ? null : (page.told?.line ?? null),
    };
  };
  const look = (changed: boolean) => {
    turnPage();
    if (!page.isProduct || (page.isAlone && page.told === null)) {
      painter.paint(null, { productId: null, line: null });
      return;
    }
    const anchor = policyAnchor(doc);
    if (anchor === null) return;
    const isSettled = page.data !== null && page.told !== null;
    // Half a page is not read, but the line's place is kept free as soon as there is one.
    const fresh = doc.readyState === 'loading' ? null : page.whole.look(changed && !isSettled);
    if (fresh !== null) read(null);
    const shown = shownNow();
    if (shown !== null) painter.paint(anchor, shown);
  };
  const again = watchPage(doc, signal, (changes) => look(changes.touched.size > 0));

  if (doc.readyState === 'loading') doc.addEventListener('DOMContentLoaded', begin, { once: true, signal });
  else begin();
  look(true);

  return {
    moved() {
      setTimeout(again, 0);
    },
  };
}

/** What is seen of a product, as text; its scripts do not change, and are told by their length. */
function sayingOf({ scripts, ...words }: ProductLook): string {
  return JSON.stringify([words, scripts.map(({ length }) => length)]);
}
