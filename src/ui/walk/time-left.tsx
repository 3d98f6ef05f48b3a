import type { Clock } from '../../model';
import { headline, urgencyOf } from '../../rules/headline';
import { say } from '../../words/say';
import { tellClock } from '../../words/tell-clock';
import { Ring } from '../parts/ring';

/** How much time is left, in one line; that no day is known is said as well. */
export function TimeLeft({ clocks, now }: { clocks: Clock[]; now: number }) {
  const clock = headline(clocks, now);
  const urgency = urgencyOf(clock?.dueAt ?? null, now);
  return (
    <p class={`walk-time ${urgency}`} data-urgency={urgency}>
      <Ring urgency={urgency} {...(clock && { clock })} now={now} />
      <span>{clock ? tellClock(clock, now).sentence : say('walk.time.none')}</span>
    </p>
  );
}
