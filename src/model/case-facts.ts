import type { CaseState } from './case-state';
import type { ClockKind } from './clock';
import type { Basis, PlainDate } from './fact';

/** What happens in a case and starts a clock. */
export const CASE_MOMENTS = [
  'cancel-asked',
  'withdrawal-told',
  'dispute-opened',
  'dispute-modified',
  'offer-made',
  'solution-made',
  'evidence-asked',
  'return-approved',
  'return-posted',
  'return-delivered',
  'refund-issued',
  'case-closed',
  'claim-filed',
] as const;
export type CaseMoment = (typeof CASE_MOMENTS)[number];

/** How the money was paid and will come back. */
export const PAYMENT_METHODS = [
  'card',
  'credit-card',
  'bank-transfer',
  'paypal',
  'e-wallet',
  'aliexpress-wallet',
  'webmoney',
  'western-union',
  'klarna',
  'local-method',
  'unknown',
] as const;
export type PaymentMethod = (typeof PAYMENT_METHODS)[number];

/**
 * A deadline that somebody gave as a day: an extension that the seller granted, a holiday promise, the end of
 * an insurance, the day that a mail or a case page prints. The buyer's own (`user`) stands over every other.
 */
export interface GivenDeadline {
  kind: ClockKind;
  on: PlainDate;
  lineId: string | null;
  basis: Exclude<Basis, 'rule'>;
  /** The words of the page, or the buyer's note. */
  quote: string;
}

/** The day of something in a case. `on` is a day of the calendar; who told it is the basis. */
export interface CaseDay {
  moment: CaseMoment;
  on: PlainDate;
  basis: Basis;
  /** Only known to have happened by that day: a page showed it then and did not say since when. */
  atLatest?: boolean;
}

/** What the clocks of a case are counted from: where it stands, and since when. */
export interface CaseFacts {
  caseId: string | null;
  /** The line that the case is about; `null`: the whole order, or not known. */
  lineId: string | null;
  state: CaseState;
  /** The state follows from time alone: no page and not the buyer told it. */
  believed?: boolean;
  /** A page says that the case is over and not how: nothing of it runs any more. */
  ended?: boolean;
  days: CaseDay[];
  given: GivenDeadline[];
  method: PaymentMethod;
  /** An order with AliExpress's after-sales warranty: the seller has 3 days and not 5 (DS-02). */
  afterSalesWarranty: boolean;
  /** The reason is that the goods are still on their way: only the end of the promised delivery counts (DS-06). */
  inTransit: boolean;
}
