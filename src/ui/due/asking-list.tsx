import type { KnownOrder } from '../../rules/clocks';
import { say } from '../../words/say';
import { itemName } from '../item-name';
import { Ring } from '../parts/ring';
import { hrefOf } from '../route';
import { useSurroundings } from '../surroundings';
import { useLive } from '../use-live';
import { useNow } from '../use-now';
import { readAsking } from './due-data';

/** Orders of which nothing runs until the buyer tells a day; folded, because none of them presses. */
export function AskingList() {
  const { db, zone } = useSurroundings();
  const now = useNow();
  const live = useLive(() => readAsking(db, { now, zone }), [db, now, zone]);
  const asking = live.state === 'ready' ? live.value : [];
  if (asking.length === 0) return null;
  return (
    <details class="asking">
      <summary>
        {say('popup.unknown')} ({asking.length})
      </summary>
      <ul>
        {asking.map(({ known, missing }) => (
          <li key={known.order.orderId}>
            <a
              class="due-row unknown"
              href={hrefOf({ screen: 'order', orderId: known.order.orderId })}
              data-order={known.order.orderId}
            >
              <Ring urgency="unknown" now={now} />
              <span class="due-lead">{say(`badge.question.${missing}`)}</span>
              <Title known={known} />
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Title({ known }: { known: KnownOrder }) {
  return (
    <span class="due-title">
      <bdi dir="auto">{itemName(known.order)}</bdi>
    </span>
  );
}
