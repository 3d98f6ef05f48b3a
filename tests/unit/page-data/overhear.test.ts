import { beforeEach, describe, expect, it, vi } from 'vitest';
import { MAX_TEXT, overhear } from '../../../src/aliexpress/overhear';
import { ear, LIST, OTHER, pageWindow, ScriptedRequest } from './page';

const API = 'mtop.aliexpress.trade.buyer.order.list';

describe('fetch', () => {
  it('gives the page its own answer and hands a copy on', async () => {
    const page = pageWindow(
      async () => new Response('{"a":1}', { headers: { 'content-type': 'application/json' } }),
    );
    const { heard, hear, settled } = ear();
    overhear(page, hear);
    const answer = await page.fetch(LIST);
    expect(answer.bodyUsed).toBe(false);
    expect(await answer.json()).toEqual({ a: 1 });
    await settled();
    expect(heard).toEqual([{ api: API, url: LIST, text: '{"a":1}' }]);
  });

  it('takes addresses as text, URL and Request, and no other API', async () => {
    const page = pageWindow(async () => new Response('{}'));
    const { heard, hear, settled } = ear();
    overhear(page, hear);
    await page.fetch(new URL(LIST));
    await page.fetch(new Request(LIST));
    await page.fetch(OTHER);
    await page.fetch('https://evil.example/h5/mtop.aliexpress.trade.buyer.order.list/1.0/');
    await settled();
    expect(heard.map(({ url }) => url)).toEqual([LIST, LIST]);
  });

  it('passes errors and aborts through unchanged', async () => {
    const failure = new DOMException('aborted', 'AbortError');
    const page = pageWindow(() => Promise.reject(failure));
    const { heard, hear, settled } = ear();
    overhear(page, hear);
    await expect(page.fetch(LIST)).rejects.toBe(failure);
    await settled();
    expect(heard).toEqual([]);
  });

  it('throws what the page would have met', () => {
    const page = pageWindow(() => {
      throw new TypeError('bad address');
    });
    overhear(page, () => {});
    expect(() => page.fetch(LIST)).toThrow('bad address');
  });

  it('leaves answers alone that are binary, used or too long', async () => {
    const used = new Response('{}');
    await used.text();
    const answers = [
      new Response('x', { headers: { 'content-type': 'image/png' } }),
      new Response('x', { headers: { 'content-length': String(MAX_TEXT + 1) } }),
      used,
    ];
    const page = pageWindow(async () => answers.shift() as Response);
    const { heard, hear, settled } = ear();
    overhear(page, hear);
    for (let call = 0; call < 3; call++) await page.fetch(LIST);
    await settled();
    expect(heard).toEqual([]);
  });

  it('keeps name, length and own properties of what it wraps', () => {
    const page = pageWindow();
    const { fetch: before } = page;
    Object.assign(before, { polyfill: true });
    overhear(page, () => {});
    expect(page.fetch.name).toBe(before.name);
    expect(page.fetch.length).toBe(before.length);
    expect(page.fetch).toHaveProperty('polyfill', true);
    expect(Function.prototype.toString.call(page.fetch)).toContain('native code');
  });

  it('is not stopped by a listener of ours that fails', async () => {
    const page = pageWindow(async () => new Response('{}'));
    const { settled } = ear();
    overhear(page, () => {
      throw new Error('ours');
    });
    expect((await page.fetch(LIST)).ok).toBe(true);
    await settled();
  });
});

