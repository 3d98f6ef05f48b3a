import { useId, useState } from 'preact/hooks';
import type { FactQuestion } from '../../rules/case/fact-questions';
import { dayOf } from '../../rules/zone-days';
import { isWordKey, say } from '../../words/say';
import { showDay } from '../../words/show';
import { EARLIEST, isTellable } from '../parts/tellable-day';
import { useSurroundings } from '../surroundings';
import { Choices } from './choices';
import { Question } from './question';
import { useWriter } from './use-writer';
import type { Walk } from './walk-data';
import type { StepProps } from './walk-step';

/** One thing that only the buyer can tell; it goes into the text and nowhere else. */
export function AskStep({ walk, takesFocus, next, question }: StepProps & { question: FactQuestion }) {
  const { key, kind, optional } = question;
  const { pursuit } = walk;
  const { zone } = useSurroundings();
  const { value, write, failed } = useWriter(pursuit.id, 'answers', key, pursuit.answers[key] ?? '');
  const [asked, setAsked] = useState(false);
  const id = useId();
  const empty = value.trim() === '';
  next.holdBack(() => {
    // The first press says what is missing; the next one goes on without it.
    if (optional || !empty || asked) return false;
    setAsked(true);
    return true;
  });
  const example = `ask.${key}.example`;
  const answer = { id, value, write, question, walk };
  return (
    <>
      <Question id={id} takesFocus={takesFocus}>
        {say(`ask.${key}`)}
      </Question>
      {isWordKey(example) && <p class="walk-hint">{say(example)}</p>}
      {kind === 'choice' && <ChoiceAnswer {...answer} />}
      {kind === 'day' && <DayAnswer {...answer} />}
      {kind === 'words' && <WordsAnswer {...answer} />}
      {optional && <p class="walk-hint">{say('walk.ask.optional')}</p>}
      <p class="form-said" role="status">
        {asked && empty && say(kind === 'words' ? 'walk.ask.needed' : 'walk.ask.needed.choice')}
        {kind === 'day' && value > dayOf(walk.now, zone) && say('popup.date.future')}
        {failed && say('popup.date.not-saved')}
      </p>
    </>
  );
}

interface AnswerProps {
  id: string;
  value: string;
  write: (value: string) => void;
  question: FactQuestion;
  walk: Walk;
}

function ChoiceAnswer({ id, value, write, question: { key, options } }: AnswerProps) {
  const choices = options.map((option) => {
    const label = `ask.${key}.${option}`;
    return { value: option, label: isWordKey(label) ? say(label) : option };
  });
  return <Choices asks={id} chosen={value || null} onChoose={write} choices={choices} />;
}

/** A day: the one that a page or the tracking tells is offered, and is the buyer's word only once it is chosen. */
function DayAnswer({ id, value, write, walk: { known, now } }: AnswerProps) {
  const { zone } = useSurroundings();
  const scan = known.parcels.find(({ deliveredOn }) => deliveredOn)?.deliveredOn ?? null;
  const told = known.order.deliveredOn ?? scan;
  const today = dayOf(now, zone);
  // What is still being typed is not stated yet.
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <>
      {told && (
        <Choices
          asks={id}
          chosen={value || null}
          onChoose={(day) => {
            setTyped(null);
            write(day);
          }}
          choices={[
            { value: told.value, label: showDay(told.value, now), more: say(`popup.basis.${told.basis}`) },
          ]}
        />
      )}
      <input
        type="date"
        class="walk-day"
        aria-labelledby={id}
        min={EARLIEST}
        max={today}
        value={typed ?? value}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          write(isTellable(currentTarget.value, today) ? currentTarget.value : '');
        }}
      />
    </>
  );
}

function WordsAnswer({ id, value, write }: AnswerProps) {
  return (
    <>
      <textarea
        dir="auto"
        rows={4}
        maxLength={600}
        aria-labelledby={id}
        value={value}
        onInput={({ currentTarget }) => write(currentTarget.value)}
      />
      <p class="walk-hint">{say('walk.ask.plain')}</p>
    </>
  );
}
