import type { ClockKind } from '../model';
import { type GuardFacts, NOTHING_KNOWN } from '../rules/case/guards';
import { windowLeft } from '../rules/case/window-end';
import { headline } from '../rules/headline';
import { tellClock } from '../words/tell-clock';
import type { ShownOrder } from './order-view';

const OF_OPEN_CASE: readonly ClockKind[] = [
  'seller-response',
  'platform-step-in',
  'answer-offer',
  'evidence-request',
];

/** How long there is time on an order at `now` (epoch ms), as a sentence; `null` where no clock runs. */
export function timeLeftOf(shown: ShownOrder | null, now: number): string | null {
  const clock = shown && headline(shown.clocks, now);
  return clock && clock.dueAt > now ? tellClock(clock, now).sentence : null;
}

/** What the clocks and the state of an order tell the guard at `now` (epoch ms); what they do not tell is `null`. */
export function guardFactsOf(shown: ShownOrder | null, now: number): GuardFacts {
  if (shown === null) return NOTHING_KNOWN;
  const { status, clocks } = shown;
  const delivered = clocks.some(({ candidates }) =>
    candidates.some(({ start }) => start?.event === 'delivered'),
  );
  const arrived = delivered || status === 'delivered' || status === 'completed';
  const inCase = clocks.some(({ kind, dueAt }) => OF_OPEN_CASE.includes(kind) && dueAt > now);
  return {
    ...NOTHING_KNOWN,
    arrived: arrived || (status === null ? null : false),
    hasOpenCase: inCase || status === 'in-dispute',
    windowLeft: windowLeft(clocks, now),
  };
}
