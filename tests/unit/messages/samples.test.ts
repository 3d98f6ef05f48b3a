import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { givePage } from '../../../src/messages/give-page';
import { takeSamples } from '../../../src/messages/take-samples';

const URL = 'https://www.aliexpress.com/p/order/detail.html?orderId=3048000000418380';
const HTML =
  '<html lang="en"><body><p class="contact-info">Robin Roe</p><b>Completed</b><i>3048000000418380</i></body></html>';
type Answer = (message: unknown, sender: unknown) => unknown;
type Listener = (message: unknown, sender: unknown, reply: (page: unknown) => void) => unknown;

/** A content script in a tab that shows the shop: how the browser calls it. */
function tabWith(signal = new AbortController().signal): Answer {
  const listen = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
  vi.stubGlobal(
    'XMLSerializer',
    class {
      serializeToString = () => HTML;
    },
  );
  givePage({ location: { href: URL } } as Document, signal);
  const heard = listen.mock.calls.at(-1)?.[0] as unknown as Listener;
  return (message, sender) => {
    const reply = vi.fn();
    heard(message, sender, reply);
    return reply.mock.calls[0]?.[0] as unknown;
  };
}

const own = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') };
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a page in a tab', () => {
  it('is handed to the extension alone, and to its one question alone', () => {
    const answer = tabWith();
    expect(answer({ type: 'page-wanted' }, { ...own, id: 'another' })).toBeUndefined();
    expect(answer({ type: 'page-wanted' }, { ...own, url: URL })).toBeUndefined();
    expect(answer({ type: 'page-wanted' }, { id: own.id })).toBeUndefined();
    expect(answer({ type: 'page:reading' }, own)).toBeUndefined();
    expect(answer(null, own)).toBeUndefined();
    expect(answer({ type: 'page-wanted' }, own)).toMatchObject({ url: URL });
  });

  it('is a sample with everything masked once the extension has it', async () => {
    const answer = tabWith();
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 1 }, { id: 2 }, {}] as never);
    const ask = async (tab: number, message: unknown) => {
      if (tab === 2) throw new Error('Receiving end does not exist');
      return answer(message, own);
    };
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(ask as never);
    const [sample, ...others] = await takeSamples(true);
    expect(others).toEqual([]);
    expect(sample?.page).toBe('order-detail');
    expect(sample?.sample).toContain('Completed');
    for (const secret of ['Robin', 'Roe', '3048000000418380']) expect(sample?.sample).not.toContain(secret);
    // The number in the address is the one in the page.
    const fake = /orderId=(\d{16})/.exec(sample?.sample ?? '')?.[1];
    expect(sample?.sample).toContain(`<i>${fake}</i>`);
  });

  it.each([
    ['nothing', undefined],
    ['another address', { url: 'https://evil.example/', html: '<p>x</p>' }],
    ['no text', { url: URL, html: 7 }],
  ])('that answers with %s gives no sample', async (_, answer) => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 1 }] as never);
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(answer as never);
    expect(await takeSamples(false)).toEqual([]);
  });

  it('gives nothing where the browser does not tell its tabs', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockRejectedValue(new Error('no'));
    expect(await takeSamples(false)).toEqual([]);
  });
});
