import type { PlainDate } from '../../model';

/** A month's free returns are limited at 3 by one source, 5 by another, not at all by a third (FR-05, C-8). */
const WARN_FROM_IN_MONTH = 3;
const HIGHEST_LIMIT = 5;

/** One free return that was asked for, now or before. */
export interface FreeReturnMade {
  orderId: string;
  on: PlainDate;
}

export interface Quota {
  /** Which return of the order the next one would be: 1 is free, from the 2nd on the buyer pays (FR-04). */
  inOrder: number;
  /** Which of the calendar month. */
  inMonth: number;
  /** What to say (`quota.<...>`), none where all is well. */
  warnings: ('second-in-order' | 'month-may-be-full' | 'month-full')[];
}

/** How the next free return of an order on a day stands against the quotas, from the ones made so far. */
export function freeReturnQuota(made: readonly FreeReturnMade[], orderId: string, today: PlainDate): Quota {
  const month = today.slice(0, 7);
  const inOrder = made.filter((one) => one.orderId === orderId).length + 1;
  const inMonth = made.filter(({ on }) => on.slice(0, 7) === month).length + 1;
  const warnings: Quota['warnings'] = [];
  if (inOrder > 1) warnings.push('second-in-order');
  if (inMonth > HIGHEST_LIMIT) warnings.push('month-full');
  else if (inMonth >= WARN_FROM_IN_MONTH) warnings.push('month-may-be-full');
  return { inOrder, inMonth, warnings };
}
