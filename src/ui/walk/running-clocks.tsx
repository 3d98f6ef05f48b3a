import type { Clock } from '../../model';
import { say, type WordKey } from '../../words/say';
import { ClockRow } from '../order/clock-row';

/** The clocks that run in a case, under a heading; nothing where none does. */
export function RunningClocks({ heading, clocks, now }: { heading: WordKey; clocks: Clock[]; now: number }) {
  if (clocks.length === 0) return null;
  return (
    <section>
      <h2>{say(heading)}</h2>
      <ul class="clocks">
        {clocks.map((clock) => (
          <ClockRow key={`${clock.kind} ${clock.dueAt}`} clock={clock} item={null} told={null} now={now} />
        ))}
      </ul>
    </section>
  );
}
