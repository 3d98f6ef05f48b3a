import { urgencyOf } from '../../../rules/headline';
import { endOfDay } from '../../../rules/zone-days';
import { say } from '../../../words/say';
import { showMoment } from '../../../words/show';
import { itemName } from '../../item-name';
import { BasisMark } from '../../parts/basis-mark';
import { Ring } from '../../parts/ring';
import { hrefOf } from '../../route';
import { useSurroundings } from '../../surroundings';
import { nameOfClock } from '../../time/tell-time';
import type { CalendarItem } from './calendar-days';

/**
 * One thing that ends, as a link to its order; what is somebody else's turn says so and is quiet. Its moment is told
 * where the day that is printed elsewhere is not a whole day that is left.
 */
export function CalendarEntry({ item, now }: { item: CalendarItem; now: number }) {
  const { known, clock } = item;
  const { zone } = useSurroundings();
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
        {clock.dueAt < endOfDay(clock.dueOn, zone) && (
          <span class="calendar-until">{say('until', { day: showMoment(clock.dueAt, zone, now) })}</span>
        )}
        <bdi dir="auto">{itemName(known.order)}</bdi>
      </span>
    </a>
  );
}
