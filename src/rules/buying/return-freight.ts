import type { Money } from '../../model';

/** From this share of the refund on, sending back hardly pays (state-machine.md 3.3; ours). */
const TOO_DEAR = 0.6;

/** What the freight is of the refund, and what follows (`freight.<verdict>`). */
export interface FreightWeighed {
  /** 0.25 for a quarter. */
  share: number;
  verdict: 'worth-it' | 'ask-partial' | 'costs-more';
}

/**
 * The way back against the refund. `null` where the currencies differ (no rate is guessed) or an amount is no number
 * above zero.
 */
export function weighFreight(freight: Money, refund: Money): FreightWeighed | null {
  if (freight.currency !== refund.currency) return null;
  const share = Number(freight.amount) / Number(refund.amount);
  if (!Number.isFinite(share) || share < 0 || Number(refund.amount) <= 0) return null;
  if (share >= 1) return { share, verdict: 'costs-more' };
  return { share, verdict: share >= TOO_DEAR ? 'ask-partial' : 'worth-it' };
}

/**
 * Whether a partial offer is worth taking (state-machine.md 3.6): when it is at least what the fault is worth to the
 * buyer and what would be left of a full refund after the freight. `null` where currencies differ.
 */
export function weighOffer(of: {
  offer: Money;
  /** The full sum that was asked for. */
  refund: Money;
  /** What sending back would cost the buyer; `null` where nothing is to be sent. */
  freight: Money | null;
  /** What the fault is worth to the buyer. */
  loss: Money;
}): { take: boolean; least: Money } | null {
  const { offer, refund, freight, loss } = of;
  const { currency } = offer;
  if ([refund, loss, freight ?? refund].some((one) => one.currency !== currency)) return null;
  const left = Number(refund.amount) - Number(freight?.amount ?? 0);
  const least = Math.max(Number(loss.amount), left);
  if (!Number.isFinite(least)) return null;
  // Half a cent of tolerance: the amounts are decimal texts and their difference is not.
  const take = Number(offer.amount) + 0.005 >= least;
  return { take, least: { amount: Math.max(0, least).toFixed(2), currency } };
}
