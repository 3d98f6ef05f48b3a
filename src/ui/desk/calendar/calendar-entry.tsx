import { urgencyOf } from '../../../rules/headline';
import { say } from '../../../words/say';
import { itemName } from '../../item-name';
import { BasisMark } from '../../parts/basis-mark';
import { Ring } from '../../parts/ring';
import { hrefOf } from '../../route';
import { nameOfClock } from '../../time/tell-time';
import type { CalendarItem } from './calendar-days';

/** One thing that ends, as a link to its order; what is somebody else's turn says so and is quiet. */
export function CalendarEntry({ item, now }: { item: CalendarItem; now: number }) {
  const { known, clock } = item;
  const mine = clock.actor === 'buyer';
  const urgency = mine ? urgencyOf(clock.dueAt, now) : 'unknown';
  return (
    <a
      class={`calendar-entry ${urgency}`}
      href={hrefOf({ screen: 'order', orderId: known.order.orderId })}
      data-clock={clock.kind}
    >
      {mine && <Ring urgency={urgency} clock={clock} now={now} />}
      <span>
        <strong>{nameOfClock(clock.kind)}</strong>{' '}
        <BasisMark basis={clock.basis} synthetic={clock.synthetic} />
        {clock.actor !== 'buyer' && <span class="quiet-text"> {say(`popup.actor.${clock.actor}`)}</span>}
        <bdi dir="auto">{itemName(known.order)}</bdi>
      </span>
    </a>
  );
}
