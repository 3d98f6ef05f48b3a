import type { Page } from 'puppeteer-core';
import type { Reading } from '../../../src/model';
import type { Driven } from '../../e2e/drive/driven';
import { until } from '../../e2e/drive/driven';
import { openBrowser } from '../../e2e/drive/open';
import { type Figure, median } from '../figure';
import { insideOf } from '../inside-page';
import type { Inside } from '../probe/entrypoints/inside';
import { readingsOf } from '../readings';
import { pause } from '../stages';

const FEW = 10;
const MANY = 10_000;
const OPENINGS = 9;
const WAKES = 5;

interface Measured {
  taken: number;
  raw: number;
  popup: number;
  wake: number;
  clocks: { orders: number; ms: number; again: number };
}

/** The store with ten and with 10,000 orders: taking them in, opening the popup, waking the worker, the clocks. */
export async function manyOrders(probe: string): Promise<Figure[]> {
  const few = await withOrders(FEW, probe);
  const many = await withOrders(MANY, probe);
  return [
    {
      what: '10,000 orders taken in, 50 at a time',
      unit: 'ms',
      figure: many.taken,
      floor: many.raw,
      goal: { of: 'ratio', most: 1.5 },
      note: 'floor: raw put of the same records and indexes in as many transactions',
    },
    {
      what: 'popup open to first rows, 10,000 orders (floor: 10)',
      unit: 'ms',
      figure: many.popup,
      floor: few.popup,
      goal: { of: 'ratio', most: 1.2 },
    },
    {
      what: 'worker start to reminders kept, 10,000 orders (floor: 10)',
      unit: 'ms',
      figure: many.wake,
      floor: few.wake,
      goal: { of: 'ratio', most: 1.2 },
    },
    {
      what: 'clocks of one order, in a page just opened',
      unit: 'us',
      figure: (many.clocks.ms * 1000) / many.clocks.orders,
      floor: null,
      goal: { of: 'figure', most: 20 },
      note: `over ${many.clocks.orders} orders`,
    },
    {
      what: '- the same once more',
      unit: 'us',
      figure: (many.clocks.again * 1000) / many.clocks.orders,
      floor: null,
      goal: { of: 'figure', most: 20 },
      note: 'the browser has compiled our code by then',
    },
  ];
}

async function withOrders(count: number, probe: string): Promise<Measured> {
  const driven = await openBrowser('chromium');
  try {
    const page = await insideOf(await driven.openExtensionPage('popup.html#/bench'), probe);
    const readings = readingsOf(count, Date.now());
    const taken = await page.evaluate(takeIn, readings);
    const clocks = await page.evaluate(() =>
      (globalThis as unknown as { inside: Inside }).inside.clocksOfAll(),
    );
    const wake = await wakes(driven, page);
    const popup = await openings(driven);
    // Last, because the browser tidies up behind so much writing.
    const raw = median([
      await page.evaluate(putRaw),
      await page.evaluate(putRaw),
      await page.evaluate(putRaw),
    ]);
    return { taken, raw, popup, wake, clocks };
  } finally {
    await driven.close();
  }
}

function takeIn(readings: Reading[]): Promise<number> {
  return (globalThis as unknown as { inside: Inside }).inside.takeIn(readings);
}

/** In the extension's page: puts the stored records into a database of the same shape, 50 a transaction. */
async function putRaw(): Promise<number> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const from = await done(indexedDB.open('recourse'));
  const records = await done(from.transaction('orders').objectStore('orders').getAll());
  from.close();
  await done(indexedDB.deleteDatabase('bench'));
  const opening = indexedDB.open('bench', 1);
  opening.onupgradeneeded = () => {
    const orders = opening.result.createObjectStore('orders', { keyPath: 'orderId' });
    orders.createIndex('nextAt', 'nextAt');
    orders.createIndex('dueAts', 'dueAts', { multiEntry: true });
  };
  const db = await done(opening);
  const start = performance.now();
  for (let at = 0; at < records.length; at += 50) {
    const transaction = db.transaction('orders', 'readwrite');
    const orders = transaction.objectStore('orders');
    for (const record of records.slice(at, at + 50)) orders.put(record);
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
  }
  const took = performance.now() - start;
  db.close();
  return took;
}

/** From waking a stopped worker to its last step, the toolbar's count; one order is due to be planned anew. */
async function wakes(driven: Driven, page: Page): Promise<number> {
  // The first start after the orders came plans them all, once.
  await driven.killBackground();
  await page.evaluate(wake);
  await pause(500);
  const times: number[] = [];
  for (let at = 0; at < WAKES; at += 1) {
    await page.evaluate(makeOneWait);
    await driven.killBackground();
    times.push(await page.evaluate(wake));
    await pause(300);
  }
  return median(times);
}

async function makeOneWait(): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('recourse');
    opening.onsuccess = () => resolve(opening.result);
  });
  const transaction = db.transaction('orders', 'readwrite');
  const orders = transaction.objectStore('orders');
  orders.openCursor().onsuccess = (event) => {
    const cursor = (event.target as IDBRequest<IDBCursorWithValue>).result;
    cursor.update({ ...cursor.value, nextAt: 0 });
  };
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  db.close();
}

async function wake(): Promise<number> {
  // biome-ignore lint/suspicious/noExplicitAny: the page's own global
  const api = (globalThis as any).chrome;
  await api.action.setTitle({ title: 'bench' });
  const start = performance.now();
  void api.runtime.sendMessage({ type: 'bench' }).catch(() => {});
  for (;;) {
    if ((await api.action.getTitle({})) !== 'bench') return performance.now() - start;
    if (performance.now() - start > 120_000) throw new Error('the worker did not come so far');
  }
}

/** From the start of the popup's document to the frame with its first rows. */
async function openings(driven: Driven): Promise<number> {
  const times: number[] = [];
  for (let at = 0; at < OPENINGS; at += 1) {
    const page = await driven.browser.newPage();
    await page.evaluateOnNewDocument(() => {
      const observer = new MutationObserver(() => {
        if (!document.querySelector('.due-item')) return;
        observer.disconnect();
        requestAnimationFrame(() => Object.assign(globalThis, { firstRows: performance.now() }));
      });
      observer.observe(document, { childList: true, subtree: true });
    });
    await page.goto(`${driven.origin}popup.html`);
    times.push(
      await until('the first rows', () =>
        page.evaluate(() => (globalThis as unknown as { firstRows?: number }).firstRows ?? 0),
      ),
    );
    await page.close();
  }
  return median(times.slice(1));
}
