import type { CaseEvent } from '../../model';
import { NO_MORE_WAITING } from './window-end';

/** How long the seller is given for an answer before the dispute is opened (DS-00; ours), ms. */
export const SELLER_HAS = 48 * 3_600_000;

/** The message to the seller first: how it stands at `now` (epoch ms). */
export type MessageFirst =
  /** Enough time is left: write, and give the seller until `until` at the latest. */
  | { stage: 'write'; until: number | null }
  /** Written; the dispute is opened at `until` if nothing is solved. */
  | { stage: 'waiting'; until: number }
  /** The seller has had the time, or the window does not wait any longer. */
  | { stage: 'go-on'; because: 'time-over' | 'no-time' };

/**
 * Whether to write to the seller first (DS-00): only while more than 72 hours of the window remain, and for 48 hours at
 * most. It moves on by itself: what it says follows from the time alone. `end` is the window's end (epoch ms), `null`
 * where it is not known: then the 48 hours alone count. The first message counts; writing again buys no time.
 */
export function messageFirst(events: readonly CaseEvent[], end: number | null, now: number): MessageFirst {
  const written = events.filter(({ kind }) => kind === 'seller-messaged').map(({ at }) => at);
  const latest = end === null ? null : end - NO_MORE_WAITING;
  if (latest !== null && now >= latest) return { stage: 'go-on', because: 'no-time' };
  if (written.length === 0) return { stage: 'write', until: latest };
  const until = answerUntil(Math.min(...written), end);
  return now >= until ? { stage: 'go-on', because: 'time-over' } : { stage: 'waiting', until };
}

/** Until when (epoch ms) the seller has time to answer what was written at `writtenAt`. */
export function answerUntil(writtenAt: number, end: number | null): number {
  return Math.min(writtenAt + SELLER_HAS, end === null ? Number.POSITIVE_INFINITY : end - NO_MORE_WAITING);
}
