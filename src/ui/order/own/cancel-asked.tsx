import type { PlainDate } from '../../../model';
import { dayOf } from '../../../rules/zone-days';
import { say } from '../../../words/say';
import { showDay } from '../../../words/show';
import { BasisMark } from '../../parts/basis-mark';
import { useSurroundings } from '../../surroundings';
import { useOwnWord } from './use-own-word';

interface CancelAskedProps {
  orderId: string;
  on: PlainDate | undefined;
  now: number;
}

/** Before the shipment: that a cancellation was asked for, from which the seller's 48 hours count (PR-04). */
export function CancelAsked({ orderId, on, now }: CancelAskedProps) {
  const { zone } = useSurroundings();
  const { tell, outcome } = useOwnWord(orderId);
  const told = (day: PlainDate | null) => void tell({ tells: 'cancel-asked', on: day });
  return (
    <p class="own-acts">
      {on === undefined ? (
        <button type="button" class="quiet" onClick={() => told(dayOf(now, zone))}>
          {say('own.cancel')}
        </button>
      ) : (
        <>
          <span>
            {say('own.cancel.said', { day: showDay(on, now) })} <BasisMark basis="user" />
          </span>
          <button type="button" class="quiet" onClick={() => told(null)}>
            {say('popup.date.undo')}
          </button>
        </>
      )}
      {outcome === 'failed' && <span role="alert">{say('popup.date.not-saved')}</span>}
    </p>
  );
}
