import { API_PAGES } from '../aliexpress/apis';
import { type Heard, MAX_TEXT, MAX_URL } from '../aliexpress/overhear';
import { isAliExpress } from '../aliexpress/urls';

/**
 * Receives what the script in the page's world overheard, and asks for what it heard before this began. Any
 * script of the page can send the same: only messages of this window and origin, of the exact shape, of a known
 * API at an address of the shop and of at most 4 MB are handed on, as text that is still to be parsed.
 * The same text is handed on once.
 */
export function receivePageData(view: Window, signal: AbortSignal, onHeard: (heard: Heard) => void): void {
  const last = new Map<string, string>();
  view.addEventListener(
    'message',
    (event) => {
      if (event.source !== view || event.origin !== view.location.origin) return;
      const heard = heardOf(event.data);
      if (heard === null) return;
      const about = `${heard.api} ${heard.url}`;
      if (last.get(about) === heard.text) return;
      last.set(about, heard.text);
      onHeard(heard);
    },
    { signal },
  );
  view.postMessage({ recourse: 'page-data-wanted' }, view.location.origin);
}

/** The message if it is of the exact shape, else `null`. */
export function heardOf(data: unknown): Heard | null {
  if (typeof data !== 'object' || data === null) return null;
  const { recourse, api, url, text } = data as Record<string, unknown>;
  if (recourse !== 'page-data' || !isKnownApi(api)) return null;
  if (typeof url !== 'string' || url.length > MAX_URL || !isAliExpress(url)) return null;
  if (typeof text !== 'string' || text.length > MAX_TEXT) return null;
  return { api, url, text };
}

function isKnownApi(api: unknown): api is Heard['api'] {
  return api === 'runParams' || (typeof api === 'string' && Object.hasOwn(API_PAGES, api));
}
