/** The states of the buyer's pursuit of one problem, from nothing noticed to money seen. */
export const CASE_STATES = [
  'no-case',
  'preparing',
  'messaged',
  'open',
  'offer',
  'agreed',
  'platform',
  'evidence-asked',
  'solution',
  'return-due',
  'return-moving',
  'return-there',
  'inspection-disputed',
  'return-lost',
  'lost',
  'appealed',
  'refund',
  'fallback',
  'done',
  'cancelled',
] as const;
export type CaseState = (typeof CASE_STATES)[number];
