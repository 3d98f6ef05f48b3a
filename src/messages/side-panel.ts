import { browser } from 'wxt/browser';

/** Where the browser has one; the polyfill's types do not know it. */
const { sidePanel } = browser as typeof browser & {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
};

/**
 * What opens the side panel of this window, or `null` where the browser has none. The browser opens it only inside a
 * click, so that nothing may be waited for then.
 */
export async function sidePanelOpener(): Promise<(() => Promise<void>) | null> {
  if (!sidePanel) return null;
  const { id: windowId } = await browser.windows.getCurrent();
  return windowId === undefined ? null : () => sidePanel.open({ windowId });
}
