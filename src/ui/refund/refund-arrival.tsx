import { useState } from 'preact/hooks';
import {
  type CaseFacts,
  type CaseSighting,
  type Money,
  PAYMENT_METHODS,
  type PaymentMethod,
  type PlainDate,
  type Pursuit,
} from '../../model';
import type { KnownOrder } from '../../rules/clocks';
import { dayOf } from '../../rules/zone-days';
import { say } from '../../words/say';
import { showDay } from '../../words/show';
import { EARLIEST } from '../parts/tellable-day';
import { useUndo } from '../parts/undo';
import { useSurroundings } from '../surroundings';
import { typedMoney } from '../typed-money';
import { useNow } from '../use-now';
import { moneyArrived, setMethod } from './record-arrival';

/** What the question is asked of. */
export interface RefundOf {
  /** The pursuit's id, also before there is one: what is typed stays when the case becomes the buyer's own. */
  id: string;
  orderId: string;
  lineId: string | null;
  caseId: string | null;
  pursuit: Pursuit | null;
  sighting: CaseSighting | null;
  facts: CaseFacts | null;
  known: KnownOrder;
}

interface RefundArrivalProps {
  of: RefundOf;
  issuedOn: PlainDate | null;
  /** What should have come; the buyer says what did. */
  promised: Money | null;
}

/** "Has it arrived?": by how it was paid, with the day and the sum; the buyer's word is kept as an event and can be taken back. */
export function RefundArrival({ of, issuedOn, promised }: RefundArrivalProps) {
  const surroundings = useSurroundings();
  const { zone } = surroundings;
  const now = useNow();
  const today = dayOf(now, zone);
  const { offer } = useUndo();
  const [day, setDay] = useState(today);
  // What becomes known meanwhile changes neither a sum that is being typed nor its currency.
  const [typed, setTyped] = useState<Money | null>(null);
  const [wrong, setWrong] = useState(false);
  const [failed, setFailed] = useState(false);
  const sum = typed ?? promised;
  const currency = sum?.currency ?? of.known.order.total?.value.currency ?? null;
  const method = of.facts && of.facts.method !== 'unknown' ? of.facts.method : (of.known.paidBy ?? 'unknown');
  const name = `refund-${of.id}`;
  const keep = async (write: () => Promise<(() => Promise<void>) | null>) => {
    setFailed(false);
    try {
      const undo = await write();
      if (undo) offer(say('refund.kept', { day: showDay(day, now) }), undo);
    } catch (error) {
      console.error('the arrival could not be kept', error);
      setFailed(true);
    }
  };
  return (
    <form
      class="refund"
      onSubmit={(event) => {
        event.preventDefault();
        const came = typed ? typedMoney(typed.amount, typed.currency) : promised;
        const isWrong = came === null && typed !== null && typed.amount.trim() !== '';
        setWrong(isWrong);
        if (!isWrong) void keep(() => moneyArrived(surroundings, of, day, came));
      }}
    >
      <p>
        <strong>{say('refund.question')}</strong>{' '}
        {issuedOn && <span class="quiet-text">{say('refund.issued', { day: showDay(issuedOn, now) })}</span>}
      </p>
      <div class="refund-line">
        <div class="field">
          <label for={`${name}-method`}>{say('refund.method')}</label>
          <select
            id={`${name}-method`}
            value={method}
            onChange={(event) => {
              const chosen = event.currentTarget.value as PaymentMethod;
              void keep(() => setMethod(surroundings, of, chosen));
            }}
          >
            {PAYMENT_METHODS.map((one) => (
              <option key={one} value={one}>
                {say(`method.${one}`)}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for={`${name}-day`}>{say('refund.day')}</label>
          <input
            id={`${name}-day`}
            type="date"
            min={EARLIEST}
            max={today}
            required
            value={day}
            onInput={(event) => setDay(event.currentTarget.value)}
          />
        </div>
        {currency !== null && (
          <div class="field">
            <label for={`${name}-sum`}>{say('walk.amount.label', { currency })}</label>
            <input
              id={`${name}-sum`}
              type="text"
              inputMode="decimal"
              autoComplete="off"
              class="amount"
              dir="ltr"
              value={sum?.amount ?? ''}
              aria-invalid={wrong}
              onInput={(event) => setTyped({ amount: event.currentTarget.value, currency })}
            />
          </div>
        )}
        <button type="submit">{say('refund.arrived')}</button>
      </div>
      {wrong && <p role="alert">{say('correct.amount.wrong')}</p>}
      {failed && <p role="alert">{say('popup.date.not-saved')}</p>}
    </form>
  );
}
