import { useState } from 'preact/hooks';
import {
  type CaseFacts,
  type CaseSighting,
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
import { useNow } from '../use-now';
import { moneyArrived, setMethod } from './record-arrival';

/** What the question is asked of. */
export interface RefundOf {
  orderId: string;
  lineId: string | null;
  caseId: string | null;
  pursuit: Pursuit | null;
  sighting: CaseSighting | null;
  facts: CaseFacts | null;
  known: KnownOrder;
}

/** "Has it arrived?": by how it was paid, with the day; the buyer's word is kept as an event and can be taken back. */
export function RefundArrival({ of, issuedOn }: { of: RefundOf; issuedOn: PlainDate | null }) {
  const surroundings = useSurroundings();
  const { zone } = surroundings;
  const now = useNow();
  const today = dayOf(now, zone);
  const { offer } = useUndo();
  const [day, setDay] = useState(today);
  const [failed, setFailed] = useState(false);
  const method = of.facts && of.facts.method !== 'unknown' ? of.facts.method : (of.known.paidBy ?? 'unknown');
  const name = `refund-${of.pursuit?.id ?? of.caseId}`;
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
        void keep(() => moneyArrived(surroundings, of, day));
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
        <button type="submit">{say('refund.arrived')}</button>
      </div>
      {failed && <p role="alert">{say('popup.date.not-saved')}</p>}
    </form>
  );
}
