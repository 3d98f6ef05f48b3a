import { useState } from 'preact/hooks';
import type { Correction, PlainDate } from '../../model';
import { dayOf } from '../../rules/zone-days';
import { say } from '../../words/say';
import { EARLIEST, isLater, isTellable } from '../parts/tellable-day';
import { useSurroundings } from '../surroundings';
import { useNow } from '../use-now';
import { ValueForm } from './value-form';

interface DateFormProps {
  orderId: string;
  label: string;
  value: PlainDate | null;
  correct: (value: PlainDate) => Correction;
  onClose?: () => void;
}

/** One day to be entered by hand; days that are still to come are not taken. */
export function DateForm({ orderId, label, value, correct, onClose }: DateFormProps) {
  const { zone } = useSurroundings();
  const [typed, setDay] = useState<string | null>(null);
  // What a page tells while a day is being typed does not take its place.
  const [begun] = useState(value ?? '');
  const day = typed ?? begun;
  const latest = dayOf(useNow(), zone);
  const read = () => {
    if (isLater(day, latest)) return { wrong: say('popup.date.future') };
    return isTellable(day, latest) ? correct(day) : { wrong: say('popup.date.missing') };
  };
  return (
    <ValueForm orderId={orderId} label={label} read={read} onClose={onClose}>
      {({ id, invalid, saidBy, input }) => (
        <input
          id={id}
          type="date"
          value={day}
          min={EARLIEST}
          max={latest}
          required
          aria-invalid={invalid}
          aria-describedby={saidBy}
          ref={input}
          onInput={(event) => setDay(event.currentTarget.value)}
        />
      )}
    </ValueForm>
  );
}
