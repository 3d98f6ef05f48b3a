import type { Clock, OpenQuestion, OrderStatus } from '../model';

/** What is shown of one order. A new object whenever something in it changed, so that painters can compare. */
export interface ShownOrder {
  orderId: string;
  status: OrderStatus | null;
  clocks: Clock[];
  questions: OpenQuestion[];
}

/** Running clocks first, soonest first; then those that ended, the last one first. `now` in epoch ms. */
export function inOrder(clocks: Clock[], now: number): Clock[] {
  const over = (clock: Clock) => clock.dueAt <= now;
  return [...clocks].sort((a, b) => {
    if (over(a) !== over(b)) return over(a) ? 1 : -1;
    return over(a) ? b.dueAt - a.dueAt : a.dueAt - b.dueAt;
  });
}
