import { useId, useState } from 'preact/hooks';
import type { Money } from '../../model';
import { NOTHING_CAME } from '../../rules/buying/reasons';
import { paidFor } from '../../rules/case/situation';
import { say } from '../../words/say';
import { showMoney } from '../../words/show';
import { typedMoney } from '../typed-money';
import { Question } from './question';
import { usePursuit } from './use-pursuit';
import { useWriter } from './use-writer';
import type { StepProps } from './walk-step';

/** *How much do you ask for?*: at most what was paid for the line (DS-18). */
export function AmountStep({ walk, takesFocus, next }: StepProps) {
  const { pursuit, known } = walk;
  const { change } = usePursuit(pursuit.id);
  const paid = paidFor(known, pursuit);
  // Of what never came there is no part to keep.
  const nothingCame = pursuit.reason !== null && NOTHING_CAME.includes(pursuit.reason);
  const [currency, setCurrency] = useState(pursuit.wanted?.currency ?? paid?.currency ?? '');
  const stored = pursuit.answers.amount ?? pursuit.wanted?.amount ?? '';
  const { value, write } = useWriter(pursuit.id, 'answers', 'amount', stored);
  const [asked, setAsked] = useState(false);
  const id = useId();
  const wanted = sumOf(value, currency);
  const wrong = wanted === null || isMore(wanted, paid);
  next.holdBack(() => {
    if (!wrong || asked) return false;
    setAsked(true);
    return true;
  });
  const enter = (amount: string, of = currency) => {
    write(amount);
    const sum = sumOf(amount, of);
    void change({ wanted: sum && !isMore(sum, paid) ? sum : null });
  };
  return (
    <>
      <Question id={id} takesFocus={takesFocus}>
        {say('walk.amount')}
      </Question>
      <p class="walk-hint">
        {paid
          ? say(nothingCame ? 'walk.amount.hint.not-here' : 'walk.amount.hint')
          : say('walk.amount.unknown')}
      </p>
      {paid && (
        <p class="walk-ways">
          <button type="button" class="plain" onClick={() => enter(paid.amount)}>
            {say('walk.amount.all', { money: showMoney(paid) })}
          </button>
          {!nothingCame && (
            <button type="button" class="plain" onClick={() => enter(halfOf(paid).amount)}>
              {say('walk.amount.half', { money: showMoney(halfOf(paid)) })}
            </button>
          )}
        </p>
      )}
      <p class="walk-field">
        <label for={`${id}-sum`}>{say('walk.amount.label', { currency: currency || '…' })}</label>
        <input
          id={`${id}-sum`}
          type="text"
          inputMode="decimal"
          size={10}
          value={value}
          aria-invalid={value !== '' && wrong}
          onInput={({ currentTarget }) => enter(currentTarget.value)}
        />
      </p>
      {!paid && (
        <p class="walk-field">
          <label for={`${id}-currency`}>{say('walk.amount.currency')}</label>
          <input
            id={`${id}-currency`}
            type="text"
            size={4}
            maxLength={3}
            value={currency}
            onInput={({ currentTarget }) => {
              const typed = currentTarget.value.toUpperCase();
              setCurrency(typed);
              enter(value, typed);
            }}
          />
        </p>
      )}
      <p class="form-said" role="status">
        {(asked || value !== '') && wanted === null && say('walk.amount.not-a-sum')}
        {wanted && paid && isMore(wanted, paid) && say('walk.amount.too-much', { money: showMoney(paid) })}
      </p>
    </>
  );
}

/** What was typed as a sum; to ask for nothing is no sum. */
function sumOf(typed: string, currency: string): Money | null {
  const sum = typedMoney(typed, currency);
  return sum !== null && Number(sum.amount) > 0 ? sum : null;
}

function isMore(wanted: Money, paid: Money | null): boolean {
  return paid !== null && wanted.currency === paid.currency && Number(wanted.amount) > Number(paid.amount);
}

function halfOf({ amount, currency }: Money): Money {
  const decimals = amount.split('.')[1]?.length ?? 0;
  return { amount: (Number(amount) / 2).toFixed(decimals), currency };
}
