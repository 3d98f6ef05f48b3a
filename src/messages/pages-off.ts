import { browser } from 'wxt/browser';

/** The kinds of the shop's pages on which the buyer can do without us. */
export const SWITCHED_PAGES = ['orders', 'product', 'dispute'] as const;
export type SwitchedPages = (typeof SWITCHED_PAGES)[number];

/** The kinds of pages that were switched off. Kept where the shop's pages can ask for it; what cannot be read is none. */
export const pagesOff = () => kept('pages-off');

/** Switches a kind of pages off or on; it holds for pages that are opened from then on. */
export const switchPages = (pages: SwitchedPages, isOff: boolean) => keep('pages-off', pages, isOff);

/** Calls `run` whenever one is switched, in whichever page of ours, until the function that it gives back is called. */
export function onSwitchedPages(run: () => void): () => void {
  const follow = (changes: Record<string, unknown>) => {
    if ('pages-off' in changes) run();
  };
  browser.storage.local.onChanged.addListener(follow);
  return () => browser.storage.local.onChanged.removeListener(follow);
}

/** The kinds of pages on which what we show is folded to its sign. */
export const pagesFolded = () => kept('pages-folded');

/** Remembers that what we show on a kind of pages was folded, or unfolded. */
export const foldPages = (pages: SwitchedPages, folded: boolean) => keep('pages-folded', pages, folded);

async function kept(key: string): Promise<ReadonlySet<SwitchedPages>> {
  const stored: unknown = (
    (await browser.storage.local.get(key).catch(() => ({}))) as Record<string, unknown>
  )[key];
  const kinds = Array.isArray(stored) ? stored : [];
  return new Set(SWITCHED_PAGES.filter((pages) => kinds.includes(pages)));
}

async function keep(key: string, pages: SwitchedPages, isIn: boolean): Promise<void> {
  const others = [...(await kept(key))].filter((one) => one !== pages);
  await browser.storage.local.set({ [key]: isIn ? [...others, pages] : others });
}
