/** Lists that a buyer goes through, in the order in which the things are done; each line is `list.<list>.<line>`. */
export const CHECKLISTS = {
  /** Hassle-free return in its five steps (S0, S4). */
  'return-steps': ['ask', 'agreed', 'pack', 'post', 'watch'],
  /** What to keep until the money is there (S0, S3). */
  'return-papers': ['order', 'request', 'receipt', 'number', 'film', 'chat'],
  /** Packing and posting (S3, FR-06, RT-09). */
  packing: ['complete', 'unused', 'film', 'box', 'one-seller', 'address', 'tracked', 'photo', 'number-today'],
  /** Proof that it went back (S3, RT-08). */
  'return-proof': ['receipt', 'weight', 'label-photo', 'tracking', 'delivered'],
  /** Why returns are rejected (S3, FR-06, RT-09, RT-10). */
  'rejected-because': [
    'late',
    'used',
    'incomplete',
    'wrong-item',
    'unannounced',
    'no-number',
    'wrong-address',
  ],
  /** The three guarantees of buyer protection (S1, O6, BP-01, BP-18). */
  guarantees: ['arrives', 'as-described', 'genuine'],
  /** Before the dispute is opened (S3, EV, DS-00). */
  'before-dispute': ['chat-only', 'film', 'photos', 'snapshot', 'sum', 'english'],
} as const;

export type Checklist = keyof typeof CHECKLISTS;

/** The words of a list's lines, first to last. */
export function linesOf(list: Checklist): string[] {
  return CHECKLISTS[list].map((line) => `list.${list}.${line}`);
}
