import { urgencyOf } from '../../rules/headline';
import { say } from '../../words/say';
import { showMoney } from '../../words/show';
import { tellClock } from '../../words/tell-clock';
import { furtherItems, itemName } from '../item-name';
import { BasisMark } from '../parts/basis-mark';
import { ParcelSign } from '../parts/parcel-sign';
import { Ring } from '../parts/ring';
import { hrefOf } from '../route';
import type { DueItem } from './due-items';

const SPOKEN = ['soon', 'urgent'];

/** One act: sign, how long for what, the item, its money and the day; the whole of it opens the order. */
export function DueCard({ item, now }: { item: DueItem; now: number }) {
  const { clock, known } = item;
  const urgency = urgencyOf(clock.dueAt, now);
  const told = tellClock(clock, now);
  return (
    <a
      class={`due-card ${urgency}`}
      href={hrefOf({ screen: 'order', orderId: clock.orderId })}
      data-order={clock.orderId}
      data-clock={clock.kind}
    >
      <Ring urgency={urgency} clock={clock} now={now} />
      <span class="due-act">
        <strong>{told.lead}</strong>
        {SPOKEN.includes(urgency) && <span class="urgency-word">{say(`popup.urgency.${urgency}`)}</span>}
      </span>
      <span class="due-day">
        {say('by', { day: told.by })} <BasisMark basis={clock.basis} synthetic={clock.synthetic} />
        {item.further > 0 && (
          <span class="due-further">{say('popup.further-deadlines', { n: item.further })}</span>
        )}
      </span>
      <span class="due-item">
        <ParcelSign />
        <ItemTitle item={item} />
        {known.order.total && <span class="due-money">{showMoney(known.order.total.value)}</span>}
      </span>
    </a>
  );
}

/** The same act in one line of the list by day. */
export function DueRow({ item, now }: { item: DueItem; now: number }) {
  const { clock, known } = item;
  const urgency = urgencyOf(clock.dueAt, now);
  return (
    <a
      class={`due-row ${urgency}`}
      href={hrefOf({ screen: 'order', orderId: clock.orderId })}
      data-order={clock.orderId}
      data-clock={clock.kind}
    >
      <Ring urgency={urgency} clock={clock} now={now} />
      <span class="due-lead">
        {tellClock(clock, now).lead} <BasisMark basis={clock.basis} synthetic={clock.synthetic} />
      </span>
      {known.order.total && <span class="due-money">{showMoney(known.order.total.value)}</span>}
      <ItemTitle item={item} />
    </a>
  );
}

function ItemTitle({ item }: { item: DueItem }) {
  const further = furtherItems(item.known.order);
  return (
    <span class="due-title">
      <bdi dir="auto">{itemName(item.known.order)}</bdi>
      {further > 0 && <span class="due-more">{say('popup.further-items', { n: further })}</span>}
    </span>
  );
}
