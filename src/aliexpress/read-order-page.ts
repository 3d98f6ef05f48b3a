import type { Reading } from '../model';
import type { ReadContext } from './context';
import { readOrderDetail } from './dom/order-detail';
import { readOrderList } from './dom/order-list';
import { readRefundList } from './dom/refund-list';
import { readTracking } from './dom/tracking';
import { type PageReaders, readWith } from './read-with';

/** The buyer's own pages: all that their script carries. */
export const ORDER_PAGE_READERS = {
  'order-list': readOrderList,
  'order-detail': readOrderDetail,
  tracking: readTracking,
  'refund-list': readRefundList,
} satisfies PageReaders;

/** What one of the buyer's own pages says, as `readPage` tells it; other pages are not for this. */
export function readOrderPage(doc: Document, ctx: ReadContext): Reading {
  return readWith(ORDER_PAGE_READERS, doc, ctx);
}
