import { describe, expect, it } from 'vitest';
import { harvest, serveHeard } from '../../../src/aliexpress/overhear';
import { ear, LIST, pageWindow } from './page';

const ORIGIN = 'https://www.aliexpress.com';

function served(href?: string) {
  let n = 0;
  const page = pageWindow(async () => new Response(`{"n":${n++}}`));
  if (href) page.location.href = href;
  const posted: unknown[] = [];
  page.postMessage = (message: unknown) => posted.push(message);
  serveHeard(page);
  const want = (source: unknown = page, origin = ORIGIN) => {
    const event = new MessageEvent('message', { data: { recourse: 'page-data-wanted' }, origin });
    Object.defineProperty(event, 'source', { value: source });
    page.dispatchEvent(event);
  };
  return { page, posted, want, settled: ear().settled };
}

describe('what was heard', () => {
  it('is posted to nobody until somebody asks, then at once and from then on', async () => {
    const { page, posted, want, settled } = served();
    await page.fetch(LIST);
    await settled();
    expect(posted).toEqual([]);
    want();
    await page.fetch(LIST);
    await settled();
    expect(posted).toMatchObject([
      { recourse: 'page-data', url: LIST, text: '{"n":0}' },
      { recourse: 'page-data', url: LIST, text: '{"n":1}' },
    ]);
  });

  it('is the last 20 answers', async () => {
    const { page, posted, want, settled } = served();
    for (let call = 0; call < 25; call++) await page.fetch(LIST);
    await settled();
    want();
    expect(posted).toHaveLength(20);
    expect(posted.at(-1)).toMatchObject({ text: '{"n":24}' });
  });

  it('is not for other windows and origins', async () => {
    const { page, posted, want, settled } = served();
    await page.fetch(LIST);
    await settled();
    want({}, ORIGIN);
    want(page, 'https://evil.example');
    expect(posted).toEqual([]);
  });

  it('on a product page is what its globals hold, once', () => {
    const { page, posted, want } = served(`${ORIGIN}/item/1005001234567890.html`);
    Object.assign(page, { runParams: { data: { titleModule: { subject: 'Cable' } } } });
    page.dispatchEvent(new Event('DOMContentLoaded'));
    want();
    want();
    const message = { recourse: 'page-data', api: 'runParams', url: `${ORIGIN}/item/1005001234567890.html` };
    expect(posted).toMatchObject([message, message]);
  });
});

describe('harvest', () => {
  const holding = (globals: object) => harvest(Object.assign(pageWindow(), globals));

  it('finds the data of each era, and nothing where there is none', () => {
    expect(holding({ runParams: { data: { a: 1 } } })).toBe('{"data":{"a":1}}');
    expect(holding({ runParams: {}, _d_c_: { lifeCycleEventList: [{ data: { b: 2 } }] } })).toBe('{"b":2}');
    expect(holding({ runParams: {} })).toBeNull();
    expect(holding({ _d_c_: { lifeCycleEventList: 'none' } })).toBeNull();
  });

  it('survives traps', () => {
    const trap = {
      get data(): never {
        throw new Error('trap');
      },
    };
    expect(holding({ runParams: trap })).toBeNull();
  });
});
