import { blankOrder, type OrderLine, type Pursuit } from '../../model';
import { isBeforeFiling, isLaidAside, ownEvent } from '../../rules/case/own-events';
import type { RecourseDatabase } from '../../store/database';
import { knownOrder } from '../../store/orders';
import { pursuitsOf, startPursuit } from '../../store/pursuits';
import { say } from '../../words/say';
import { Heading } from '../parts/heading';
import { Loading } from '../parts/loading';
import { ParcelSign } from '../parts/parcel-sign';
import { StoreTrouble } from '../parts/store-trouble';
import { hrefOf } from '../route';
import { useSurroundings } from '../surroundings';
import { useLive } from '../use-live';
import { PursuitList } from './pursuit-list';

/** *Something is wrong*: with which item of the order, and what is under way already. */
export function WrongScreen({ orderId, takesFocus }: { orderId: string; takesFocus: boolean }) {
  const { db, now, zone } = useSurroundings();
  const live = useLive(() => readWrong(db, orderId), [db, orderId]);
  if (live.state === 'loading') return <Loading />;
  if (live.state === 'failed') return <StoreTrouble error={live.error} />;
  const { order, pursuits } = live.value;
  const begin = async (line: OrderLine | null) => {
    const at = now();
    const empty = pursuits.find((one) => isEmpty(one, line));
    if (empty) return goTo(empty);
    const pursuit = await startPursuit(
      db,
      {
        id: crypto.randomUUID(),
        orderId,
        lineId: line?.lineId ?? null,
        productId: line?.productId?.value ?? null,
        events: [ownEvent('problem-noticed', at, zone)],
      },
      at,
    );
    goTo(pursuit);
  };
  return (
    <main class="walk" data-wrong={orderId}>
      <nav class="order-nav">
        <a class="back" href={hrefOf({ screen: 'order', orderId })}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M10 3 5 8l5 5" />
          </svg>
          {say('walk.to-order')}
        </a>
      </nav>
      <Heading takesFocus={takesFocus}>{say('walk.line')}</Heading>
      <PursuitList pursuits={pursuits} order={order} />
      <div class="choices">
        {order.lines.map((line, index) => (
          <button key={index} type="button" class="choice line-choice" onClick={() => void begin(line)}>
            <ParcelSign />
            <span class="choice-label" dir="auto">
              {line.title?.value ?? say('walk.line.untitled', { n: index + 1 })}
            </span>
            {line.options && (
              <span class="choice-more" dir="auto">
                {line.options.value}
              </span>
            )}
          </button>
        ))}
        {order.lines.length !== 1 && (
          <button type="button" class="choice line-choice" onClick={() => void begin(null)}>
            <ParcelSign />
            <span class="choice-label">{say('walk.line.whole')}</span>
          </button>
        )}
      </div>
    </main>
  );
}

function goTo({ id }: Pursuit): void {
  location.hash = hrefOf({ screen: 'walk', pursuitId: id, step: 'reason' });
}

/** One that was begun for the same item and left at its first question: it is gone on with, not begun anew. */
function isEmpty(pursuit: Pursuit, line: OrderLine | null): boolean {
  const { reason, caseId, lineId, productId } = pursuit;
  const isSame = lineId === (line?.lineId ?? null) && productId === (line?.productId?.value ?? null);
  return isSame && reason === null && caseId === null && isBeforeFiling(pursuit) && !isLaidAside(pursuit);
}

async function readWrong(db: RecourseDatabase, orderId: string) {
  const [known, pursuits] = await Promise.all([knownOrder(db, orderId), pursuitsOf(db, orderId)]);
  return { order: known?.order ?? blankOrder(orderId), pursuits };
}
