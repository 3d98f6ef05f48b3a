import type { Reason, ReturnsPolicy } from '../../model';
import { lawOf } from '../law-of';
import { NOTHING_CAME } from './reasons';

/** Who pays the way back, why (`pays.<words>`), and by which rules. */
export interface Payer {
  payer: 'platform' | 'seller' | 'buyer' | 'nobody' | 'open';
  words: string;
  ruleIds: string[];
}

/**
 * Who pays for sending back. What the case itself says (RT-05) outranks all; then a free return label (FR-01), once an
 * order (FR-04); then the reason: a change of mind is the buyer's, unless EU or UK law holds and nobody told
 * the buyer so (EU-05); a fault is the seller's, which is to be written into the case before agreeing, because judged
 * returns are often buyer-paid all the same (RT-06). `country` is the ship-to country.
 */
export function whoPays(of: {
  reason: Reason;
  country: string | null;
  policy: ReturnsPolicy;
  /** Returns of this order that were free already. */
  freeReturnsUsed: number;
  /** What the case's page says, where it says it. */
  stated: 'seller' | 'buyer' | 'platform' | null;
  /** Whether the listing told who pays; `null`: not known. */
  toldBefore: boolean | null;
}): Payer {
  const { reason, country, policy, freeReturnsUsed, stated, toldBefore } = of;
  if (NOTHING_CAME.includes(reason)) return { payer: 'nobody', words: 'nothing-to-send', ruleIds: [] };
  if (stated !== null) return { payer: stated, words: `stated.${stated}`, ruleIds: ['RT-05'] };
  if (policy === 'free' && freeReturnsUsed === 0) {
    return { payer: 'platform', words: 'free-label', ruleIds: ['FR-01', 'FR-04'] };
  }
  const law = lawOf(country);
  if (reason !== 'changed-mind') {
    const ids = law === 'uk' ? ['RT-06', 'UK-06'] : law === 'eu' ? ['RT-06', 'EU-09'] : ['RT-06'];
    return { payer: 'seller', words: 'fault', ruleIds: ids };
  }
  if (law !== null && toldBefore === false) {
    return { payer: 'seller', words: 'not-told', ruleIds: [law === 'eu' ? 'EU-05' : 'UK-04'] };
  }
  if (law !== null && toldBefore === null) {
    return { payer: 'open', words: 'check-told', ruleIds: [law === 'eu' ? 'EU-05' : 'UK-04'] };
  }
  if (policy === 'free') return { payer: 'buyer', words: 'second-return', ruleIds: ['FR-04'] };
  return { payer: 'buyer', words: 'change-of-mind', ruleIds: ['RT-06'] };
}
