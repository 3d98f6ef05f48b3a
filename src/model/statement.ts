import type { PlainDate, Witness } from './fact';
import type { PageKind } from './page';

export const STATEMENT_KINDS = [
  'return-after-receipt',
  'open-dispute',
  'free-return',
  'no-delivery-refund',
  'late-delivery-coupon',
  'buyer-protection',
  'not-returnable',
] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

export const START_EVENTS = [
  'placed',
  'paid',
  'shipped',
  'delivered',
  'receipt-confirmed',
  'completed',
] as const;
export type StartEvent = (typeof START_EVENTS)[number];

/**
 * A sentence of the page that promises something, parsed and kept with its quote.
 * Either `days` counted from `from`, or a printed `date`, or neither where the sentence gives no number.
 * `lineId` or `productId` say of which line it speaks, where the page says so; both `null`: of the whole order.
 */
export interface Statement {
  kind: StatementKind;
  days: number | null;
  from: StartEvent | null;
  date: PlainDate | null;
  quote: string;
  lineId: string | null;
  productId: string | null;
  page: PageKind;
  url: string;
  seenAt: number;
  witnesses: Witness[];
}
