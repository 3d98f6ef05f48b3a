import type { Clock, Order } from '../../model';

/** The title of the line that a clock speaks of; `null` where it speaks of the whole order. */
export function itemOf(order: Order, { lineId }: Pick<Clock, 'lineId'>): string | null {
  if (lineId === null) return null;
  return order.lines.find((line) => line.lineId === lineId)?.title?.value ?? null;
}
