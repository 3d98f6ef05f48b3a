import type { CaseEvent } from './case-event';
import type { GivenDeadline, PaymentMethod } from './case-facts';
import type { Money } from './fact';
import type { Reason } from './reason';

/**
 * The buyer's own pursuit of one problem with one line of an order: what is wrong, what is wanted, what was written
 * for it, and all that happened. Where it stands is not kept: it follows from the events. Instants are epoch ms.
 */
export interface Pursuit {
  id: string;
  orderId: string;
  /** `null` where the whole order is meant, or the page prints no number for the line. */
  lineId: string | null;
  productId: string | null;
  /** The shop's own number of the case, as soon as one of its pages has told it. */
  caseId: string | null;
  reason: Reason | null;
  /** The way through the case that the buyer has chosen (`BRANCHES`). */
  branch: string | null;
  wanted: Money | null;
  /** What the buyer stated, by the key of the question. */
  answers: Record<string, string>;
  /** What was passed over in the list of proof, by its item, and why. */
  passedOver: Record<string, string>;
  /** What the buyer has written, by its place (`message`, `dispute`, `appeal`, …). */
  texts: Record<string, string>;
  /** The step of the walk-through that was last looked at. */
  step: string;
  /** Only ever added to. */
  events: CaseEvent[];
  given: GivenDeadline[];
  method: PaymentMethod;
  startedAt: number;
  changedAt: number;
}
