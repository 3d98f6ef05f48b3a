import type { Heard, PageWindow } from '../../../src/aliexpress/overhear';

export const LIST = 'https://acs.aliexpress.com/h5/mtop.aliexpress.trade.buyer.order.list/1.0/?v=1.0';
export const OTHER = 'https://acs.aliexpress.com/h5/mtop.aliexpress.trade.buyer.order.count/1.0/?v=1.0';

export type AnswerTo = (url: string, init?: RequestInit) => Promise<Response>;

/** A request whose answers the test gives, with the same order of events as the browser's. */
export class ScriptedRequest extends EventTarget {
  static answer: () => { status: number; text: string; response?: unknown } = () => ({
    status: 200,
    text: '',
  });
  readyState = 0;
  status = 0;
  responseType = '';
  responseText = '';
  response: unknown = '';

  open(_method: string, _url: string): void {
    this.readyState = 1;
  }

  send(): void {
    const { status, text, response } = ScriptedRequest.answer();
    this.readyState = 4;
    this.status = status;
    if (this.responseType === '') this.responseText = text;
    this.response = response ?? text;
    this.dispatchEvent(new Event(status === 0 ? 'error' : 'load'));
    this.dispatchEvent(new Event('loadend'));
  }
}

/** A page's window as the script in its world sees it, with the network played by the test. */
export function pageWindow(answer: AnswerTo = async () => new Response('{}')): PageWindow {
  const scripted = function fetch(input: RequestInfo | URL, init?: RequestInit) {
    return answer(String(input instanceof Request ? input.url : input), init);
  };
  class XMLHttpRequest extends ScriptedRequest {}
  const own = {
    fetch: scripted,
    XMLHttpRequest,
    document,
    location: { href: 'https://www.aliexpress.com/p/order/index.html', origin: 'https://www.aliexpress.com' },
    URL,
    MutationObserver,
    setTimeout: window.setTimeout.bind(window),
  };
  const events = new EventTarget();
  const page = Object.assign(events, own) as unknown as PageWindow & { posted: unknown[] };
  return page;
}

/** Collects what is heard; `settled` waits until what is under way has been handed on. */
export function ear(): { heard: Heard[]; hear: (heard: Heard) => void; settled: () => Promise<void> } {
  const heard: Heard[] = [];
  return {
    heard,
    hear: (one) => heard.push(one),
    settled: async () => {
      for (let turn = 0; turn < 6; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
    },
  };
}
