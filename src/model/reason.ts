/** Why something is wrong, in the groups of rules.md section 7. */
export const REASONS = [
  'not-received',
  'delivered-not-received',
  'returned-to-sender',
  'customs',
  'wrong-item',
  'damaged',
  'not-as-described',
  'defective',
  'short',
  'counterfeit',
  'changed-mind',
  'promise-broken',
] as const;
export type Reason = (typeof REASONS)[number];
