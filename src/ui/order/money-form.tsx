import { useState } from 'preact/hooks';
import type { Correction, Money } from '../../model';
import { say } from '../../words/say';
import { typedMoney } from '../typed-money';
import { ValueForm } from './value-form';

interface MoneyFormProps {
  orderId: string;
  label: string;
  value: Money | null;
  /** The currency to begin with where no amount is known. */
  currency: string | null;
  correct: (value: Money) => Correction;
  onClose: () => void;
}

/** One amount with its currency; an amount that could be read in two ways is not taken. */
export function MoneyForm({ value, currency, correct, ...rest }: MoneyFormProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  // What a page tells while an amount is being typed does not take its place, nor that of its currency.
  const [begun] = useState({ amount: value?.amount ?? '', currency: value?.currency ?? currency ?? '' });
  const amount = typed ?? begun.amount;
  const code = chosen ?? begun.currency;
  const read = () => {
    if (code === '') return { wrong: say('correct.currency.missing') };
    const money = typedMoney(amount, code);
    return money === null ? { wrong: say('correct.amount.wrong') } : correct(money);
  };
  return (
    <ValueForm {...rest} read={read}>
      {({ id, invalid, saidBy, input }) => (
        <>
          <input
            id={id}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            class="amount"
            dir="ltr"
            value={amount}
            aria-invalid={invalid}
            aria-describedby={saidBy}
            ref={input}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <select
            aria-label={say('correct.currency')}
            value={code}
            onInput={(event) => setChosen(event.currentTarget.value)}
          >
            {code === '' && <option value="">{say('correct.currency')}</option>}
            {Intl.supportedValuesOf('currency').map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </>
      )}
    </ValueForm>
  );
}
