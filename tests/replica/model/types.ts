import type { CaseStatus } from '../../../src/model/case-sighting';
import type { OrderStatus } from '../../../src/model/order';

/** A shop. `id` is the number of its address, or `null` where the card shows its name without a link. */
export interface Shop {
  id: string | null;
  name: string;
  /** The little picture before the name: Choice, Brand or none (pages.md 2.2). */
  icon: 'choice' | 'brand' | null;
}

export interface ShopOption {
  name: string;
  value: string;
}

/** What is on sale. Prices are whole minor units of the account's currency. */
export interface Listing {
  productId: string;
  title: string;
  /** From the root to the leaf. */
  categoryIds: string[];
  categoryNames: string[];
  shop: Shop;
  priceMinor: number;
  options: ShopOption[];
  /** Days of the "Free returns" line, `null` where the page states no return policy at all. */
  freeReturnDays: number | null;
  /** Whether the sentence names delivery as its start ("within 15 days after delivery"). */
  freeReturnFromDelivery: boolean;
  /** Days that the carrier is given (`freightCommitDay`). */
  commitDays: number;
}

export interface ShopLine {
  lineId: string;
  listing: Listing;
  quantity: number;
  options: ShopOption[];
  canDispute: boolean;
  freeReturn: boolean;
  fastDelivery: boolean;
}

export interface ShopParcel {
  trackingNumber: string;
  carrier: string;
  /** Which lines are in it, by line id. */
  lineIds: string[];
  shippedAt: number;
  deliveredAt: number | null;
}

/** When each thing happened, epoch ms; `null`: not (yet). */
export interface Moments {
  placed: number;
  paid: number | null;
  shipped: number | null;
  delivered: number | null;
  completed: number | null;
}

/** What the pages of one order promise. Days are `YYYY-MM-DD`; `null`: the page does not say. */
export interface Promises {
  /** "within N days of confirming receipt" (completed orders). */
  returnAfterReceiptDays: number | null;
  /** "within N days after order was placed" (completed orders). */
  disputeAfterPlacedDays: number | null;
  /** "Send it back within N days after delivery". */
  freeReturnDays: number | null;
  /** "Refund if no delivery before DAY", as the detail page says it. */
  refundIfNotBefore: string | null;
  /** The same on the tracking page, which was seen one day earlier (pages.md 3). */
  refundIfNotBeforeTracking: string | null;
  /** "coupon if delayed by DAY". */
  couponIfDelayedBy: string | null;
  couponMinor: number;
}

export interface ShopCase {
  caseId: string;
  reverseOrderId: string;
  orderId: string;
  lineId: string;
  status: CaseStatus;
  statusText: string;
  refundMinor: number;
  openedAt: number;
  modifiedAt: number;
  reason: string;
}

export interface ShopOrder {
  orderId: string;
  status: OrderStatus;
  shop: Shop;
  lines: ShopLine[];
  parcels: ShopParcel[];
  moments: Moments;
  shippingMinor: number;
  discountMinor: number;
  taxMinor: number;
  promises: Promises;
  /** The order's case, where there is one. */
  dispute: ShopCase | null;
  /** The card shows the lines as thumbnails without names (pages.md 2.2). */
  thumbnailsOnly: boolean;
}

/** One buyer, as the shop knows them. Orders are newest first. */
export interface Account {
  seed: number;
  now: number;
  /** The zone in which the pages print days. */
  zone: string;
  country: string;
  language: Language;
  currency: string;
  buyer: string;
  orders: ShopOrder[];
  listings: Map<string, Listing>;
}

export const LANGUAGES = [
  ...(['en', 'de', 'es', 'ko', 'pl', 'pt'] as const),
  // Their words on order pages are not in public code (pages.md 8); only their days are their own.
  ...(['ar', 'fr', 'he', 'id', 'it', 'ja', 'nl', 'ru', 'th', 'tr', 'uk', 'vi'] as const),
] as const;
export type Language = (typeof LANGUAGES)[number];
