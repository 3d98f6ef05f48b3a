import type { Correction, Fact, Known, Money } from '../../model';
import { showMoney } from '../../words/show';
import { MoneyForm } from './money-form';
import { ValueRow } from './value-row';

interface MoneyRowProps {
  orderId: string;
  field: string;
  name: string;
  fact: Known<Money>;
  others: readonly Fact<unknown>[];
  correct: (value: Money | null) => Correction;
  currency: string | null;
}

/** One amount with its basis, *Correct*, and the way back from a correction. */
export function MoneyRow({ correct, currency, ...row }: MoneyRowProps) {
  return (
    <ValueRow
      {...row}
      show={showMoney}
      takeBack={correct(null)}
      form={(close) => (
        <MoneyForm
          orderId={row.orderId}
          label={row.name}
          value={row.fact?.value ?? null}
          currency={currency}
          correct={correct}
          onClose={close}
        />
      )}
    />
  );
}
