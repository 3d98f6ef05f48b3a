import type { Order } from '../../model';
import { pursuitsOf } from '../../store/pursuits';
import { say } from '../../words/say';
import { hrefOf } from '../route';
import { useSurroundings } from '../surroundings';
import { useLive } from '../use-live';
import { PursuitList } from './pursuit-list';

/** On an order's screen: the way into the walk-through, and what is under way. */
export function BeginWalk({ orderId, order }: { orderId: string; order: Order }) {
  const { db } = useSurroundings();
  const live = useLive(() => pursuitsOf(db, orderId), [db, orderId]);
  const pursuits = live.state === 'ready' ? live.value : [];
  return (
    <>
      <p class="begin-walk">
        <a class="button plain" href={hrefOf({ screen: 'wrong', orderId })}>
          {say('walk.begin')}
        </a>{' '}
        <span class="walk-hint">{say('walk.begin.lead')}</span>
      </p>
      <PursuitList pursuits={pursuits} order={order} />
    </>
  );
}
