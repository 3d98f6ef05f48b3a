import type { Told } from '../../alarms/choices';
import type { Candidate, Clock } from '../../model';
import { urgencyOf } from '../../rules/headline';
import { type ExplainedCandidate, explainClock } from '../../words/explain-clock';
import { say } from '../../words/say';
import { tellAct, tellClock } from '../../words/tell-clock';
import { BasisMark } from '../parts/basis-mark';
import { Quote } from '../parts/quote';
import { Ring } from '../parts/ring';
import { ReminderButtons } from '../reminders/reminder-buttons';

interface ClockRowProps {
  clock: Clock;
  /** The title of the line that the deadline speaks of; `null`: it speaks of the whole order. */
  item: string | null;
  /** What was said of it, where it can be said here; `null`: it is only shown. */
  told: Told | null;
  now: number;
}

/** One deadline of the order: sign, act, day, where the day comes from, the page's words, and why. */
export function ClockRow({ clock, item, told: reminders, now }: ClockRowProps) {
  const urgency = urgencyOf(clock.dueAt, now);
  const told = tellClock(clock, now);
  const isOpen = clock.dueAt > now === (clock.actor === 'buyer');
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
      {reminders && (isOpen || reminders.settled(clock) !== null) && (
        <ReminderButtons deadline={clock} told={reminders} name={tellAct(clock.kind)} now={now} />
      )}
      <div class="clock-more">
        {clock.quote && <Quote text={clock.quote} />}
        <details>
          <summary>{say('overlay.why')}</summary>
          <Explained clock={clock} now={now} />
        </details>
      </div>
    </li>
  );
}

/** The sentence for everyone, then every way to a day: the page's words, the rules, and what stands behind them. */
function Explained({ clock, now }: { clock: Clock; now: number }) {
  const { sentence, candidates } = explainClock(clock, now);
  return (
    <>
      <p>{sentence}</p>
      <ul class="candidates">
        {candidates.map((one, at) => (
          <CandidateRow key={at} told={one} of={clock.candidates[at]} />
        ))}
      </ul>
    </>
  );
}

function CandidateRow({ told, of }: { told: ExplainedCandidate; of: Candidate | undefined }) {
  return (
    <li>
      <p>
        <strong>{told.day}</strong> {of && <BasisMark basis={of.basis} synthetic={of.synthetic} />} {told.how}
        {told.chosen && <span class="clock-basis"> ({say('rights.chosen')})</span>}
      </p>
      {told.quote && <Quote text={told.quote} />}
      {told.rules.map((rule) => (
        <p key={rule.id} class="rule-words" data-rule={rule.id}>
          {rule.text}{' '}
          <span class="rule-behind">
            {rule.count !== null && <span>{rule.count} · </span>}
            {rule.grade}. {say('rights.sources', { sources: rule.sources.join('; ') })}
          </span>
        </p>
      ))}
    </li>
  );
}
