import type { Known, Money, PlainDate } from './fact';

export const CASE_STATUSES = ['in-progress', 'awaiting-return', 'completed', 'unknown'] as const;
export type CaseStatus = (typeof CASE_STATUSES)[number];

/** What a page told of one return or dispute. `caseId` is the site's reverse order line id. */
export interface CaseSighting {
  caseId: string;
  orderId: string | null;
  lineId: string | null;
  status: Known<CaseStatus>;
  statusText: Known<string>;
  refund: Known<Money>;
  openedOn: Known<PlainDate>;
}
