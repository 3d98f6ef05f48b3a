import type { Clock, OrderLine } from '../../model';

/**
 * The other lines of an order that could go into the same request, because the first return of an order is the free one
 * (FR-04): those with a free return still running at `now` (epoch ms). Empty where there is nothing to bundle.
 */
export function bundleWith(
  lines: readonly OrderLine[],
  lineId: string,
  clocks: readonly Clock[],
  now: number,
): OrderLine[] {
  const free = clocks.filter(({ kind, dueAt }) => kind === 'free-return' && dueAt > now);
  const runsFor = (line: OrderLine) =>
    free.some((clock) => clock.lineId === null || clock.lineId === line.lineId);
  return lines.filter((line) => line.lineId !== null && line.lineId !== lineId && runsFor(line));
}
