import type { Correction, Fact, Known } from '../../model';
import { ChoiceForm } from './choice-form';
import { ValueRow } from './value-row';

interface StatusRowProps<T extends string> {
  orderId: string;
  field: string;
  name: string;
  fact: Known<T>;
  others: readonly Fact<unknown>[];
  choices: readonly T[];
  words: (value: T) => string;
  correct: (value: T | null) => Correction;
}

/** A state with its basis, *Correct*, and the way back from a correction. */
export function StatusRow<T extends string>({ choices, words, correct, ...row }: StatusRowProps<T>) {
  // A state that could not be told is as good as none: it is entered, not corrected.
  const fact = row.fact?.value === 'unknown' ? null : row.fact;
  return (
    <ValueRow
      {...row}
      fact={fact}
      show={words}
      takeBack={correct(null)}
      form={(close) => (
        <ChoiceForm
          orderId={row.orderId}
          label={row.name}
          value={fact?.value ?? null}
          choices={choices
            .filter((one) => one !== 'unknown')
            .map((value) => ({ value, words: words(value) }))}
          correct={correct}
          onClose={close}
        />
      )}
    />
  );
}
