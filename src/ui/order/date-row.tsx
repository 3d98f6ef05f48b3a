import type { Correction, Fact, Known, PlainDate } from '../../model';
import { showDay } from '../../words/show';
import { DateForm } from './date-form';
import { ValueRow } from './value-row';

interface DateRowProps {
  orderId: string;
  field: string;
  name: string;
  fact: Known<PlainDate>;
  others: readonly Fact<unknown>[];
  correct: (value: PlainDate | null) => Correction;
  now: number;
}

/** One date with its basis, *Correct*, and the way back from a correction. */
export function DateRow({ correct, now, ...row }: DateRowProps) {
  return (
    <ValueRow
      {...row}
      show={(day) => showDay(day, now)}
      takeBack={correct(null)}
      form={(close) => (
        <DateForm
          orderId={row.orderId}
          label={row.name}
          value={row.fact?.value ?? null}
          correct={correct}
          onClose={close}
        />
      )}
    />
  );
}
