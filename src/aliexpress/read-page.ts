import type { Reading } from '../model';
import type { ReadContext } from './context';
import { readDisputeDetail } from './dom/dispute-detail';
import { readDisputeOpen } from './dom/dispute-open';
import { ORDER_PAGE_READERS } from './read-order-page';
import { readProductPage, readSnapshot } from './read-product-page';
import { type PageReaders, readWith } from './read-with';

const READERS: PageReaders = {
  ...ORDER_PAGE_READERS,
  product: readProductPage,
  snapshot: readSnapshot,
  'dispute-open': readDisputeOpen,
  'dispute-detail': readDisputeDetail,
};

/**
 * What a page says, by the kind of page its address is (`ctx.url`). Where the context has no language the
 * document's own is taken; `own` are readers that go before these. Never throws: what goes wrong is a problem of
 * an `unreadable` reading.
 */
export function readPage(doc: Document, ctx: ReadContext, own: PageReaders = {}): Reading {
  return readWith({ ...READERS, ...own }, doc, ctx);
}
