import { browser } from 'wxt/browser';

/** Whether this page of ours belongs to a private window: Firefox keeps the store from such a page. */
export function isPrivatePage(): boolean {
  return browser.extension?.inIncognitoContext === true;
}

/** Whether the window in front is a private one; a browser that does not tell is taken to have none. */
export async function isPrivateWindow(): Promise<boolean> {
  try {
    return (await browser.windows.getCurrent()).incognito;
  } catch {
    return false;
  }
}

/** Opens an address of ours in a normal window, where the store is. */
export async function openInNormalWindow(url: string): Promise<void> {
  await browser.windows.create({ url, incognito: false });
}
