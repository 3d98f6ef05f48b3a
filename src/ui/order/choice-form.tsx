import { useState } from 'preact/hooks';
import type { Correction } from '../../model';
import { say } from '../../words/say';
import { ValueForm } from './value-form';

interface ChoiceFormProps<T extends string> {
  orderId: string;
  label: string;
  value: T | null;
  choices: readonly { value: T; words: string }[];
  correct: (value: T) => Correction;
  onClose: () => void;
}

/** One of a few states, in plain words. */
export function ChoiceForm<T extends string>({ value, choices, correct, ...rest }: ChoiceFormProps<T>) {
  const [chosen, setChosen] = useState<T | null>(
    choices.some((choice) => choice.value === value) ? value : null,
  );
  const read = () => (chosen === null ? { wrong: say('correct.choose') } : correct(chosen));
  return (
    <ValueForm {...rest} read={read}>
      {({ id, invalid, saidBy, input }) => (
        <select
          id={id}
          value={chosen ?? ''}
          required
          aria-invalid={invalid}
          aria-describedby={saidBy}
          ref={input}
          onInput={({ currentTarget }) =>
            setChosen(choices.find((choice) => choice.value === currentTarget.value)?.value ?? null)
          }
        >
          {chosen === null && <option value="">{say('correct.choose')}</option>}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.words}
            </option>
          ))}
        </select>
      )}
    </ValueForm>
  );
}
