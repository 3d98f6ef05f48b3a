import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { DateField, PlainDate } from '../../model';
import { dayOf } from '../../rules/zone-days';
import { say } from '../../words/say';
import { useSurroundings } from '../surroundings';
import { useNow } from '../use-now';
import { useCorrection } from './use-correction';

interface DateFormProps {
  orderId: string;
  field: DateField;
  label: string;
  value: PlainDate | null;
  /** Asked for by a click on *Correct*: the form takes the focus and can be left without saving. */
  onClose?: () => void;
}

/** One day to be entered by hand; days that are still to come are not taken. */
export function DateForm({ orderId, field, label, value, onClose }: DateFormProps) {
  const { zone } = useSurroundings();
  const { save, outcome } = useCorrection(orderId);
  const [day, setDay] = useState(value ?? '');
  const [asked, setAsked] = useState(false);
  const latest = dayOf(useNow(), zone);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const wasAsked = onClose !== undefined;
  useEffect(() => {
    if (wasAsked) input.current?.focus();
  }, [wasAsked]);
  const wrong = day === '' || day > latest;
  const submit = async (event: Event) => {
    event.preventDefault();
    setAsked(true);
    if (!wrong && (await save(field, day))) onClose?.();
  };
  return (
    <form class="date-form" noValidate onSubmit={submit}>
      <label for={id} class={wasAsked ? 'date-label hidden' : 'date-label'}>
        {label}
      </label>
      <div class="date-line">
        <input
          id={id}
          type="date"
          value={day}
          max={latest}
          required
          aria-invalid={asked && wrong}
          aria-describedby={`${id}-said`}
          ref={input}
          onInput={(event) => setDay(event.currentTarget.value)}
        />
        <button type="submit" disabled={outcome === 'saving'}>
          {say('popup.date.save')}
        </button>
        {onClose && (
          <button type="button" class="quiet" onClick={onClose}>
            {say('popup.cancel')}
          </button>
        )}
      </div>
      <p id={`${id}-said`} class="form-said" role="status">
        {asked && wrong && say(day === '' ? 'popup.date.missing' : 'popup.date.future')}
        {outcome === 'failed' && say('popup.date.not-saved')}
      </p>
    </form>
  );
}
