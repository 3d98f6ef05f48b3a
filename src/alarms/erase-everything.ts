import { browser } from 'wxt/browser';
import type { RecourseDatabase } from '../store/database';
import { emptyStore } from '../store/empty-store';

/**
 * Removes all that the extension keeps anywhere in the browser: the store, its small storage, files of its own,
 * alarms, notifications and the toolbar's count. What can be removed is removed even if something else cannot;
 * it then rejects. Alarms that the extension needs for itself come back when its background starts the next time.
 */
export async function eraseEverything(db: RecourseDatabase): Promise<void> {
  const done = await Promise.allSettled([
    emptyStore(db),
    browser.storage.local.clear(),
    browser.storage.session?.clear(),
    browser.alarms.clearAll(),
    clearNotices(),
    browser.action.setBadgeText({ text: '' }),
    browser.action.setTitle({ title: '' }),
    removeFiles(),
  ]);
  const failed = done.find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
}

/** Where its user switched notifications off, Chromium refuses to say which there are: there are none. */
async function clearNotices(): Promise<void> {
  const raised = await browser.notifications.getAll().catch(() => ({}));
  await Promise.all(Object.keys(raised).map((id) => browser.notifications.clear(id)));
}

/** The private files, in which backups are written before they are handed out. */
async function removeFiles(): Promise<void> {
  const folder = await navigator.storage?.getDirectory?.();
  if (!folder) return;
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  await Promise.all(names.map((name) => folder.removeEntry(name, { recursive: true })));
}
