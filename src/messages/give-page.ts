import { browser } from 'wxt/browser';
import type { Sender } from './senders';

/** A page of the shop as it stands in its tab. */
export interface OpenPage {
  url: string;
  html: string;
}

/** What the extension's own pages ask a tab with. */
export const PAGE_WANTED = 'page-wanted';

/** In a content script: hands the page that it is in to the extension's own pages, which alone can ask for it. */
export function givePage(doc: Document, signal: AbortSignal): void {
  const own = browser.runtime.getURL('');
  const answer = (message: unknown, sender: Sender, reply: (page: OpenPage) => void): undefined => {
    const isOwnPage = sender.id === browser.runtime.id && sender.url?.startsWith(own) === true;
    if (!isOwnPage || !isWanted(message)) return;
    reply({ url: doc.location.href, html: new XMLSerializer().serializeToString(doc) });
  };
  browser.runtime.onMessage.addListener(answer);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(answer), { once: true });
}

function isWanted(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === PAGE_WANTED;
}
