import { browser } from 'wxt/browser';

/** The kinds of the shop's pages on which the buyer can do without us. */
export const SWITCHED_PAGES = ['orders', 'product', 'dispute'] as const;
export type SwitchedPages = (typeof SWITCHED_PAGES)[number];

const KEY = 'pages-off';

/** The kinds of pages that were switched off. Kept where the shop's pages can ask for it; what cannot be read is none. */
export async function pagesOff(): Promise<ReadonlySet<SwitchedPages>> {
  const stored: unknown = (
    (await browser.storage.local.get(KEY).catch(() => ({}))) as Record<string, unknown>
  )[KEY];
  const off = Array.isArray(stored) ? stored : [];
  return new Set(SWITCHED_PAGES.filter((pages) => off.includes(pages)));
}

/** Switches a kind of pages off or on; it holds for pages that are opened from then on. */
export async function switchPages(pages: SwitchedPages, isOff: boolean): Promise<void> {
  const others = [...(await pagesOff())].filter((one) => one !== pages);
  await browser.storage.local.set({ [KEY]: isOff ? [...others, pages] : others });
}
