// @vitest-environment node
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { eraseEverything } from '../../../src/alarms/erase-everything';
import { watchWriting, writeTrouble } from '../../../src/alarms/write-trouble';
import { StoreError } from '../../../src/store/store-error';
import { stockedStore } from '../store/backup/stock';

const removed: string[] = [];
const shown: Record<string, string> = {};

beforeEach(() => {
  fakeBrowser.reset();
  removed.length = 0;
  Object.assign(fakeBrowser.action, {
    setBadgeText: async ({ text }: { text: string }) => void Object.assign(shown, { text }),
    setTitle: async ({ title }: { title: string }) => void Object.assign(shown, { title }),
  });
  const folder = {
    async *keys() {
      yield* ['backup', 'other'];
    },
    removeEntry: async (name: string) => void removed.push(name),
  };
  vi.stubGlobal('navigator', { language: 'en', storage: { getDirectory: async () => folder } });
});
afterEach(() => vi.unstubAllGlobals());

describe('erasing everything', () => {
  it('leaves nothing anywhere', async () => {
    const db = await stockedStore();
    for (const table of db.tables) expect(await table.count(), table.name).toBeGreaterThan(0);
    await fakeBrowser.storage.local.set({ speech: { tag: 'de', texts: {} } });
    await fakeBrowser.storage.session.set({ 'write-trouble': 'full' });
    await fakeBrowser.alarms.create('next-reminder', { when: Date.now() + 60_000 });
    await fakeBrowser.alarms.create('heartbeat', { periodInMinutes: 360 });
    await fakeBrowser.notifications.create('deadline:1', {
      type: 'basic',
      title: 'a',
      message: 'b',
      iconUrl: '',
    });

    await eraseEverything(db);

    for (const table of db.tables) expect(await table.count(), table.name).toBe(0);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
    expect(await fakeBrowser.alarms.getAll()).toEqual([]);
    expect(await fakeBrowser.notifications.getAll()).toEqual({});
    expect(shown).toEqual({ text: '', title: '' });
    expect(removed).toEqual(['backup', 'other']);
  });

  it('is whole where the browser shows no notifications and says nothing of them', async () => {
    const db = await stockedStore();
    vi.spyOn(fakeBrowser.notifications, 'getAll').mockRejectedValueOnce(new Error('Unknown error.'));
    await eraseEverything(db);
    expect(await db.orders.count()).toBe(0);
  });

  it('removes what can be removed, and says when something could not', async () => {
    const db = await stockedStore();
    vi.spyOn(fakeBrowser.storage.local, 'clear').mockRejectedValueOnce(new Error('no'));
    await expect(eraseEverything(db)).rejects.toThrow('no');
    expect(await db.orders.count()).toBe(0);
    expect(removed).toEqual(['backup', 'other']);
  });
});

describe('writing what pages say', () => {
  it('remembers why it failed until it succeeds again', async () => {
    const full = new StoreError('full');
    const odd = () => watchWriting(() => Promise.reject(new Error('odd')));
    await expect(odd()).rejects.toThrow('odd');
    expect(await writeTrouble()).toBe('failed');
    await expect(watchWriting(() => Promise.reject(full))).rejects.toBe(full);
    expect(await writeTrouble()).toBe('full');
    // Firefox gives no reason for the writing after the one that it had no room for.
    await expect(odd()).rejects.toThrow('odd');
    expect(await writeTrouble()).toBe('full');
    expect(await watchWriting(async () => 7)).toBe(7);
    expect(await writeTrouble()).toBeNull();
  });

  it('says so where nothing can be kept on the disk at all', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('full'));
    await expect(watchWriting(() => Promise.reject(new StoreError('full')))).rejects.toThrow();
    expect(await writeTrouble()).toBe('full');
  });
});
