import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { first } from '../../src/store/migrations/001-first';
import { demoAccount } from '../replica/model/demo-account';
import { ORDERS_URL } from '../replica/render/addresses';
import { FIXTURES } from '../unit/store/migrations/fixtures';
import { until } from './drive/driven';
import { keepPicture } from './drive/keep-picture';
import { badges, extensionState, table } from './drive/look';
import { BROWSERS } from './drive/open';
import { BESIDE, type Stage, setStage, withEvidence } from './drive/stage';

/** In Firefox a real limit (kB) on what all sites together may store; the store itself takes a part of it. */
const LIMIT = 6_000;

const text = (page: Page) => page.evaluate(() => document.body.textContent ?? '');
const says = (page: Page, words: string) =>
  until(words, async () => (await text(page)).includes(words), 30_000);

const press = (page: Page, name: string) =>
  page.evaluate((wanted) => {
    const found = [...document.querySelectorAll('button')].find((one) => one.textContent === wanted);
    if (!found) throw new Error(`no button ${wanted}`);
    found.click();
  }, name);

const ask = (own: Page, type: string) =>
  own.evaluate((name) => {
    // biome-ignore lint/suspicious/noExplicitAny: the page's global differs between the browsers
    const api = (globalThis as any).browser ?? (globalThis as any).chrome;
    return api.runtime.sendMessage({ type: name, data: {} });
  }, type);

/** The store as a later version of the extension would leave it. */
function writeAsNewer(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const open = indexedDB.open('recourse', 990);
        open.onupgradeneeded = () => open.result.createObjectStore('of-tomorrow');
        open.onerror = () => fail(open.error);
        open.onsuccess = () => {
          open.result.close();
          done();
        };
      }),
  );
}

/** The store as an earlier version left it, held open by a page that does not let go of it. */
function holdAsOlder(page: Page): Promise<void> {
  return page.evaluate(
    (stores, rows) =>
      new Promise<void>((done, fail) => {
        indexedDB.deleteDatabase('recourse').onsuccess = () => {
          const open = indexedDB.open('recourse', 10);
          open.onupgradeneeded = () => {
            for (const [name, keys] of Object.entries(stores)) {
              const [keyPath = '', ...indexes] = String(keys).split(', ');
              const made = open.result.createObjectStore(name, { keyPath });
              for (const index of indexes) {
                const path = index.replace('*', '');
                made.createIndex(path, path, { multiEntry: index.startsWith('*') });
              }
              for (const row of rows[name] ?? []) made.put(row);
            }
          };
          open.onerror = () => fail(open.error);
          open.onsuccess = () => {
            Object.assign(window, { held: open.result });
            done();
          };
        };
      }),
    first.stores,
    FIXTURES[1] ?? {},
  );
}

/** Leaves no room: in Firefox by filling what there is, in Chromium by refusing as the browser does. */
async function fillUp(stage: Stage, beside: Page): Promise<void> {
  if (stage.kind === 'chromium') {
    const target = await stage.browser.waitForTarget((one) => one.type() === 'service_worker');
    const worker = await target.worker();
    await worker?.evaluate(() => {
      const { put } = IDBObjectStore.prototype;
      Object.assign(globalThis, { realPut: put });
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
    });
    return;
  }
  await beside.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((done) => {
      const open = indexedDB.open('filler');
      open.onupgradeneeded = () => open.result.createObjectStore('all', { autoIncrement: true });
      open.onsuccess = () => done(open.result);
    });
    const put = (size: number) =>
      new Promise<boolean>((done) => {
        const bytes = new Uint8Array(size);
        for (let at = 0; at < size; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536));
        const work = db.transaction('all', 'readwrite');
        try {
          work.objectStore('all').add(bytes);
        } catch {
          // Firefox lets the next transaction after a refused one only delete.
        }
        work.oncomplete = () => done(true);
        work.onabort = () => done(false);
      });
    for (let size = 1 << 19; size >= 1_024; size >>= 1) {
      while (await put(size)) {}
      await put(size);
    }
    db.close();
  });
}

async function makeRoom(stage: Stage, beside: Page): Promise<void> {
  if (stage.kind === 'chromium') {
    const target = await stage.browser.waitForTarget((one) => one.type() === 'service_worker');
    const worker = await target.worker();
    await worker?.evaluate(() => {
      const { realPut } = globalThis as unknown as { realPut: IDBObjectStore['put'] };
      IDBObjectStore.prototype.put = realPut;
    });
    return;
  }
  await beside.evaluate(
    () =>
      new Promise<void>((done) => {
        indexedDB.deleteDatabase('filler').onsuccess = () => done();
      }),
  );
}

