import { useId } from 'preact/hooks';
import { orderDetailUrl } from '../../aliexpress/urls';
import { ownEvent, withTelling } from '../../rules/case/own-events';
import { sellerMessage } from '../../words/dispute-text';
import { say } from '../../words/say';
import { showMoment, showSpan } from '../../words/show';
import { useSurroundings } from '../surroundings';
import { CopyButton } from './copy-button';
import { Question } from './question';
import { TwoTexts } from './two-texts';
import { usePursuit } from './use-pursuit';
import { useWriter } from './use-writer';
import type { StepProps } from './walk-step';
import { messageOf } from './walk-steps';

/** The message to the seller first, while there is time for it; then the wait, which ends by itself. */
export function MessageStep({ walk, takesFocus, next }: StepProps) {
  const { pursuit, now } = walk;
  const { zone, now: clock } = useSurroundings();
  const { happened } = usePursuit(pursuit.id);
  const id = useId();
  const stage = messageOf(walk);
  if (stage.stage === 'waiting') {
    const moment = showMoment(stage.until, zone, now);
    return (
      <>
        <Question id={id} takesFocus={takesFocus}>
          {say('walk.message.waiting')}
        </Question>
        <p class="walk-waiting" data-until={stage.until}>
          {say('walk.message.until', { moment, left: showSpan(stage.until - now) })}
        </p>
        <ul class="cautions">
          <li>{say('walk.message.chat-only')}</li>
          <li>{say('walk.message.no-cancel')}</li>
        </ul>
        <p class="walk-ways">
          <button type="button" onClick={next.go}>
            {say('walk.message.not-solved')}
          </button>
          <button
            type="button"
            class="plain"
            onClick={() => void happened(ownEvent('laid-aside', clock(), zone))}
          >
            {say('walk.message.solved')}
          </button>
        </p>
      </>
    );
  }
  return <Writing {...{ walk, takesFocus, next }} id={id} />;
}

function Writing({ walk, takesFocus, next, id }: StepProps & { id: string }) {
  const { pursuit, known, line, evidence } = walk;
  const { zone, now } = useSurroundings();
  const { happened } = usePursuit(pursuit.id);
  const text = sellerMessage({ pursuit, order: known.order, line, evidence });
  const { value, write } = useWriter(
    pursuit.id,
    'texts',
    'message',
    pursuit.texts.message ?? text?.english ?? '',
  );
  if (text === null) return null;
  return (
    <>
      <Question id={id} takesFocus={takesFocus}>
        {say('walk.message')}
      </Question>
      <p>{say('walk.message.lead')}</p>
      <TwoTexts
        id={`${id}-text`}
        label={say('walk.message.label')}
        own={say('walk.message.own')}
        text={text}
        value={value}
        onInput={write}
      />
      <p class="walk-ways">
        <CopyButton text={value} label={say('walk.message.copy')} copied={say('walk.message.copied')} />
        <a class="button plain" href={orderDetailUrl(pursuit.orderId)} target="_blank" rel="noreferrer">
          {say('walk.message.open-order')}
        </a>
      </p>
      <p class="walk-hint">{say('walk.message.chat-only')}</p>
      <p class="walk-ways">
        <button
          type="button"
          class="sent"
          onClick={() => {
            const sent = ownEvent('seller-messaged', now(), zone, {}, value.slice(0, 2000));
            void happened(...withTelling(pursuit, sent));
          }}
        >
          {say('walk.message.sent')}
        </button>
        <button type="button" class="plain" onClick={next.go}>
          {say('walk.message.skip')}
        </button>
      </p>
    </>
  );
}
