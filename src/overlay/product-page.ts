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
import { policyPainter } from './policy';
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
 * Looks at a product page as it renders and as its data arrives, has it read by the background, paints the policy
 * line under the price and tells the background what is to be kept. Once the data was read, a change of the page
 * only brings the line back to its place. `moved` is to be called when the address changed without a load.
 */
export function startProductPage(parts: ProductPageParts): { moved(): void } {
  const { doc, view, signal, now } = parts;
  const hints = contextFromCookie(doc.cookie);
  const context = (): ReadContext => ({ url: view.location.href, at: now(), ...hints });
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
      patience: now() + DATA_WAIT,
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
  /** The address is looked at itself: what announces an in-page navigation comes before it has changed. */
  const turnPage = () => {
    const next = pageAt();
    if (next.isProduct === page.isProduct && next.productId === page.productId) return;
    page = next;
    setTimeout(() => again(), DATA_WAIT + 50);
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
  const look = (changed: boolean) => {
    turnPage();
    if (!page.isProduct || (page.isAlone && page.told === null)) {
      painter.paint(null, { product: null, warnings: [], awaited: false });
      return;
    }
    const anchor = policyAnchor(doc);
    if (anchor === null) return;
    const isSettled = page.data !== null && page.told !== null;
    const fresh = page.whole.look(changed && !isSettled);
    if (fresh !== null) read(null);
    const product = page.told?.reading.product ?? null;
    const silent = product === null || product.returns === 'not-stated';
    const awaited = silent && page.data === null && now() < page.patience;
    if (product === null && !awaited) return;
    painter.paint(anchor, { product, warnings: page.told?.warnings ?? [], awaited });
  };
  const again = watchPage(doc, signal, (changes) => look(changes.touched.size > 0));

  receivePageData(view, signal, (heard) => {
    turnPage();
    if (page.isProduct && isOfProduct(heard)) read(heard);
  });
  setTimeout(() => again(), DATA_WAIT + 50);
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