describe.each(BROWSERS)('a store that cannot be used, in %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    const prefs = { 'dom.quotaManager.temporaryStorage.fixedLimit': LIMIT };
    stage = await setStage(kind, demoAccount(Date.now()), {}, { prefs });
  });
  afterAll(() => stage?.close());

  it('because there is no room: said in popup and desk, and over once there is', { timeout: 120_000 }, () =>
    withEvidence(stage, 'full', async () => {
      const beside = await stage.openExtensionPage(BESIDE);
      await fillUp(stage, beside);
      const list = await stage.visit(ORDERS_URL);
      await until('the badges all the same', async () => (await badges(list)).length > 5);
      const popup = await stage.openExtensionPage('popup.html');
      await says(popup, 'There is no room left: what I read is not kept');
      expect(await text(popup)).toContain('Free some disk space or make a backup and remove files here');
      expect(await table(popup, 'orders')).toEqual([]);
      await keepPicture(popup, `full-popup-${kind}`);
      // Refused once more: it is the same trouble, whatever the browser calls it then.
      await list.reload();
      await until('the badges once more', async () => (await badges(list)).length > 5);
      await new Promise((done) => setTimeout(done, 1_500));
      const desk = await stage.openExtensionPage('desk.html#/orders');
      await says(desk, 'There is no room left: what I read is not kept');
      await keepPicture(desk, `full-desk-${kind}`);
      await makeRoom(stage, beside);
      await list.reload();
      await until('the orders', async () => (await table(popup, 'orders')).length > 5);
      const again = await stage.openExtensionPage('popup.html');
      await until('the orders to be shown', async () => (await again.$$('.due-card')).length > 0);
      expect(await text(again)).not.toContain('There is no room left');
      for (const page of [beside, list, popup, desk, again]) await page.close();
    }),
  );

  it('because a newer version wrote it: refused untouched', { timeout: 120_000 }, () =>
    withEvidence(stage, 'newer', async () => {
      const open = await stage.openExtensionPage('popup.html');
      await until('the orders', async () => (await open.$$('.due-card')).length > 0);
      const beside = await stage.openExtensionPage(BESIDE);
      const held = JSON.stringify(await table(beside, 'orders'));
      await writeAsNewer(beside);
      await says(open, 'Recourse was updated');
      expect(await text(open)).toContain('Load this page again to go on.');
      await keepPicture(open, `superseded-${kind}`);
      await stage.killBackground();

      const popup = await stage.openExtensionPage('popup.html');
      await says(popup, 'A newer Recourse wrote these orders');
      expect(await text(popup)).toContain('Nothing is lost. Update the extension');
      await keepPicture(popup, `newer-${kind}`);
      await ask(popup, 'ui:plan-anew');
      await until('the toolbar to say it', async () => (await extensionState(popup)).count === '!');
      const list = await stage.visit(ORDERS_URL);
      await until('the badges all the same', async () => (await badges(list)).length > 5);
      await press(popup, 'Try again');
      await says(popup, 'A newer Recourse wrote these orders');
      expect(JSON.stringify(await table(beside, 'orders'))).toBe(held);
      expect(await table(beside, 'of-tomorrow')).toEqual([]);
      for (const page of [open, beside, list, popup]) await page.close();
    }),
  );

  it('because a page holds the older one: waits for it, and takes it over whole', { timeout: 120_000 }, () =>
    withEvidence(stage, 'blocked', async () => {
      const beside = await stage.openExtensionPage(BESIDE);
      await holdAsOlder(beside);
      await stage.killBackground();
      const popup = await stage.openExtensionPage('popup.html');
      await says(popup, 'Another Recourse tab holds the orders');
      expect(await text(popup)).toContain('Close the other tabs of Recourse, then try again.');
      await keepPicture(popup, `blocked-${kind}`);
      await beside.close();
      await press(popup, 'Try again');
      await until('the page itself', async () => !(await text(popup)).includes('Another Recourse tab'));
      await until('the newer tables', async () => (await table(popup, 'pursuits')).length === 0);
      const orders = await table(popup, 'orders');
      expect(orders.some(({ orderId }) => orderId === '8200000000000017')).toBe(true);
      await popup.close();
      expect(stage.requests.left()).toEqual([]);
    }),
  );
});
