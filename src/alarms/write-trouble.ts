import { browser } from 'wxt/browser';
import { asStoreError } from '../store/store-error';

/** What keeps the background from writing down what pages say: no room, or something else. */
export type WriteTrouble = 'full' | 'failed';

/** Kept apart from the store, which may be what is full. */
const KEY = 'write-trouble';

/**
 * Runs a writing of the background's and remembers whether it failed, so that the popup and the desk can say so
 * until one succeeds again. Rejects as the writing does.
 */
export async function watchWriting<T>(write: () => Promise<T>): Promise<T> {
  try {
    const written = await write();
    if ((await writeTrouble()) !== null) await browser.storage.local.remove(KEY);
    return written;
  } catch (error) {
    const trouble: WriteTrouble = asStoreError(error).code === 'full' ? 'full' : 'failed';
    await browser.storage.local.set({ [KEY]: trouble }).catch(() => {});
    throw error;
  }
}

/** Why the last writing failed, or `null`. */
export async function writeTrouble(): Promise<WriteTrouble | null> {
  const { [KEY]: trouble } = await browser.storage.local.get(KEY).catch(() => ({ [KEY]: null }));
  return trouble === 'full' || trouble === 'failed' ? trouble : null;
}
