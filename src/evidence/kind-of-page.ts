import { pageKindOf } from '../aliexpress/urls';
import type { EvidenceKind } from '../model';

/** What a picture of a page is proof of, by the page's address. */
export function kindOfPage(url: string): EvidenceKind {
  const kind = pageKindOf(url);
  if (kind === 'tracking') return 'tracking';
  if (kind === 'product' || kind === 'snapshot') return 'listing';
  return 'screenshot';
}
