import { headline } from '../rules/headline';
import { tellClock } from '../words/tell-clock';
import type { ShownOrder } from './order-view';

/** How long there is time on an order at `now` (epoch ms), as a sentence; `null` where no clock runs. */
export function timeLeftOf(shown: ShownOrder | null, now: number): string | null {
  const clock = shown && headline(shown.clocks, now);
  return clock && clock.dueAt > now ? tellClock(clock, now).sentence : null;
}
