import { say } from '../../words/say';
import { tellClock } from '../../words/tell-clock';
import { itemName } from '../item-name';
import { ParcelSign } from '../parts/parcel-sign';
import { hrefOf } from '../route';
import { useSurroundings } from '../surroundings';
import { useLive } from '../use-live';
import { useNow } from '../use-now';
import { type LookAtItem, readLookAt } from './look-at-data';
import { useMark } from './use-mark';

/** What the notifications told besides deadlines: a parcel is there, somebody else's time is over. */
export function LookAtList() {
  const { db, zone } = useSurroundings();
  const now = useNow();
  const live = useLive(() => readLookAt(db, { now, zone }), [db, now, zone]);
  const items = live.state === 'ready' ? live.value : [];
  if (items.length === 0) return null;
  return (
    <section class="look-at" aria-labelledby="look-at">
      <h2 id="look-at">{say('remind.look-at')}</h2>
      <ul>
        {items.map((item) => (
          <Row key={`${item.order.orderId} ${item.at.kind} ${item.at.lineId}`} item={item} now={now} />
        ))}
      </ul>
    </section>
  );
}

function Row({ item: { order, at }, now }: { item: LookAtItem; now: number }) {
  const { mark } = useMark();
  const told = at.clock && tellClock(at.clock, now);
  const name = told ? told.lead : say('news.arrived');
  return (
    <li class="look-at-row" data-order={order.orderId} data-topic={at.kind}>
      <ParcelSign />
      <a href={hrefOf({ screen: 'order', orderId: order.orderId })}>
        <strong>{name}</strong>
        <bdi dir="auto">{itemName(order)}</bdi>
      </a>
      <p class="quiet-text">{told ? told.sentence : say('news.arrived.text')}</p>
      <button
        type="button"
        class="quiet"
        aria-label={say('remind.done-with', { name })}
        onClick={() => void mark(at, { choice: 'done' }, say('remind.said.done', { name }))}
      >
        {say('remind.done')}
      </button>
    </li>
  );
}
