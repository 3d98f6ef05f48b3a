import type { GivenDeadline, PaymentMethod } from './case-facts';
import type { Money, PlainDate } from './fact';
import type { OrderStatus } from './order';

/** What can happen to an order, to a case about it, and to a claim with a bank. */
export const CASE_EVENT_KINDS = [
  'order-seen',
  'paid',
  'shipped',
  'cancel-asked',
  'cancel-refused',
  'delivered',
  'tracking-abnormal',
  'extension-asked',
  'extension-granted',
  'extension-refused',
  'completed',
  'window-closed',
  'order-closed',
  'frozen',
  'thawed',
  'problem-noticed',
  'seller-messaged',
  'withdrawal-told',
  'dispute-opened',
  'dispute-modified',
  'seller-offered',
  'seller-accepted',
  'seller-timed-out',
  'platform-stepped-in',
  'evidence-asked',
  'evidence-sent',
  'solution-proposed',
  'ruled-for',
  'ruled-against',
  'buyer-accepted',
  'buyer-refused',
  'buyer-cancelled',
  'return-approved',
  'return-missed',
  'return-posted',
  'return-delivered',
  'return-rejected',
  'return-lost',
  'appealed',
  'appeal-lost',
  'refund-issued',
  'refund-overdue',
  'refund-seen',
  'claim-prepared',
  'claim-filed',
  'claim-asked',
  'claim-answered',
  'claim-won',
  'claim-lost',
  'laid-aside',
  'status-unknown',
] as const;
export type CaseEventKind = (typeof CASE_EVENT_KINDS)[number];

/** What the event brought with it, as far as it is known. */
export interface CaseDetail {
  /** The order's status, of `order-seen`. */
  status?: OrderStatus;
  want?: 'refund' | 'return-and-refund';
  amount?: Money;
  /** Who pays the way back, of `return-approved`. */
  payer?: 'seller' | 'buyer' | 'platform';
  method?: PaymentMethod;
  inTransit?: boolean;
  /** The day is that of seeing it; it may have happened before. */
  seenOnly?: boolean;
  /** A page says that the case is over, and not how it ended. */
  ended?: boolean;
  afterSalesWarranty?: boolean;
  /** A deadline that came with it: the day to ship by, the new end of the protection. */
  given?: GivenDeadline;
}

/**
 * One thing that happened. Events are only ever added: a page's event stands in for an inferred one of its kind, and
 * the inferred one stays in the history.
 */
export interface CaseEvent {
  id: string;
  kind: CaseEventKind;
  /** When it happened, epoch ms; the safe start of the day where only a day is known. */
  at: number;
  /** The day to count from. */
  on: PlainDate;
  source: 'page' | 'user' | 'inferred';
  /** When it was learned, epoch ms. */
  seenAt: number;
  /** The page's own words, or the buyer's. */
  quote: string;
  detail: CaseDetail;
}
