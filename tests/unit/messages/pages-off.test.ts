import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { foldPages, pagesFolded, pagesOff, switchPages } from '../../../src/messages/pages-off';

afterEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('the pages on which the extension stands', () => {
  it('are all of them until one kind is switched off', async () => {
    expect([...(await pagesOff())]).toEqual([]);
    await switchPages('product', true);
    await switchPages('dispute', true);
    await switchPages('dispute', true);
    expect([...(await pagesOff())]).toEqual(['product', 'dispute']);
    await switchPages('product', false);
    expect([...(await pagesOff())]).toEqual(['dispute']);
  });

  it('remember apart from that where its notes are folded', async () => {
    await foldPages('orders', true);
    expect([...(await pagesFolded())]).toEqual(['orders']);
    expect((await pagesOff()).size).toBe(0);
    await foldPages('orders', false);
    expect((await pagesFolded()).size).toBe(0);
  });

  it('are all of them where what is kept is of no use or cannot be read', async () => {
    await fakeBrowser.storage.local.set({ 'pages-off': { product: true } });
    expect((await pagesOff()).size).toBe(0);
    await fakeBrowser.storage.local.set({ 'pages-off': ['everything', 'orders'] });
    expect([...(await pagesOff())]).toEqual(['orders']);
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('gone'));
    expect((await pagesOff()).size).toBe(0);
  });
});
