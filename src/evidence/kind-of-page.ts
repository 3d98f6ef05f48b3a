import { isAliExpress, pageKindOf } from '../aliexpress/urls';
import type { EvidenceKind } from '../model';

/** The chats with the sellers (pages.md 1.2). */
const CHAT = /^\/(?:p\/message\/index\.html|msgDetail\.htm)$/;

/** What a picture of a page is proof of, by the page's address. */
export function kindOfPage(url: string): EvidenceKind {
  const kind = pageKindOf(url);
  if (kind === 'tracking') return 'tracking';
  if (kind === 'product' || kind === 'snapshot') return 'listing';
  return isAliExpress(url) && CHAT.test(new URL(url).pathname) ? 'chat' : 'screenshot';
}
