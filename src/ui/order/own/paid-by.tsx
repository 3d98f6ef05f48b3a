import { useId } from 'preact/hooks';
import { PAYMENT_METHODS, type PaymentMethod } from '../../../model';
import { say } from '../../../words/say';
import { BasisMark } from '../../parts/basis-mark';
import { useOwnWord } from './use-own-word';

/** How the order was paid: it tells which claims are there, and how long a refund takes. */
export function PaidBy({ orderId, paidBy }: { orderId: string; paidBy: PaymentMethod | undefined }) {
  const { tell, outcome } = useOwnWord(orderId);
  const id = useId();
  const choose = (value: string) =>
    tell({
      tells: 'paid-by',
      method: PAYMENT_METHODS.find((one) => one === value && one !== 'unknown') ?? null,
    });
  return (
    <p class="rights-field">
      <label for={id}>{say('own.paid-by')}</label>
      <select
        id={id}
        value={paidBy ?? 'unknown'}
        disabled={outcome === 'saving'}
        onChange={({ currentTarget }) => void choose(currentTarget.value)}
      >
        {PAYMENT_METHODS.map((one) => (
          <option key={one} value={one}>
            {say(`own.paid-by.${one}`)}
          </option>
        ))}
      </select>
      {paidBy !== undefined && <BasisMark basis="user" />}
      {outcome === 'failed' && <span role="alert">{say('popup.date.not-saved')}</span>}
    </p>
  );
}
