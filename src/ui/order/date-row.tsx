import { useRef, useState } from 'preact/hooks';
import type { DateField, Fact, Known, PlainDate } from '../../model';
import { say } from '../../words/say';
import { showDay } from '../../words/show';
import { BasisMark } from '../parts/basis-mark';
import { DateForm } from './date-form';
import { useCorrection } from './use-correction';

interface DateRowProps {
  orderId: string;
  field: DateField;
  fact: Known<PlainDate>;
  now: number;
}

/** One date of the order with its basis, *Correct*, and the way back from a correction. */
export function DateRow({ orderId, field, fact, now }: DateRowProps) {
  const [open, setOpen] = useState(false);
  const correct = useRef<HTMLButtonElement>(null);
  const { save, outcome } = useCorrection(orderId);
  const name = say(`popup.date.${field}`);
  const close = () => {
    setOpen(false);
    correct.current?.focus();
  };
  return (
    <div class="date-row" data-field={field}>
      <dt>{name}</dt>
      <dd>
        <DayOf fact={fact} now={now} />
        <span class="date-acts">
          {fact?.basis === 'user' && (
            <button
              type="button"
              class="quiet"
              aria-label={`${say('popup.date.undo')}: ${name}`}
              disabled={outcome === 'saving'}
              onClick={() => save(field, null)}
            >
              {say('popup.date.undo')}
            </button>
          )}
          <button
            type="button"
            class="quiet"
            ref={correct}
            aria-expanded={open}
            aria-label={`${say(fact ? 'popup.correct' : 'popup.enter')}: ${name}`}
            onClick={() => setOpen(!open)}
          >
            {say(fact ? 'popup.correct' : 'popup.enter')}
          </button>
        </span>
        {outcome === 'failed' && <p role="alert">{say('popup.date.not-saved')}</p>}
        {open && (
          <DateForm
            orderId={orderId}
            field={field}
            label={name}
            value={fact?.value ?? null}
            onClose={close}
          />
        )}
      </dd>
    </div>
  );
}

function DayOf({ fact, now }: { fact: Fact<PlainDate> | null; now: number }) {
  if (!fact) return <span class="date-unknown">{say('popup.date.unknown')}</span>;
  return (
    <span class="date-day">
      {showDay(fact.value, now)} <BasisMark basis={fact.basis} />
    </span>
  );
}
