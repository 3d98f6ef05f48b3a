import type { CaseSighting } from './case-sighting';
import type { Order } from './order';
import type { PageKind } from './page';
import type { Parcel } from './parcel';
import type { Product } from './product';

/**
 * Something that should have been on the page and was not, did not parse, or disagrees between witnesses.
 * `of` is the id of the order, parcel, case or product it is about, `null` for the page as a whole.
 */
export interface Problem {
  of: string | null;
  field: string;
  reason: 'not-found' | 'unparsed' | 'disagree';
  seen: string;
}

/**
 * What the page as a whole is: `read`, or a state with nothing to read in it (told apart from `unreadable`:
 * the page was recognised and nothing that should be there was found). `no-match`: nothing fits the tab or the
 * search that was chosen, which says nothing about the buyer's other orders.
 */
export const PAGE_STATES = [
  'read',
  'empty',
  'no-match',
  'loading',
  'logged-out',
  'captcha',
  'unreadable',
] as const;
export type PageState = (typeof PAGE_STATES)[number];

/** What one page or response said. */
export interface Reading {
  page: PageKind;
  state: PageState;
  url: string;
  /** The moment of reading, epoch ms. */
  at: number;
  /** The ship-to country that the buyer has chosen on the site (its cookie), where the page's script could tell. */
  shipTo?: string;
  orders: Order[];
  product: Product | null;
  parcels: Parcel[];
  cases: CaseSighting[];
  problems: Problem[];
}
