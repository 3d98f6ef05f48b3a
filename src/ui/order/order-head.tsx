import { ORDER_FIELDS, type Order } from '../../model';
import type { KnownOrder } from '../../rules/clocks';
import { dayOf } from '../../rules/zone-days';
import { say } from '../../words/say';
import { showDay, showMoney } from '../../words/show';
import { itemName } from '../item-name';
import { Heading } from '../parts/heading';
import { ParcelSign } from '../parts/parcel-sign';
import { useSurroundings } from '../surroundings';
import { useNow } from '../use-now';

/** What the order is: items, shop, money, and its state in the page's own words with the day it was seen. */
export function OrderHead({ known, takesFocus }: { known: KnownOrder; takesFocus: boolean }) {
  const { zone } = useSurroundings();
  const now = useNow();
  const { order } = known;
  const [, ...others] = order.lines;
  const seenAt = lastSeen(order);
  return (
    <header class="order-head">
      <ParcelSign />
      <Heading takesFocus={takesFocus} ofPage>
        {itemName(order)}
      </Heading>
      {others.length > 0 && (
        <ul class="other-items">
          {others.map((line, index) => (
            <li key={index} dir="auto">
              {line.title?.value ?? say('popup.item-untitled')}
            </li>
          ))}
        </ul>
      )}
      <p class="order-facts">
        {order.storeName && <bdi dir="auto">{order.storeName.value}</bdi>}
        {order.total && <strong>{showMoney(order.total.value)}</strong>}
      </p>
      <p class="order-facts">
        <StatusOf order={order} />
        {seenAt !== null && (
          <span class="seen">{say('popup.seen-on', { day: showDay(dayOf(seenAt, zone), now) })}</span>
        )}
      </p>
    </header>
  );
}

function StatusOf({ order }: { order: Order }) {
  // The page's words tell the page's state; the buyer's own is told in ours.
  if (order.statusText && order.status?.basis !== 'user') {
    return (
      <bdi dir="auto" class="status">
        {order.statusText.value}
      </bdi>
    );
  }
  return <span class="status">{say(`status.${order.status?.value ?? 'unknown'}`)}</span>;
}

/** When a page last told something of the order, epoch ms; `null` where all is the buyer's own. */
function lastSeen(order: Order): number | null {
  const seen = ORDER_FIELDS.flatMap((field) => {
    const fact = order[field];
    return fact && fact.basis === 'page' ? [fact.seenAt] : [];
  });
  return seen.length > 0 ? Math.max(...seen) : null;
}
