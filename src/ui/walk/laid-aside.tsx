import type { Pursuit } from '../../model';
import { takenUpAgain } from '../../rules/case/own-events';
import { say } from '../../words/say';
import { Heading } from '../parts/heading';
import { hrefOf } from '../route';
import { useSurroundings } from '../surroundings';
import { usePursuit } from './use-pursuit';

/** A pursuit that was laid aside: it can be taken up at the same step. */
export function LaidAside({ pursuit, takesFocus }: { pursuit: Pursuit; takesFocus: boolean }) {
  const { now, zone } = useSurroundings();
  const { happened } = usePursuit(pursuit.id);
  return (
    <main class="state" data-laid-aside={pursuit.id}>
      <Heading takesFocus={takesFocus}>{say('walk.laid-aside')}</Heading>
      <p role="status">{say('walk.laid-aside.said')}</p>
      <p class="walk-ways">
        <button type="button" onClick={() => void happened(takenUpAgain(pursuit, now(), zone))}>
          {say('walk.undo')}
        </button>
        <a href={hrefOf({ screen: 'order', orderId: pursuit.orderId })}>{say('walk.done')}</a>
      </p>
    </main>
  );
}
