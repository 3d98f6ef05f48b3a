import { useId, useState } from 'preact/hooks';
import { unanswered } from '../../rules/case/fact-questions';
import { disputeText } from '../../words/dispute-text';
import { say } from '../../words/say';
import { hrefOf } from '../route';
import { CopyButton } from './copy-button';
import { Question } from './question';
import { TwoTexts } from './two-texts';
import { useWriter } from './use-writer';
import type { StepProps } from './walk-step';
import { ASK, messageOf } from './walk-steps';

/** The text of the dispute: made from what the buyer said, and free to be changed. */
export function TextStep({ walk, takesFocus }: StepProps) {
  const { pursuit, known, line, evidence } = walk;
  const id = useId();
  const text = disputeText({ pursuit, order: known.order, line, evidence });
  const edited = pursuit.texts.dispute;
  const { value, write, failed } = useWriter(pursuit.id, 'texts', 'dispute', edited ?? text?.english ?? '');
  const [before, setBefore] = useState<string | null>(null);
  if (text === null) return null;
  const stage = messageOf(walk);
  const wrote = pursuit.events.some(({ kind }) => kind === 'seller-messaged');
  const open = pursuit.reason ? unanswered(pursuit.reason, pursuit.answers) : [];
  return (
    <>
      <Question id={id} takesFocus={takesFocus}>
        {say('walk.text')}
      </Question>
      {stage.stage === 'go-on' && (stage.because === 'no-time' || wrote) && (
        <p class="walk-note" role="status">
          {say(stage.because === 'no-time' ? 'walk.message.no-time' : 'walk.message.over')}
        </p>
      )}
      <p>{say('walk.text.lead')}</p>
      <TwoTexts
        id={`${id}-text`}
        label={say('walk.text.label')}
        own={say('walk.text.own')}
        text={text}
        value={value}
        onInput={write}
      />
      <p class="walk-hint">
        {say('walk.text.length', { n: value.length })} · {say(failed ? 'popup.date.not-saved' : 'walk.saved')}
      </p>
      <p class="walk-ways">
        <CopyButton text={value} label={say('walk.text.copy')} copied={say('walk.text.copied')} />
        {value !== text.english && (
          <button
            type="button"
            class="plain"
            onClick={() => {
              setBefore(value);
              write(text.english);
            }}
          >
            {say('walk.text.anew')}
          </button>
        )}
        {before !== null && value === text.english && (
          <button
            type="button"
            class="plain"
            onClick={() => {
              write(before);
              setBefore(null);
            }}
          >
            {say('walk.undo')}
          </button>
        )}
      </p>
      {open.length > 0 && (
        <section>
          <p>{say('walk.text.unanswered')}</p>
          <ul class="proof-list">
            {open.map(({ key }) => (
              <li key={key}>
                <a href={hrefOf({ screen: 'walk', pursuitId: pursuit.id, step: ASK + key })}>
                  {say(`ask.${key}`)}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
