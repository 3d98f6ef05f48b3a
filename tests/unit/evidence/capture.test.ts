import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { capture } from '../../../src/evidence/capture-command';
import { capturePage } from '../../../src/evidence/capture-page';
import { kindOfPage } from '../../../src/evidence/kind-of-page';
import { openDatabase, type RecourseDatabase } from '../../../src/store/database';
import { addEvents, startPursuit } from '../../../src/store/pursuits';

const ORDER = '8100000000000001';
const PAGE = { url: `https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=${ORDER}` };
const ABOUT = { name: 'picture', version: '1.0.0' };
const picture = () => new Blob([Uint8Array.of(1, 2, 3)], { type: 'image/png' });

const opened: RecourseDatabase[] = [];
const fresh = () => {
  const db = openDatabase(`capture-${opened.length}-${Math.random()}`);
  opened.push(db);
  return db;
};

afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(opened.splice(0).map((db) => db.delete()));
});

describe('keeping a picture of a page', () => {
  it('puts it with the order that its address names, as what it shows', async () => {
    const kept = await capturePage(fresh(), PAGE, picture(), ABOUT, 5);
    expect(kept).toMatchObject({
      orderId: ORDER,
      kind: 'tracking',
      url: PAGE.url,
      takenInAt: 5,
      pursuitId: null,
    });
  });

  it('puts it into the youngest case of the order that has not ended', async () => {
    const db = fresh();
    const ended = {
      id: 'seen',
      kind: 'refund-seen' as const,
      at: 3,
      on: '2026-11-01',
      source: 'user' as const,
      seenAt: 3,
      quote: '',
      detail: {},
    };
    await startPursuit(db, { id: 'old', orderId: ORDER, lineId: '1', productId: null }, 1);
    await startPursuit(db, { id: 'new', orderId: ORDER, lineId: '2', productId: null }, 2);
    expect(await capturePage(db, PAGE, picture(), ABOUT, 5)).toMatchObject({ pursuitId: 'new', lineId: '2' });
    await addEvents(db, 'new', [ended], 3);
    const other = new Blob([Uint8Array.of(9)], { type: 'image/png' });
    expect(await capturePage(db, PAGE, other, ABOUT, 6)).toMatchObject({ pursuitId: 'old' });
  });

  it('leaves it without an order where the address names none', async () => {
    const page = { url: 'https://www.aliexpress.com/item/1005001234567890.html' };
    expect(await capturePage(fresh(), page, picture(), ABOUT, 5)).toMatchObject({
      orderId: null,
      kind: 'listing',
    });
  });

  it.each([
    ['https://www.aliexpress.com/p/order/snapshot.html?orderLineId=1', 'listing'],
    ['https://www.aliexpress.com/p/message/index.html', 'chat'],
    ['https://msg.aliexpress.com/msgDetail.htm?digest=x', 'chat'],
    ['https://msg.example.com/msgDetail.htm?digest=x', 'screenshot'],
    ['https://www.aliexpress.com/p/wish-manage/index.html', 'screenshot'],
  ])('tells what %s is proof of', (url, kind) => {
    expect(kindOfPage(url)).toBe(kind);
  });

  it.each([
    [' Hello, it came broken. ', 2, 'Kept a picture of this page, and its words'],
    [null, 1, 'Kept a picture of this page; its words I cannot read here'],
  ])('keeps the words %j beside it, and says what it could not keep', async (words, pieces, title) => {
    vi.spyOn(browser.tabs, 'captureVisibleTab').mockResolvedValue(
      `data:image/png;base64,${btoa('png')}` as never,
    );
    vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ version: '1.0.0' } as never);
    const tell = vi.fn(async () => {});
    const db = fresh();
    const page = { tabId: 1, windowId: 1, url: 'https://www.aliexpress.com/p/message/index.html', title: '' };
    await capture(db, page, tell, async () => words);
    expect(tell).toHaveBeenCalledWith(expect.objectContaining({ title }));
    const kept = await db.evidence.toArray();
    expect(kept.map(({ kind }) => kind)).toEqual(Array.from({ length: pieces }, () => 'chat'));
    // The words alone, without the room around them.
    const text = kept.find(({ type }) => type.startsWith('text/'));
    expect(text?.size).toBe(words?.trim().length);
  });

  it('says that it could not, where the browser does not let us see the page', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const tell = vi.fn(async () => {});
    const db = fresh();
    await capture(db, null, tell, async () => null);
    expect(tell).toHaveBeenCalledWith(
      expect.objectContaining({ title: 'I could not keep a picture of this page' }),
    );
    expect(await db.evidence.count()).toBe(0);
  });
});