describe('XMLHttpRequest', () => {
  const request = (
    page: ReturnType<typeof pageWindow>,
    url: string,
    type: XMLHttpRequestResponseType = '',
  ) => {
    const xhr = new page.XMLHttpRequest();
    xhr.open('POST', url);
    xhr.responseType = type;
    xhr.send();
    return xhr;
  };

  beforeEach(() => {
    ScriptedRequest.answer = () => ({ status: 200, text: '{"b":2}' });
  });

  it('hands on text and JSON after the page had its turn', async () => {
    const page = pageWindow();
    const { heard, hear, settled } = ear();
    const order: string[] = [];
    overhear(page, (one) => {
      order.push('ours');
      hear(one);
    });
    const xhr = new page.XMLHttpRequest();
    xhr.open('POST', LIST);
    xhr.addEventListener('load', () => order.push('page'));
    xhr.send();
    expect(xhr.responseText).toBe('{"b":2}');
    ScriptedRequest.answer = () => ({ status: 200, text: '', response: { b: 3 } });
    request(page, LIST, 'json');
    await settled();
    expect(order).toEqual(['page', 'ours', 'ours']);
    expect(heard.map(({ text }) => text)).toEqual(['{"b":2}', '{"b":3}']);
  });

  it('does not touch binary answers, failures and other APIs', async () => {
    const page = pageWindow();
    const { heard, hear, settled } = ear();
    overhear(page, hear);
    request(page, OTHER);
    request(page, LIST, 'arraybuffer');
    ScriptedRequest.answer = () => ({ status: 0, text: '' });
    request(page, LIST);
    ScriptedRequest.answer = () => ({ status: 503, text: 'busy' });
    request(page, LIST);
    await settled();
    expect(heard).toEqual([]);
  });

  it('follows a request that is used again for something else', async () => {
    const page = pageWindow();
    const { heard, hear, settled } = ear();
    overhear(page, hear);
    const xhr = request(page, LIST);
    xhr.open('GET', OTHER);
    xhr.send();
    xhr.open('GET', LIST);
    xhr.send();
    await settled();
    expect(heard).toHaveLength(2);
  });
});

describe('JSONP', () => {
  const insert = async (url: string) => {
    const script = document.createElement('script');
    script.type = 'text/plain';
    Object.defineProperty(script, 'src', { value: url });
    document.head.append(script);
    await Promise.resolve();
    return script;
  };
  const global = (page: ReturnType<typeof pageWindow>) =>
    page as unknown as Record<string, (...args: unknown[]) => unknown>;

  it('calls through with the same receiver, arguments and result, then hands on', async () => {
    const page = pageWindow();
    const { heard, hear, settled } = ear();
    overhear(page, hear);
    const callback = vi.fn(() => 'theirs');
    global(page).mtopjsonp3 = callback;
    await insert(`${LIST}&callback=mtopjsonp3`);
    const self = {};
    expect(global(page).mtopjsonp3?.call(self, { id: '1' }, 2)).toBe('theirs');
    expect(callback).toHaveBeenCalledWith({ id: '1' }, 2);
    expect(callback.mock.contexts[0]).toBe(self);
    expect(heard).toEqual([]);
    await settled();
    expect(heard).toEqual([{ api: API, url: `${LIST}&callback=mtopjsonp3`, text: '{"id":"1"}' }]);
  });

  it('lets the page throw, and hears even then', async () => {
    const page = pageWindow();
    const { heard, hear, settled } = ear();
    overhear(page, hear);
    global(page).cb = () => {
      throw new Error('theirs');
    };
    await insert(`${LIST}&callback=cb`);
    expect(() => global(page).cb?.({})).toThrow('theirs');
    await settled();
    expect(heard).toHaveLength(1);
  });

  it('leaves other scripts, missing callbacks and what is no JSON alone', async () => {
    const page = pageWindow();
    const { heard, hear, settled } = ear();
    overhear(page, hear);
    const own = () => {};
    global(page).mine = own;
    await insert(`${OTHER}&callback=mine`);
    await insert(`${LIST}&callback=nobody`);
    await insert(LIST);
    await insert('not an address');
    expect(global(page).mine).toBe(own);
    global(page).ring = () => {};
    await insert(`${LIST}&callback=ring`);
    const ring: Record<string, unknown> = {};
    ring.self = ring;
    global(page).ring?.(ring);
    await settled();
    expect(heard).toEqual([]);
  });
});
