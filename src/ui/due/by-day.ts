import type { PlainDate } from '../../model';
import type { DueItem } from './due-items';

/** Items of one day to print together; the order of the items is kept. */
export function byDay(items: DueItem[]): { day: PlainDate; items: DueItem[] }[] {
  const days = new Map<PlainDate, DueItem[]>();
  for (const item of items) days.set(item.clock.dueOn, [...(days.get(item.clock.dueOn) ?? []), item]);
  return [...days].map(([day, ofDay]) => ({ day, items: ofDay }));
}
