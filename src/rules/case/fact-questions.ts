import type { Reason } from '../../model';
import { NOTHING_CAME } from '../buying/reasons';

/** What is asked of the buyer for the text of a dispute: `ask.<key>`, with an example in `ask.<key>.example`. */
export interface FactQuestion {
  key: FactKey;
  kind: 'words' | 'choice' | 'day' | 'number';
  /** Of a choice: `ask.<key>.<option>`. */
  options: readonly string[];
  /** The text stands without it. */
  optional: boolean;
}

export const FACT_KEYS = [
  'arrived',
  'tracking-is',
  'asked-around',
  'tracking-says',
  'address-right',
  'customs-says',
  'came',
  'what-damaged',
  'box-state',
  'listing-says',
  'real-is',
  'fault',
  'tried',
  'missing',
  'signs',
  'unused',
  'promise',
  'instead',
  'more',
] as const;
export type FactKey = (typeof FACT_KEYS)[number];

const words = (key: FactKey, optional = false): FactQuestion => ({
  key,
  kind: 'words',
  options: [],
  optional,
});
const choice = (key: FactKey, ...options: string[]): FactQuestion => ({
  key,
  kind: 'choice',
  options,
  optional: false,
});

const OF_REASON: Record<Reason, readonly FactQuestion[]> = {
  'not-received': [choice('tracking-is', 'moving', 'stopped', 'no-information')],
  'delivered-not-received': [choice('asked-around', 'nobody-has-it', 'elsewhere', 'not-asked')],
  'returned-to-sender': [words('tracking-says'), choice('address-right', 'yes', 'changed', 'no')],
  customs: [words('customs-says')],
  'wrong-item': [words('came')],
  damaged: [words('what-damaged'), choice('box-state', 'damaged', 'fine')],
  'not-as-described': [words('listing-says'), words('real-is')],
  defective: [words('fault'), words('tried', true)],
  short: [words('missing')],
  counterfeit: [words('signs')],
  'changed-mind': [choice('unused', 'yes', 'opened', 'used')],
  'promise-broken': [words('promise'), words('instead')],
};

const ARRIVED: FactQuestion = { key: 'arrived', kind: 'day', options: [], optional: false };

/** The questions of a reason, one a screen: when it came where it did, what is wrong, and anything else. */
export function questionsOf(reason: Reason): FactQuestion[] {
  const came = !NOTHING_CAME.includes(reason);
  return [...(came ? [ARRIVED] : []), ...OF_REASON[reason], words('more', true)];
}

/** The answers that a text needs and that are not there. */
export function unanswered(reason: Reason, answers: Readonly<Record<string, string>>): FactQuestion[] {
  return questionsOf(reason).filter(({ key, optional }) => !optional && !answers[key]?.trim());
}
