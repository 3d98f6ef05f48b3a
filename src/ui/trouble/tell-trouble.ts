import type { PageSample } from '../../messages/take-samples';
import type { Problem } from '../../model';
import type { PageRecord } from '../../store/records';
import { isWordKey, say } from '../../words/say';

/** Problems of one field and reason, told once with how often they were met. */
export interface TroubleLine {
  field: string;
  reason: Problem['reason'];
  count: number;
}

/** A page kind that could not be read whole the last time it was seen. */
export type TroubledPage = PageRecord & { trouble: NonNullable<PageRecord['trouble']> };

/** The page kinds in trouble, the latest first; those that read well are left out. */
export function troubledPages(pages: PageRecord[]): TroubledPage[] {
  return pages
    .filter((page): page is TroubledPage => page.trouble !== null)
    .sort((a, b) => b.trouble.at - a.trouble.at);
}

/** Whether the page gave nothing at all, told apart from a page with single gaps. */
export function isUnreadable(page: TroubledPage): boolean {
  return page.trouble.state === 'unreadable';
}

export function troubleLines({ trouble }: TroubledPage): TroubleLine[] {
  const lines = new Map<string, TroubleLine>();
  for (const { field, reason } of trouble.problems) {
    const line = lines.get(`${field} ${reason}`) ?? { field, reason, count: 0 };
    lines.set(`${field} ${reason}`, { ...line, count: line.count + 1 });
  }
  return [...lines.values()];
}

/** A detail in plain words; one that has none is told by its name. */
export function nameOfField(field: string): string {
  const key = `field.${field}`;
  return isWordKey(key) ? say(key) : field;
}

/** The orders that the problems speak of, for which the buyer can type the dates in. */
export function troubledOrders(page: TroubledPage): string[] {
  const ids = page.trouble.problems.flatMap(({ of }) => (of !== null && /^\d{5,30}$/.test(of) ? [of] : []));
  return [...new Set(ids)];
}

/**
 * A report that can be given to anyone: kinds of pages, fields, reasons and days. No id, address, title, name or
 * text of a page stands in it, because those tell who bought what.
 */
export function reportOf(pages: TroubledPage[], version: string): string {
  const told = pages.map((page) => {
    const day = new Date(page.trouble.at).toISOString().slice(0, 10);
    const read = page.lastReadAt === null ? 'never' : new Date(page.lastReadAt).toISOString().slice(0, 10);
    const lines = troubleLines(page).map(
      ({ field, reason, count }) => `  ${fieldOnly(field)}: ${reason} x${count}`,
    );
    return [`${page.page}: ${page.trouble.state} on ${day}, last read ${read}`, ...lines].join('\n');
  });
  return [`Recourse ${version}`, ...told].join('\n');
}

/** Of the pages that are open in tabs the one that is in trouble, else the first. */
export function sampleFor(pages: readonly TroubledPage[], samples: readonly PageSample[]): PageSample | null {
  const inTrouble = samples.find((sample) => pages.some(({ page }) => page === sample.page));
  return inTrouble ?? samples[0] ?? null;
}

/** Field names are ours, but they come out of the store: nothing but a name passes. */
function fieldOnly(field: string): string {
  return /^[a-z][\w.[\]-]{0,40}$/i.test(field) && !/\d{5}/.test(field) ? field : 'other';
}
