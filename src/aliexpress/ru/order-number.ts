import { normalise } from '../text';

/** Groups of digits with one space between; the first or the last may be shorter than four. */
const GROUPED = /^(?:\d{1,4}(?: \d{4}){3}|\d{4}(?: \d{4}){2} \d{1,3}|\d{13,17})$/;

/**
 * An order's number as aliexpress.ru prints it, in groups of four digits (pages.md 2.6), 13 to 16 in all; `null` for none
 * or two, and where more digits stand beside it: they may be a day.
 */
export function groupedOrderId(text: string): string | null {
  const runs = normalise(text).match(/\d+(?: \d+)*/g) ?? [];
  const ids = new Set(runs.filter((run) => GROUPED.test(run)).map((run) => run.replaceAll(' ', '')));
  const [id] = ids;
  return ids.size === 1 && id !== undefined ? id : null;
}
