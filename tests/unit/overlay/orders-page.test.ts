import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { OrderView } from '../../../src/messages/protocol';
import type { Reply } from '../../../src/messages/send';
import type { Reading } from '../../../src/model';
import { type PageParts, startOrdersPage } from '../../../src/overlay/orders-page';
import { cardOf, clock, NOW } from './given';

const IDS = ['8200000000000001', '8200000000000002', '8200000000000003'];
const LIST = 'https://www.aliexpress.com/p/order/index.html';

/** A document's own part, still its own. */
function bound(of: Document, key: string | symbol): unknown {
  const found = Reflect.get(of, key, of);
  return typeof found === 'function' ? found.bind(of) : found;
}

describe('the order list', () => {
  let end: AbortController;
  let wrap: HTMLElement;
  let readings: Reading[];
  let reply: (reading: Reading) => Reply<OrderView[]>;
  const badges = () => [...document.querySelectorAll<HTMLElement>('recourse-badge')];
  const orders = () => badges().map((badge) => badge.dataset.order);
  const start = (more: Partial<PageParts> = {}) => {
    const location = { href: LIST, origin: 'https://www.aliexpress.com' };
    const view = Object.assign(new EventTarget(), { location, performance, postMessage: () => {} });
    return startOrdersPage({
      doc: document,
      view: view as unknown as Window,
      signal: end.signal,
      now: () => NOW,
      zone: 'UTC',
      send: async (reading) => {
        readings.push(reading);
        return reply(reading);
      },
      readAnswer: async () => ({ ok: false, reason: 'gone' }),
      openOrder: () => {},
      startWalk: () => {},
      isStale: () => false,
      ...more,
    });
  };

  beforeEach(() => {
    end = new AbortController();
    readings = [];
    reply = () => ({ ok: true, value: [] });
    wrap = document.createElement('div');
    wrap.className = 'order-content';
    wrap.append(...IDS.map((id) => cardOf(id, 'Awaiting delivery')));
    document.body.replaceChildren(wrap);
    return () => end.abort();
  });

  it('is painted without an answer from anybody', async () => {
    start({ send: () => new Promise(() => {}) });
    await vi.waitFor(() => expect(orders()).toEqual(IDS));
    for (const badge of badges()) expect(badge.dataset.urgency).not.toBe('');
  });

  it('of many cards has its first badges at once and the others together: each time the page lays itself out anew', async () => {
    const counts: number[] = [];
    const observer = new MutationObserver(() => counts.push(badges().length));
    observer.observe(wrap, { subtree: true, childList: true });
    const location = { href: LIST, origin: 'https://www.aliexpress.com' };
    // By this clock each slice is over after one card, and the next time for badges does not come.
    const late = { now: () => 0 };
    const view = Object.assign(new EventTarget(), { location, performance: late, postMessage: () => {} });
    start({ view: view as unknown as Window });
    await vi.waitFor(() => expect(orders()).toEqual(IDS));
    await vi.waitFor(() => expect(counts.at(-1)).toBe(IDS.length));
    observer.disconnect();
    expect(new Set(counts)).toEqual(new Set([1, IDS.length]));
  });

  it('reads what came behind the frame in which it came, and keeps known badges within', async () => {
    start();
    await vi.waitFor(() => expect(orders()).toEqual(IDS));
    const frames: FrameRequestCallback[] = [];
    const request = vi.spyOn(window, 'requestAnimationFrame');
    request.mockImplementation((callback) => frames.push(callback));
    const [first] = badges();
    wrap.append(cardOf('8200000000000004'));
    wrap.replaceChild(cardOf(IDS[0] as string), wrap.children[0] as Element);
    await vi.waitFor(() => expect(frames).toHaveLength(1));
    request.mockRestore();
    for (const frame of frames) frame(0);
    expect(orders()).toEqual(IDS);
    expect(badges()[0]).toBe(first);
    await vi.waitFor(() => expect(orders()).toEqual([...IDS, '8200000000000004']));
  });

  it('tells the background the country that the buyer has chosen on the site, and none where none is known', async () => {
    start();
    await vi.waitFor(() => expect(readings).toHaveLength(1));
    expect(readings[0]).not.toHaveProperty('shipTo');
    end.abort();
    [end, readings] = [new AbortController(), []];
    const cookie = 'aep_usuc_f=site=glo&c_tp=EUR&region=DE&b_locale=en_US';
    start({ doc: new Proxy(document, { get: (of, key) => (key === 'cookie' ? cookie : bound(of, key)) }) });
    await vi.waitFor(() => expect(readings).toHaveLength(1));
    expect(readings[0]).toMatchObject({ page: 'order-list', shipTo: 'DE' });
  });

  it('is told to the background once, and again only what changed', async () => {
    start();
    await vi.waitFor(() => expect(readings).toHaveLength(1));
    expect(readings[0]).toMatchObject({ page: 'order-list', state: 'read', url: LIST });
    expect(readings[0]?.orders.map(({ orderId }) => orderId)).toEqual(IDS);
    wrap.append(cardOf('8200000000000004'));
    await vi.waitFor(() => expect(readings).toHaveLength(2));
    expect(readings[1]?.orders.map(({ orderId }) => orderId)).toEqual(['8200000000000004']);
    expect(orders()).toHaveLength(4);
  });

  it('is refined by what the background knows', async () => {
    reply = () => ({
      ok: true,
      value: [{ orderId: IDS[1] as string, clocks: [clock(1, { basis: 'user' })], questions: [] }],
    });
    start();
    await vi.waitFor(() => expect(badges()[1]?.dataset).toMatchObject({ urgency: 'urgent', basis: 'user' }));
  });

  it('keeps one badge an order through re-renders, copies and removals', async () => {
    start();
    await vi.waitFor(() => expect(orders()).toEqual(IDS));
    const [first, second] = wrap.children;
    wrap.replaceChild((first as Element).cloneNode(true), first as Element);
    wrap.append((second as Element).cloneNode(true));
    badges()[2]?.remove();
    await vi.waitFor(() => expect(orders()).toEqual(IDS));
    expect(badges().every((badge) => badge.shadowRoot !== null)).toBe(true);
  });

  it('follows a header that is rendered anew in its card', async () => {
    start();
    await vi.waitFor(() => expect(orders()).toEqual(IDS));
    const header = wrap.querySelector('.order-item-header') as Element;
    const fresh = cardOf(IDS[0] as string, 'Awaiting delivery').firstElementChild as Element;
    header.replaceWith(fresh);
    await vi.waitFor(() => expect(orders()).toEqual(IDS));
  });

  it('says so in its badges when the extension was updated', async () => {
    reply = () => ({ ok: false, reason: 'gone' });
    let stale = false;
    start({ isStale: () => stale });
    await vi.waitFor(() => expect(badges()).toHaveLength(3));
    stale = true;
    await vi.waitFor(() => {
      expect(badges()).toHaveLength(3);
      for (const badge of badges()) expect(badge.shadowRoot?.querySelector('.again')).not.toBeNull();
    });
  });

  it('that cannot be read says it once, and keeps quiet when it was told to', async () => {
    wrap.replaceChildren('Ref. Number: 8200000000000001');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    let now = NOW;
    start({ now: () => now });
    await vi.advanceTimersByTimeAsync(0);
    expect(document.querySelector('recourse-notice')).toBeNull();
    now += 3_000;
    await vi.advanceTimersByTimeAsync(3_500);
    vi.useRealTimers();
    const notice = document.querySelector('recourse-notice');
    expect(notice?.shadowRoot?.querySelector('[role="status"]')?.textContent).toMatch(/could not read/);
    expect(readings.map(({ state }) => state)).toEqual(['unreadable']);
    notice?.shadowRoot?.querySelector<HTMLButtonElement>('.plain')?.click();
    expect(document.querySelector('recourse-notice')).toBeNull();
  });
});
