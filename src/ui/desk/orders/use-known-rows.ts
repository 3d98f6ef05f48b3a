import { useRef } from 'preact/hooks';
import type { ClockContext, KnownOrder } from '../../../rules/clocks';
import { metaValue } from '../../../store/meta';
import { knownOrders } from '../../../store/orders';
import { useSurroundings } from '../../surroundings';
import { useLive } from '../../use-live';

/** Rows that are read together; the reading changes only when the sight moves into another page. */
const PAGE = 20;
/** As many read orders are kept, so that a way back shows them at once. */
const KEPT = 400;

type Rows = { known: ReadonlyMap<string, KnownOrder>; country: ClockContext['country'] };

/**
 * All that is known of the orders in sight, `first` to `last` of `ids`, read in pages and renewed when it changes.
 * Rows that were in sight before keep what was read of them.
 */
export function useKnownRows(ids: readonly string[], first: number, last: number): Rows {
  const { db } = useSurroundings();
  const kept = useRef(new Map<string, KnownOrder>());
  const from = Math.floor(first / PAGE) * PAGE;
  const to = (Math.floor(last / PAGE) + 1) * PAGE;
  const wanted = ids.slice(from, to);
  const live = useLive(async () => {
    const [known, country] = await Promise.all([knownOrders(db, wanted), metaValue(db, 'country')]);
    return { known, country };
  }, [db, wanted.join()]);
  if (live.state === 'ready') {
    for (const one of live.value.known) {
      kept.current.delete(one.order.orderId);
      kept.current.set(one.order.orderId, one);
    }
    for (const old of kept.current.keys()) {
      if (kept.current.size <= KEPT) break;
      kept.current.delete(old);
    }
  }
  return { known: kept.current, country: live.state === 'ready' ? live.value.country : null };
}
