import type { Page } from 'puppeteer-core';

/** What one badge on the page says of itself. */
export interface SeenBadge {
  order: string;
  clock: string;
  due: string;
  basis: string;
  urgency: string;
  text: string;
}

/** Every badge on the page in document order. */
export function badges(page: Page): Promise<SeenBadge[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('recourse-badge')].map((badge) => ({
      order: badge.dataset.order ?? '',
      clock: badge.dataset.clock ?? '',
      due: badge.dataset.due ?? '',
      basis: badge.dataset.basis ?? '',
      urgency: badge.dataset.urgency ?? '',
      text: (badge.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim(),
    })),
  );
}

/** The ids of the order cards that the shop shows, in document order, read from their detail links. */
export function cardIds(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.order-item')].map(
      (card) =>
        /orderId=(\d+)/.exec(card.querySelector('a[href*="orderId="]')?.getAttribute('href') ?? '')?.[1] ??
        '',
    ),
  );
}

/** What the extension's own pages can ask of the browser, the same in both. */
export interface ExtensionState {
  alarms: { name: string; scheduledTime: number; periodInMinutes?: number }[];
  notifications: string[];
  count: string;
  title: string;
}

/** Alarms, raised notifications and the toolbar's count, asked from a page of the extension. */
export function extensionState(page: Page): Promise<ExtensionState> {
  return page.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: the page's global differs between the browsers
    const api = (globalThis as any).browser ?? (globalThis as any).chrome;
    const [alarms, raised, count, title] = await Promise.all([
      api.alarms.getAll(),
      api.notifications.getAll(),
      api.action.getBadgeText({}),
      api.action.getTitle({}),
    ]);
    return { alarms, notifications: Object.keys(raised), count, title };
  });
}

/** All records of one of the extension's tables, read from one of its pages. */
export function table<T = Record<string, unknown>>(page: Page, name: string): Promise<T[]> {
  return page.evaluate(
    (store) =>
      new Promise<unknown[]>((done, fail) => {
        const open = indexedDB.open('recourse');
        open.onerror = () => fail(open.error);
        open.onsuccess = () => {
          const db = open.result;
          const end = (settle: () => void) => {
            db.close();
            settle();
          };
          // A store of another version may not have it: said, and not held open, which would keep it from its upgrade.
          if (!db.objectStoreNames.contains(store)) return end(() => fail(new Error(`no table ${store}`)));
          const all = db.transaction(store).objectStore(store).getAll();
          all.onsuccess = () => end(() => done(all.result));
          all.onerror = () => end(() => fail(all.error));
        };
      }),
    name,
  ) as Promise<T[]>;
}
