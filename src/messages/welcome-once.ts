import { browser } from 'wxt/browser';

/**
 * Opens the welcome in a tab when the extension is installed, never at an update. Who loads it as a developer has
 * something else in view: there it opens behind. To be called synchronously at the start of the worker.
 */
export function welcomeOnce(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void open();
  });
}

async function open(): Promise<void> {
  const { installType } = await browser.management.getSelf();
  await browser.tabs.create({
    url: `${browser.runtime.getURL('/desk.html')}#/welcome`,
    active: installType !== 'development',
  });
}
