import type { CaseStatus } from './case-sighting';
import type { Money, PlainDate } from './fact';
import type { DateField, OrderStatus } from './order';

/** What the buyer says instead of a page; a `value` of `null` takes it back, so that the page's own holds again. */
export type Correction = OrderCorrection | LineCorrection | CaseCorrection | EventCorrection;

export type OrderCorrection = { of: 'order' } & (
  | { field: DateField; value: PlainDate | null }
  | { field: 'status'; value: OrderStatus | null }
  | { field: 'total'; value: Money | null }
);

/** `line` is the place of the line in `Order.lines`: a card of the list prints no line's id. */
export interface LineCorrection {
  of: 'line';
  line: number;
  field: 'price';
  value: Money | null;
}

export type CaseCorrection = { of: 'case'; caseId: string } & (
  | { field: 'status'; value: CaseStatus | null }
  | { field: 'refund'; value: Money | null }
  | { field: 'openedOn'; value: PlainDate | null }
);

/** The sum of something that the buyer told of a case: what was agreed to, or what came. */
export interface EventCorrection {
  of: 'event';
  pursuitId: string;
  eventId: string;
  field: 'amount';
  value: Money | null;
}
