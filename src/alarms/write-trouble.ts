import { browser } from 'wxt/browser';
import { asStoreError } from '../store/store-error';

/** What keeps the background from writing down what pages say: no room, or something else. */
export type WriteTrouble = 'full' | 'failed';

/** Kept in memory: where there is no room, Firefox takes nothing into its small storage either. */
const KEY = 'write-trouble';

/**
 * Runs a writing of the background's and remembers whether it failed, so that the popup and the desk can say so
 * until one succeeds again. Rejects as the writing does.
 */
export async function watchWriting<T>(write: () => Promise<T>): Promise<T> {
  try {
    const written = await write();
    if ((await writeTrouble()) !== null) await browser.storage.session.remove(KEY).catch(() => {});
    return written;
  } catch (error) {
    // Firefox refuses for a lack of room once and the next writing without a word: it is full until one succeeds.
    const isFull = asStoreError(error).code === 'full' || (await writeTrouble()) === 'full';
    const trouble: WriteTrouble = isFull ? 'full' : 'failed';
    await browser.storage.session.set({ [KEY]: trouble }).catch(() => {});
    throw error;
  }
}

/** Why the last writing failed, or `null`. */
export async function writeTrouble(): Promise<WriteTrouble | null> {
  const { [KEY]: trouble } = await browser.storage.session.get(KEY).catch(() => ({ [KEY]: null }));
  return trouble === 'full' || trouble === 'failed' ? trouble : null;
}

/** Calls `run` whenever that changes, until the given function is called. */
export function onWriteTrouble(run: () => void): () => void {
  const changed = (changes: object, area: string) => {
    if (area === 'session' && KEY in changes) run();
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}
