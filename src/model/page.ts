export const PAGE_KINDS = [
  'order-list',
  'order-detail',
  'tracking',
  'product',
  'dispute-open',
  'dispute-detail',
  'refund-list',
  'snapshot',
  'unknown',
] as const;
export type PageKind = (typeof PAGE_KINDS)[number];
