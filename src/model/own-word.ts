import type { GivenDeadline, PaymentMethod } from './case-facts';
import type { ClockKind } from './clock';
import type { PlainDate } from './fact';

/** The kinds of clock for which the buyer can enter a day that was promised, granted, bought or written in a mail. */
export const GIVEN_KINDS = [
  'no-delivery-refund',
  'open-dispute',
  'free-return',
  'return-after-receipt',
  'ship-return',
  'answer-offer',
  'evidence-request',
  'appeal',
  'refund-arrival',
  'ship-by',
  'guarantee',
] as const satisfies readonly ClockKind[];
export type GivenKind = (typeof GIVEN_KINDS)[number];

/** A deadline as the buyer enters it; the note says where it stands or who promised it. */
export interface OwnDeadline extends Pick<GivenDeadline, 'on' | 'lineId'> {
  kind: GivenKind;
  note: string;
}

/** What the buyer tells of an order besides its own dates: a deadline (entered or taken back), how it was paid, that a cancellation was asked for. */
export type OwnTelling =
  | { tells: 'deadline'; deadline: OwnDeadline }
  | { tells: 'no-deadline'; deadline: OwnDeadline }
  | { tells: 'paid-by'; method: PaymentMethod | null }
  | { tells: 'cancel-asked'; on: PlainDate | null };
