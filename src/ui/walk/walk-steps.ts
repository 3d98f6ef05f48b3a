import { questionsOf } from '../../rules/case/fact-questions';
import { type MessageFirst, messageFirst } from '../../rules/case/message-first';
import { windowEnd } from '../../rules/case/window-end';
import type { Walk } from './walk-data';

/** Addresses of the steps that are about one question or one piece of proof begin with these. */
export const ASK = 'ask-';
export const PROOF = 'proof-';

/** How the message to the seller stands now. */
export function messageOf({ pursuit, clocks, now }: Walk): MessageFirst {
  return messageFirst(pursuit.events, windowEnd(clocks, now), now);
}

/** The steps of a walk-through, in their order, one question each. What is not needed now is not among them. */
export function stepsOf(walk: Walk): string[] {
  const { pursuit, items } = walk;
  if (pursuit.reason === null) return ['reason'];
  return [
    'reason',
    'means',
    ...questionsOf(pursuit.reason).map(({ key }) => ASK + key),
    'amount',
    ...items.map(({ id }) => PROOF + id),
    'proof',
    ...(messageOf(walk).stage === 'go-on' ? [] : ['message']),
    'text',
    'go',
  ];
}

/** The step to show: the one of the address, else the one that was looked at last, else the first that there is. */
export function stepAt(steps: readonly string[], wanted: string, left: string): string {
  if (steps.includes(wanted)) return wanted;
  // The seller has had the time: what follows the message is next.
  const waited = wanted === 'message' || (wanted === '' && left === 'message');
  if (waited && steps.includes('text') && !steps.includes('message')) return 'text';
  return steps.includes(left) ? left : (steps[0] ?? 'reason');
}
