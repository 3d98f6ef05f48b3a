import { useId } from 'preact/hooks';
import { say } from '../../words/say';
import { showDay } from '../../words/show';
import { tickedSteps, tickStep } from '../checklist-state';
import { useSurroundings } from '../surroundings';
import { useLive } from '../use-live';
import type { NextStep } from './steps';

interface ChecklistProps {
  orderId: string;
  steps: NextStep[];
  /** The next act for the order as it stands, in words, and where it is done; `null`: not known. */
  act: { act: string; where: string } | null;
  now: number;
}

/** What to do next, to be ticked off; the ticks are remembered. */
export function Checklist({ orderId, steps, act, now }: ChecklistProps) {
  const { db } = useSurroundings();
  const ticked = useLive(() => tickedSteps(db, orderId), [db, orderId]);
  const id = useId();
  const done = ticked.state === 'ready' ? ticked.value : [];
  return (
    <section aria-labelledby={id} class="next">
      <h2 id={id}>{say('popup.checklist')}</h2>
      {act && (
        <p class="next-act">
          <strong>{say('rights.now')}:</strong> {act.act} <span class="rights-hint">({act.where})</span>
        </p>
      )}
      <ul class="checklist">
        {steps.map(({ step, clock }) => (
          <li key={step}>
            <label class="check-line">
              <input
                type="checkbox"
                checked={done.includes(step)}
                onChange={(event) => tickStep(db, orderId, step, event.currentTarget.checked)}
              />
              <span>{say(`check.${step}`, clock ? { day: showDay(clock.dueOn, now) } : {})}</span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}
