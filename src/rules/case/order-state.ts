import type { CaseEvent, CaseEventKind, Clock } from '../../model';
import type { KnownOrder } from '../clocks';
import { knownDays } from '../known-days';
import { dayOf } from '../zone-days';
import { replay } from './machine';
import { ORDER_MACHINE, type OrderState } from './order-machine';

/** While one of these runs, the order's window has not closed. */
const WINDOWS: readonly Clock['kind'][] = [
  'open-dispute',
  'return-after-receipt',
  'free-return',
  'no-delivery-refund',
];

/**
 * Where an order stands at `now` (epoch ms), as the buyer lives it: by its page, its parcels, its clocks and what the
 * buyer told. A status that is not known leaves it where the rest says it is; `null` where nothing does.
 */
export function orderStateOf(
  known: KnownOrder,
  clocks: readonly Clock[],
  now: number,
  zone: string,
): OrderState | null {
  const { order, cancelAskedOn } = known;
  const { arrived, status } = knownDays(known, null);
  const events: CaseEvent[] = [];
  const add = (kind: CaseEventKind, detail: CaseEvent['detail'] = {}) =>
    events.push({
      id: `${events.length} ${kind}`,
      kind,
      at: now + events.length,
      on: dayOf(now, zone),
      source: 'page',
      seenAt: now,
      quote: '',
      detail,
    });
  if (status !== null && status !== 'unknown') add('order-seen', { status });
  if (arrived && (status === 'in-transit' || status === null || status === 'unknown')) add('delivered');
  if (status === 'to-ship' && cancelAskedOn !== undefined) add('cancel-asked');
  const windows = clocks.filter(({ kind }) => WINDOWS.includes(kind));
  const over = windows.length > 0 && windows.every(({ dueAt }) => dueAt <= now);
  const offered = order.canDispute?.value === true;
  if (over && !offered && (status === 'completed' || arrived)) add('window-closed');
  return events.length > 0 ? replay(ORDER_MACHINE, events).state : null;
}
