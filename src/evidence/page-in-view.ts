import { type Browser, browser } from 'wxt/browser';

/** The page that the buyer looked at when the toolbar's button was pressed. */
export interface PageInView {
  tabId: number;
  windowId: number;
  url: string;
  title: string;
}

/**
 * The page in view of this window, or `null` where the browser does not let us know it: it is one of the browser's
 * own, or the toolbar's button was not pressed on it (`activeTab`).
 */
export async function pageInView(): Promise<PageInView | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ? pageOfTab(tab) : null;
}

/** The page of a tab, or `null` as above. */
export function pageOfTab({ id, windowId, url = '', title = '' }: Browser.tabs.Tab): PageInView | null {
  if (id === undefined || windowId === undefined || !/^https?:/.test(url)) return null;
  return { tabId: id, windowId, url, title };
}

/** What of the page is visible now, as a PNG. Rejects where the browser does not allow it. */
export async function pictureOf({ windowId }: PageInView): Promise<Blob> {
  return blobOfDataUrl(await browser.tabs.captureVisibleTab(windowId, { format: 'png' }));
}

/** @throws TypeError for what is no base64 data URL */
function blobOfDataUrl(url: string): Blob {
  const [, type, base64] = /^data:([\w/+.-]+);base64,(.*)$/s.exec(url) ?? [];
  if (type === undefined || base64 === undefined) throw new TypeError('not a picture');
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) bytes[index] = text.charCodeAt(index);
  return new Blob([bytes], { type });
}
