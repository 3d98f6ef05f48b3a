import { useState } from 'preact/hooks';
import { forgetOrder, putOrderBack } from '../../store/forget-order';
import { say } from '../../words/say';
import { useUndo } from '../parts/undo';
import { hrefOf } from '../route';
import { useSurroundings } from '../surroundings';

/** Forgets one order with all that is kept of it, after a second press; it can be undone as long as the page stands. */
export function ForgetOrder({ orderId, item }: { orderId: string; item: string }) {
  const { db, send } = useSurroundings();
  const { offer } = useUndo();
  const [state, setState] = useState<'idle' | 'asking' | 'failed'>('idle');
  const forget = async () => {
    try {
      const forgotten = await forgetOrder(db, orderId);
      await send('ui:plan-anew', {});
      offer(say('forget.done', { item }), async () => {
        await putOrderBack(db, forgotten);
        await send('ui:plan-anew', {});
        location.hash = hrefOf({ screen: 'order', orderId });
      });
      location.hash = hrefOf({ screen: 'start' });
    } catch (error) {
      console.error('the order could not be forgotten', error);
      setState('failed');
    }
  };
  return (
    <div class="forget">
      {state === 'idle' && (
        <button type="button" class="quiet" onClick={() => setState('asking')}>
          {say('forget.do')}
        </button>
      )}
      {state !== 'idle' && (
        <>
          <p role="alert">{say(state === 'failed' ? 'forget.failed' : 'forget.sure')}</p>
          <button type="button" onClick={forget}>
            {say('forget.yes')}
          </button>
          <button type="button" class="quiet" onClick={() => setState('idle')}>
            {say('forget.no')}
          </button>
        </>
      )}
    </div>
  );
}
