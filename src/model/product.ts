import type { Known, Money } from './fact';
import type { Statement } from './statement';

/** What a product page says of returns: free, at the buyer's cost, excluded, or nothing. */
export const RETURNS_POLICIES = ['free', 'at-cost', 'excluded', 'not-stated'] as const;
export type ReturnsPolicy = (typeof RETURNS_POLICIES)[number];

/** A listing. `productId` is the global id (aliexpress.us ids are brought back by 2^51, pages.md 1.3). */
export interface Product {
  productId: string;
  title: Known<string>;
  /** Category ids from the root to the leaf, as strings; empty where the page gives none. */
  categoryIds: string[];
  /** Breadcrumb names from the root to the leaf. */
  categoryNames: string[];
  storeId: Known<string>;
  storeName: Known<string>;
  price: Known<Money>;
  country: Known<string>;
  returns: ReturnsPolicy;
  statements: Statement[];
}

export const WARNING_STRENGTHS = ['hard', 'soft', 'info'] as const;
export type WarningStrength = (typeof WARNING_STRENGTHS)[number];

/** "No change-of-mind return" for a listing; damaged, wrong or misdescribed items always stay covered. */
export interface Warning {
  /** The product's id. */
  of: string;
  kind: 'non-returnable';
  strength: WarningStrength;
  /** The group's key in the words (`underwear`, `custom-made`, ...). */
  group: string;
  /** The category id or the word that matched. */
  matched: string;
  ruleIds: string[];
}
