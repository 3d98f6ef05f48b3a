import { describe, expect, it } from 'vitest';
import { type Heard, MAX_TEXT } from '../../../src/aliexpress/overhear';
import { heardOf, receivePageData } from '../../../src/overlay/receive-page-data';
import { LIST } from './page';

const GOOD = { recourse: 'page-data', api: 'mtop.aliexpress.trade.buyer.order.list', url: LIST, text: '{}' };

describe('a message from the page', () => {
  it('is taken in its exact shape, without anything else it carries', () => {
    expect(heardOf({ ...GOOD, extra: 1 })).toEqual({ api: GOOD.api, url: LIST, text: '{}' });
    expect(
      heardOf({ ...GOOD, api: 'runParams', url: 'https://www.aliexpress.com/item/1.html' }),
    ).not.toBeNull();
  });

  it.each([
    ['nothing', null],
    ['a text', 'page-data'],
    ['another word', { ...GOOD, recourse: 'other' }],
    ['an unknown API', { ...GOOD, api: 'mtop.aliexpress.order.delete' }],
    ['an inherited name', { ...GOOD, api: 'toString' }],
    ['no text', { ...GOOD, text: { length: 1 } }],
    ['too long a text', { ...GOOD, text: 'x'.repeat(MAX_TEXT + 1) }],
    ['a foreign address', { ...GOOD, url: 'https://aliexpress.com.evil.example/' }],
    ['no address', { ...GOOD, url: 7 }],
    ['a script address', { ...GOOD, url: 'javascript:alert(1)' }],
  ])('is refused: %s', (_, data) => {
    expect(heardOf(data)).toBeNull();
  });

  it('is taken from this window and origin only, and once', () => {
    const heard: Heard[] = [];
    const view = Object.assign(new EventTarget(), {
      location: { origin: 'https://www.aliexpress.com' },
      postMessage: (message: unknown) => asked.push(message),
    });
    const asked: unknown[] = [];
    const end = new AbortController();
    receivePageData(view as unknown as Window, end.signal, (one) => heard.push(one));
    const send = (data: unknown, source: unknown = view, origin = view.location.origin) => {
      const event = new MessageEvent('message', { data, origin });
      Object.defineProperty(event, 'source', { value: source });
      view.dispatchEvent(event);
    };
    expect(asked).toEqual([{ recourse: 'page-data-wanted' }]);
    send(GOOD, {});
    send(GOOD, view, 'https://evil.example');
    expect(heard).toEqual([]);
    send(GOOD);
    send(GOOD);
    expect(heard).toHaveLength(1);
    end.abort();
    send({ ...GOOD, text: '[]' });
    expect(heard).toHaveLength(1);
  });
});
