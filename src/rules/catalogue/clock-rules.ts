import type { Actor, ClockKind } from '../../model';

/** Which rules a kind of clock rests on, and whose turn it is by it: for readers, and checked against the clocks. */
export const CLOCK_RULES: Record<ClockKind, { actor: Actor; rules: readonly string[] }> = {
  'ship-by': { actor: 'seller', rules: ['PR-02'] },
  'no-delivery-refund': { actor: 'buyer', rules: ['BP-01', 'BP-02', 'BP-09', 'C-7'] },
  'open-dispute': { actor: 'buyer', rules: ['BP-04', 'BP-03', 'BP-09', 'C-1'] },
  'return-after-receipt': { actor: 'buyer', rules: ['BP-05', 'BP-09'] },
  'free-return': { actor: 'buyer', rules: ['FR-01', 'FR-02', 'FR-03', 'BP-09'] },
  withdrawal: { actor: 'buyer', rules: ['EU-01', 'UK-01', 'TZ-07'] },
  'reject-faulty': { actor: 'buyer', rules: ['UK-05', 'TZ-07'] },
  'damage-report': { actor: 'buyer', rules: ['DS-10'] },
  'seller-response': { actor: 'seller', rules: ['DS-01', 'DS-02', 'PR-04'] },
  'platform-step-in': { actor: 'platform', rules: ['DS-02', 'DS-03', 'DS-04', 'DS-06'] },
  'evidence-request': { actor: 'buyer', rules: ['DS-09'] },
  'answer-offer': { actor: 'buyer', rules: ['DS-07', 'DS-12'] },
  'ship-return': { actor: 'buyer', rules: ['RT-01', 'RT-02'] },
  'return-received': { actor: 'seller', rules: ['RT-03', 'RT-08'] },
  appeal: { actor: 'buyer', rules: ['DS-14'] },
  'refund-arrival': {
    actor: 'bank',
    rules: ['RF-01', 'RF-02', 'RF-03', 'RF-04', 'RF-05', 'RF-06', 'RF-08', 'TZ-05'],
  },
  paypal: { actor: 'buyer', rules: ['CB-04', 'CB-08'] },
  card: { actor: 'buyer', rules: ['CB-01', 'CB-02', 'CB-08'] },
  klarna: { actor: 'buyer', rules: ['CB-05'] },
  guarantee: { actor: 'buyer', rules: ['EU-09', 'TZ-07'] },
};
