import type { Candidate, Clock } from '../../model';
import { urgencyOf } from '../../rules/headline';
import { say } from '../../words/say';
import { showDay } from '../../words/show';
import { tellClock, tellWhy } from '../../words/tell-clock';
import { BasisMark } from '../parts/basis-mark';
import { Quote } from '../parts/quote';
import { Ring } from '../parts/ring';

interface ClockRowProps {
  clock: Clock;
  /** The title of the line that the deadline speaks of; `null`: it speaks of the whole order. */
  item: string | null;
  now: number;
}

/** One deadline of the order: sign, act, day, where the day comes from, the page's words, and why. */
export function ClockRow({ clock, item, now }: ClockRowProps) {
  const urgency = urgencyOf(clock.dueAt, now);
  const told = tellClock(clock, now);
  const mark = clock.synthetic ? 'synthetic' : clock.basis;
  return (
    <li class={`clock-row ${urgency}`} data-clock={clock.kind} data-basis={clock.basis}>
      <Ring urgency={urgency} clock={clock} now={now} />
      <p class="clock-act">
        <strong>{told.lead}</strong>
        {clock.actor !== 'buyer' && <span class="clock-actor">{say(`popup.actor.${clock.actor}`)}</span>}
      </p>
      {item !== null && (
        <p class="clock-item" dir="auto">
          {item}
        </p>
      )}
      <p class="clock-day">
        {urgency === 'over' ? told.by : say('by', { day: told.by })}{' '}
        <BasisMark basis={clock.basis} synthetic={clock.synthetic} />{' '}
        <span class="clock-basis">{say(`popup.basis.${mark}`)}</span>
      </p>
      <div class="clock-more">
        {clock.quote && <Quote text={clock.quote} />}
        <details>
          <summary>{say('overlay.why')}</summary>
          <ul class="candidates">
            {clock.candidates.map((candidate) => (
              <CandidateRow key={`${candidate.dueAt} ${candidate.ruleIds}`} candidate={candidate} now={now} />
            ))}
          </ul>
        </details>
      </div>
    </li>
  );
}

function CandidateRow({ candidate, now }: { candidate: Candidate; now: number }) {
  return (
    <li>
      <p>
        <strong>{showDay(candidate.dueOn, now)}</strong>{' '}
        <BasisMark basis={candidate.basis} synthetic={candidate.synthetic} /> {countedFrom(candidate, now)}
      </p>
      {tellWhy(candidate.ruleIds).map((words) => (
        <p key={words} class="rule-words">
          {words}
        </p>
      ))}
    </li>
  );
}

function countedFrom({ start, days }: Candidate, now: number): string {
  if (!start || days === null) return say('clock.printed');
  const from = say(`start.${start.event}`, { day: showDay(start.on, now) });
  return say('clock.counted', { start: from, n: days });
}
