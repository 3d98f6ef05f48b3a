import { normalise } from '../text';

/** An order's number as aliexpress.ru prints it, in groups of four digits (pages.md 2.6); `null` for none or two. */
export function groupedOrderId(text: string): string | null {
  const found = normalise(text).match(/(?<!\d)\d{4}(?: ?\d{4}){2,3}(?: ?\d{1,4})?(?!\d| \d)/g) ?? [];
  const ids = new Set(found.map((number) => number.replaceAll(' ', '')));
  const [id] = ids;
  return ids.size === 1 && id !== undefined ? id : null;
}
