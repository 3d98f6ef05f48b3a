import type { ApiName } from './apis';
import { apiOfUrl, productIdFromUrl } from './urls';

/** One answer that the page got, as text: of a named API, or the data that a product page holds itself. */
export interface Heard {
  api: ApiName | 'runParams';
  /** The absolute address that was asked, or the page's own. */
  url: string;
  text: string;
}

/** Whether an answer tells of a product: the page's embedded data, or the response that brought it. */
export function isOfProduct({ api }: Heard): boolean {
  return api === 'runParams' || api === 'mtop.aliexpress.pdp.pc.query';
}

export type PageWindow = Window & typeof globalThis;

/** Longer answers are left alone, in characters. */
export const MAX_TEXT = 4 * 1024 * 1024;
/** Answers of longer addresses too. */
export const MAX_URL = 16_384;
const KEPT = 20;

/**
 * Listens to the answers that the page itself asks for, of the named APIs only (pages.md 7: `fetch`, XHR and
 * JSONP), and hands each on in a task of its own, after the page got it. Asks for nothing, and whatever goes
 * wrong in here stays in here: the page's calls return, throw and reject as they would without us.
 */
export function overhear(page: PageWindow, hear: (heard: Heard) => void): void {
  const later = (run: () => void) => page.setTimeout(() => quietly(run), 0);
  const take = (api: ApiName, url: string, answer: unknown) =>
    later(() => {
      const text = typeof answer === 'string' ? answer : JSON.stringify(answer);
      if (text && text.length <= MAX_TEXT) hear({ api, url, text });
    });
  quietly(() => overhearFetch(page, take));
  quietly(() => overhearXhr(page, take));
  quietly(() => overhearJsonp(page, take));
}

/**
 * Keeps what was heard (the last 20 answers) and posts it to the page's window once a content script has asked
 * with `{ recourse: 'page-data-wanted' }`; later answers follow by themselves. On product pages the page's own
 * globals are added after load, where no answer brought the same.
 */
export function serveHeard(page: PageWindow): void {
  const kept: Heard[] = [];
  let wanted = false;
  const post = (heard: Heard) => page.postMessage({ recourse: 'page-data', ...heard }, page.location.origin);
  const hear = (heard: Heard) => {
    if (kept.length === KEPT) kept.shift();
    kept.push(heard);
    if (wanted) post(heard);
  };
  const harvestOnce = () => {
    const url = page.location.href;
    if (productIdFromUrl(url) === null || kept.some((heard) => heard.api === 'mtop.aliexpress.pdp.pc.query'))
      return;
    const text = harvest(page);
    if (text !== null && !kept.some((heard) => heard.text === text)) hear({ api: 'runParams', url, text });
  };
  overhear(page, hear);
  page.addEventListener('DOMContentLoaded', harvestOnce);
  page.addEventListener('load', () => page.setTimeout(harvestOnce, 0));
  page.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.source !== page || event.origin !== page.location.origin) return;
    if (!isWanted(event.data)) return;
    wanted = true;
    kept.forEach(post);
    harvestOnce();
  });
}

/**
 * The product data that the page keeps in its globals, as JSON: `runParams` of eras A and B, else the data of
 * the first life-cycle event of era C (pages.md 6.1); `null` where there is none.
 */
export function harvest(page: PageWindow): string | null {
  let found: string | null = null;
  quietly(() => {
    const params = read(page, 'runParams');
    const events = read(read(page, '_d_c_'), 'lifeCycleEventList');
    const data = filled(read(params, 'data')) ? params : read(read(events, '0'), 'data');
    const text = filled(data) ? JSON.stringify(data) : '';
    if (text !== '' && text.length <= MAX_TEXT) found = text;
  });
  return found;
}

type Take = (api: ApiName, url: string, answer: unknown) => void;

function overhearFetch(page: PageWindow, take: Take): void {
  page.fetch = new Proxy(page.fetch, {
    apply(target, self, args: Parameters<typeof fetch>) {
      const answer = Reflect.apply(target, self, args);
      quietly(() => {
        const [input] = args;
        const asked = askedApi(page, typeof input === 'object' && 'url' in input ? input.url : input);
        if (asked === null) return;
        // First in line: the clone is made before the page can lock the body, and read beside it.
        const listen = (response: Response) => quietly(() => readClone(response, asked, take));
        answer.then(listen, () => {});
      });
      return answer;
    },
  });
}

function readClone(response: Response, { api, url }: Asked, take: Take): void {
  const type = response.headers.get('content-type') ?? '';
  if (type !== '' && !/json|javascript|text/i.test(type)) return;
  if (Number(response.headers.get('content-length')) > MAX_TEXT) return;
  response
    .clone()
    .text()
    .then(
      (text) => take(api, url, text),
      () => {},
    );
}

function overhearXhr(page: PageWindow, take: Take): void {
  const requests = new WeakMap<XMLHttpRequest, Asked | null>();
  const listen = (event: Event) =>
    quietly(() => {
      const request = event.currentTarget as XMLHttpRequest;
      const asked = requests.get(request);
      if (!asked || request.readyState !== 4 || request.status < 200 || request.status > 299) return;
      const { responseType } = request;
      if (responseType !== '' && responseType !== 'text' && responseType !== 'json') return;
      take(asked.api, asked.url, responseType === 'json' ? request.response : request.responseText);
    });
  const prototype = page.XMLHttpRequest.prototype;
  prototype.open = new Proxy(prototype.open, {
    apply(target, self: XMLHttpRequest, args: Parameters<XMLHttpRequest['open']>) {
      const result = Reflect.apply(target, self, args);
      quietly(() => {
        const asked = askedApi(page, args[1]);
        const known = requests.has(self);
        if (asked === null && !known) return;
        requests.set(self, asked);
        // `loadend` comes after the page's own `load` listeners.
        if (!known) self.addEventListener('loadend', listen);
      });
      return result;
    },
  });
}

function overhearJsonp(page: PageWindow, take: Take): void {
  const globals = page as unknown as Record<string, unknown>;
  const wrap = ({ api, url }: Asked, name: string) => {
    const callback = globals[name];
    if (typeof callback !== 'function') return;
    globals[name] = new Proxy(callback, {
      apply(target, self, args: unknown[]) {
        try {
          return Reflect.apply(target, self, args);
        } finally {
          take(api, url, args[0]);
        }
      },
    });
  };
  const onInserted = (node: Node) => {
    if (node.nodeName !== 'SCRIPT') return;
    const asked = askedApi(page, (node as HTMLScriptElement).src);
    const name = asked && new page.URL(asked.url).searchParams.get('callback');
    if (name) wrap(asked, name);
  };
  // The observer runs before the script's answer can: its request has only just been made.
  new page.MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) quietly(() => onInserted(node));
    }
  }).observe(page.document, { childList: true, subtree: true });
}

interface Asked {
  api: ApiName;
  url: string;
}

function askedApi(page: PageWindow, input: unknown): Asked | null {
  const address = typeof input === 'string' ? input : input instanceof page.URL ? input.href : '';
  if (!address.includes('/h5/mtop.')) return null;
  const url = new page.URL(address, page.document.baseURI).href;
  const api = apiOfUrl(url);
  return api && { api, url };
}

function isWanted(data: unknown): boolean {
  return read(data, 'recourse') === 'page-data-wanted';
}

function read(from: unknown, key: string): unknown {
  return typeof from === 'object' && from !== null ? Reflect.get(from, key) : undefined;
}

function filled(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}

function quietly(run: () => void): void {
  try {
    run();
  } catch {
    // The page must not notice that somebody listened.
  }
}
