import type { Reason } from '../../model';

/** Nothing is there that could be sent back. */
export const NOTHING_CAME: readonly Reason[] = [
  'not-received',
  'delivered-not-received',
  'returned-to-sender',
  'customs',
];

/**
 * These reopen everything: whatever a label or a category says of change-of-mind returns, goods that are damaged, faulty,
 * wrong, short, counterfeit or not as described stay covered (rules.md 8, S3).
 */
export const REOPENING: readonly Reason[] = [
  'wrong-item',
  'damaged',
  'not-as-described',
  'defective',
  'short',
  'counterfeit',
  'promise-broken',
];
