import type { PlainDate } from '../../../model';
import { dayOf } from '../../../rules/zone-days';
import { say } from '../../../words/say';
import { showDay } from '../../../words/show';
import { OwnDayRow } from '../../parts/own-day-row';
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
  const told = async (day: PlainDate | null) => {
    await tell({ tells: 'cancel-asked', on: day });
  };
  return (
    <div class="own-acts">
      {on === undefined ? (
        <button type="button" class="quiet" onClick={() => void told(dayOf(now, zone))}>
          {say('own.cancel')}
        </button>
      ) : (
        <OwnDayRow
          said={say('own.cancel.said', { day: showDay(on, now) })}
          on={on}
          correct={told}
          takeBack={() => told(null)}
        />
      )}
      {outcome === 'failed' && <span role="alert">{say('popup.date.not-saved')}</span>}
    </div>
  );
}
