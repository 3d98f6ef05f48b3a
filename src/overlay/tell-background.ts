import type { OrderView } from '../messages/protocol';
import type { Reply } from '../messages/send';
import type { Reading } from '../model';

/** How the background is told of a reading. */
export type SendReading = (reading: Reading) => Promise<Reply<OrderView[]>>;

export interface TellBackground {
  /** Notes that there is something new to tell; told together after a quiet moment. */
  soon(): void;
  /** Tells at once what waits: the page is being left, and a moment later nobody could. */
  now(): void;
}

const QUIET = 300;
const ORDERS_AT_ONCE = 50;

/**
 * Tells the background what was read, gathered by `collect` when the page has been quiet for a moment, in parts
 * of at most 50 orders. Answers go to `onAnswer`, a background that cannot be reached any more to `onGone`; a
 * reading that it refused leaves what is painted as it is. One that was stopped over its answer is told once more: the
 * same reading twice changes nothing.
 */
export function tellBackground(
  signal: AbortSignal,
  collect: () => Reading[],
  send: SendReading,
  onAnswer: (answers: OrderView[]) => void,
  onGone: () => void,
): TellBackground {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = async () => {
    for (const reading of collect().flatMap(inParts)) {
      if (signal.aborted) return;
      let reply = await send(reading);
      if (!reply.ok && reply.reason === 'gone') reply = await send(reading);
      if (reply.ok) onAnswer(reply.value);
      else if (reply.reason === 'gone') onGone();
    }
  };
  const tellNow = () => {
    clearTimeout(timer);
    timer = undefined;
    void tell();
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return {
    soon() {
      if (signal.aborted) return;
      clearTimeout(timer);
      timer = setTimeout(tellNow, QUIET);
    },
    now() {
      if (timer !== undefined && !signal.aborted) tellNow();
    },
  };
}

function inParts(reading: Reading): Reading[] {
  const { orders } = reading;
  if (orders.length <= ORDERS_AT_ONCE) return [reading];
  const parts: Reading[] = [];
  for (let from = 0; from < orders.length; from += ORDERS_AT_ONCE) {
    const part = orders.slice(from, from + ORDERS_AT_ONCE);
    const ids = new Set(part.map((order) => order.orderId));
    const first = from === 0;
    parts.push({
      ...reading,
      orders: part,
      parcels: first ? reading.parcels : [],
      cases: first ? reading.cases : [],
      problems: reading.problems.filter(({ of }) =>
        of === null ? first : ids.has(of) || (first && !anyOrder(of)),
      ),
    });
  }
  return parts;

  function anyOrder(id: string): boolean {
    return orders.some((order) => order.orderId === id);
  }
}
