import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Correction, Fact } from '../../model';
import { say } from '../../words/say';
import { BasisMark } from '../parts/basis-mark';
import { OtherWords } from './other-words';
import { useCorrection } from './use-correction';

interface ValueRowProps<T> {
  orderId: string;
  /** The name of the field, for those who look for it. */
  field: string;
  name: string;
  fact: Fact<T> | null;
  /** Facts of this field that do not hold. */
  others: readonly Fact<unknown>[];
  show: (value: T) => string;
  /** Takes the buyer's own value back. */
  takeBack: Correction;
  form: (close: () => void) => ComponentChildren;
}

/**
 * One value with its basis, what pages said besides, *Correct*, and the way back from a correction. The value of
 * a page may run in either direction.
 */
export function ValueRow<T>(props: ValueRowProps<T>) {
  const { orderId, field, name, fact, others, show, takeBack, form } = props;
  const [open, setOpen] = useState(false);
  const correct = useRef<HTMLButtonElement>(null);
  const { save, outcome } = useCorrection(orderId);
  const act = say(fact ? 'popup.correct' : 'popup.enter');
  const close = () => {
    setOpen(false);
    correct.current?.focus();
  };
  return (
    <div class="date-row" data-field={field}>
      <dt dir="auto">{name}</dt>
      <dd>
        {fact === null ? (
          <span class="date-unknown">{say('popup.date.unknown')}</span>
        ) : (
          <span class="date-day">
            <bdi>{show(fact.value)}</bdi> <BasisMark basis={fact.basis} />
          </span>
        )}
        <span class="date-acts">
          {fact?.basis === 'user' && (
            <button
              type="button"
              class="quiet"
              aria-label={say('label', { label: say('popup.date.undo'), value: name })}
              disabled={outcome === 'saving'}
              onClick={() => save(takeBack)}
            >
              {say('popup.date.undo')}
            </button>
          )}
          <button
            type="button"
            class="quiet"
            ref={correct}
            aria-expanded={open}
            aria-label={say('label', { label: act, value: name })}
            onClick={() => setOpen(!open)}
          >
            {act}
          </button>
        </span>
        <OtherWords fact={fact} others={others} show={show} />
        {outcome === 'failed' && <p role="alert">{say('popup.date.not-saved')}</p>}
        {open && form(close)}
      </dd>
    </div>
  );
}
