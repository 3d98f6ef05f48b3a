import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoAccount, demoOrderId } from '../replica/model/demo-account';
import { ORDERS_URL } from '../replica/render/addresses';
import { violations } from './drive/axe';
import { until } from './drive/driven';
import { badges, cardIds, extensionState, table } from './drive/look';
import { BROWSERS } from './drive/open';
import { type Stage, setStage, withEvidence } from './drive/stage';

const account = demoAccount(Date.now());
const orderId = demoOrderId('not-delivered-in-time');

const text = (page: Page) => page.evaluate(() => document.body.textContent ?? '');
const rows = (page: Page) => page.evaluate(() => document.querySelectorAll('.order-row').length);
const has = (page: Page, words: string) =>
  until(words, async () => (await text(page)).includes(words), 20_000);

/** Presses the first button or link whose words are these. */
const press = (page: Page, words: string) =>
  page.evaluate((wanted) => {
    const all = [...document.querySelectorAll<HTMLElement>('button, a')];
    const found = all.find((one) => one.textContent?.trim() === wanted);
    if (!found) throw new Error(`nothing to press says ${wanted}`);
    found.click();
  }, words);

/** Screens of the extension; the made-up orders fill those that a first sight of the shop does not. */
const SCREENS = [
  'desk.html#/orders',
  `desk.html#/order/${orderId}`,
  `desk.html#/wrong/${orderId}`,
  'desk.html?demo#/orders',
  'desk.html?demo#/cases',
  'desk.html?demo#/calendar',
  'desk.html?demo#/money',
  'desk.html#/evidence',
  'desk.html#/health',
  'desk.html#/settings',
  'desk.html#/welcome',
  'popup.html#/',
  `popup.html#/order/${orderId}`,
  'popup.html#/trouble',
];

describe.each(BROWSERS)('the desk in %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(kind, account);
    const list = await stage.visit(ORDERS_URL);
    await until('the badges', async () => (await badges(list)).length >= 10);
    const own = await stage.openExtensionPage('popup.html#/trouble');
    await until('the orders to be kept', async () => (await table(own, 'orders')).length >= 10);
    await Promise.all([own.close(), list.close()]);
  });
  afterAll(() => stage?.close());

  const look = async (path: string): Promise<Page> => {
    const page = await stage.openExtensionPage(path);
    await page.setViewport({ width: 1280, height: 900 });
    return page;
  };

  it('welcomes at the installation, in a tab behind for a developer', () =>
    withEvidence(stage, 'welcome', async () => {
      const page = await look('desk.html#/welcome');
      // Firefox's driver does not tell of tabs that the extension opened; the extension itself does.
      await until('the welcome', () =>
        page.evaluate(() => {
          // biome-ignore lint/suspicious/noExplicitAny: the page's global differs between the browsers
          const api = (globalThis as any).browser ?? (globalThis as any).chrome;
          const views: Window[] = api.extension.getViews({ type: 'tab' });
          return views.filter((view) => view.location.hash === '#/welcome').length === 2;
        }),
      );
      await has(page, 'What I read');
      await press(page, 'Next');
      await has(page, 'What I keep');
      await press(page, 'Next');
      await has(page, 'What I never do');
      await press(page, 'To my desk');
      await until('the orders', async () => (await rows(page)) > 0);
      const meta = await table<{ key: string; value: string }>(page, 'meta');
      expect(meta).toContainEqual({ key: 'welcomed', value: 'yes' });
      await page.close();
    }));

  it('finds an order by its words and opens it from the keyboard, with the picture of its time', () =>
    withEvidence(stage, 'desk-orders', async () => {
      const page = await look('desk.html#/orders');
      await until('the rows', async () => (await rows(page)) >= 10);
      await page.focus('input[type="search"]');
      await page.keyboard.type('screwdriver');
      await until('the one that was searched', async () => (await rows(page)) === 1);
      const drawn = await page.evaluate(() =>
        document.querySelector('.time-bar')?.getAttribute('aria-label'),
      );
      expect(drawn).toContain('Delivery protection until');
      await page.focus('.row-link');
      await page.keyboard.press('Enter');
      await until('its table', () =>
        page.evaluate(() => document.querySelectorAll('.time-table tbody tr').length),
      );
      expect(page.url()).toContain(`#/order/${orderId}`);
      await page.close();
    }));

  it('moves from row to row with the arrows', () =>
    withEvidence(stage, 'desk-arrows', async () => {
      const page = await look('desk.html#/orders');
      await until('the rows', async () => (await rows(page)) >= 10);
      await page.focus('.row-link[tabindex="0"]');
      const at = () =>
        page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-index]')?.dataset.index);
      expect(await at()).toBe('0');
      await page.keyboard.press('ArrowDown');
      await until('the next row', async () => (await at()) === '1');
      await page.keyboard.press('End');
      await until('the last row', async () => Number(await at()) >= 9);
      await page.keyboard.press('Home');
      await until('the first row', async () => (await at()) === '0');
      await page.close();
    }));

  it('saves what was found as CSV, and a title that begins like a formula stays text', () =>
    withEvidence(stage, 'desk-export', async () => {
      const page = await look('desk.html#/orders');
      await until('the rows', async () => (await rows(page)) >= 10);
      await page.evaluate(() => {
        const kept = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (blob: Blob) => {
          void blob.text().then((saved) => Object.assign(globalThis, { saved }));
          return kept(blob);
        };
        // The test reads the file; the browser need not save it.
        document.addEventListener('click', (event) => {
          if ((event.target as Element).matches?.('a[download]')) event.preventDefault();
        });
      });
      await press(page, 'Save as CSV');
      const saved = await until('the file', () =>
        page.evaluate(() => (globalThis as unknown as { saved?: string }).saved ?? ''),
      );
      expect(saved.split('\r\n')).toHaveLength((await rows(page)) + 1);
      expect(saved).toContain(orderId);
      expect(saved).not.toMatch(/(^|,)"?[=+@]/m);
      await page.close();
    }));

  it('forgets an order with all that is kept of it, and puts it back', () =>
    withEvidence(stage, 'desk-forget', async () => {
      const page = await look(`desk.html#/order/${orderId}`);
      const stored = async () =>
        (await table<{ orderId: string }>(page, 'orders')).some((one) => one.orderId === orderId);
      await has(page, 'Forget this order');
      await press(page, 'Forget this order');
      await press(page, 'Forget it');
      await until('it to be gone', async () => !(await stored()));
      await has(page, 'Forgotten:');
      await press(page, 'Undo');
      await until('it to be back', stored);
      await page.close();
    }));

  it('shows made-up orders apart from the real ones, never reminds of them, and removes them with one click', () =>
    withEvidence(stage, 'desk-demo', async () => {
      const page = await look('desk.html?demo#/cases');
      await has(page, 'Headphones, wireless');
      const before = await extensionState(page);
      expect(
        (await table<{ orderId: string }>(page, 'orders')).some((one) => one.orderId.startsWith('9999')),
      ).toBe(false);
      await press(page, 'Yes, it is there');
      await until('the case to be done', () =>
        page.evaluate(
          () => document.querySelectorAll('[data-column="done"] [data-state="done"]').length === 2,
        ),
      );
      await has(page, 'Kept: the money was there');
      await press(page, 'Undo');
      await until('the case to be with the bank again', () =>
        page.evaluate(() => document.querySelector('[data-column="bank"] [data-state="refund"]') !== null),
      );
      expect((await extensionState(page)).notifications).toEqual(before.notifications);
      await press(page, 'Remove them');
      await until(
        'the real orders',
        async () => (await page.evaluate(() => location.search === '')) && (await rows(page)) > 9,
      );
      const names = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
      expect(names).toContain('recourse');
      expect(names).not.toContain('recourse-demo');
      await page.close();
    }));

  it('stands on no order page once that is switched off, and again when it is switched on', () =>
    withEvidence(stage, 'desk-pages-off', async () => {
      const page = await look('desk.html#/settings');
      const tick = () =>
        page.evaluate(() => {
          const labels = [...document.querySelectorAll('label')];
          labels.find((one) => one.textContent?.startsWith('On order pages'))?.click();
        });
      await has(page, 'On order pages');
      await tick();
      await until('it to be kept', () =>
        page.evaluate(() => document.querySelector('.check-line input:not(:checked)') !== null),
      );
      const off = await stage.visit(ORDERS_URL);
      await until('the cards', async () => (await cardIds(off)).length >= 10);
      await new Promise((done) => setTimeout(done, 1_500));
      expect(await badges(off)).toEqual([]);
      await tick();
      await until('it to be kept', () =>
        page.evaluate(() => document.querySelector('.check-line input:not(:checked)') === null),
      );
      await off.reload({ waitUntil: 'load' });
      await until('the badges again', async () => (await badges(off)).length >= 10);
      await Promise.all([off.close(), page.close()]);
    }));

  it.each(SCREENS)('is for everyone: %s', (path) =>
    withEvidence(stage, 'desk-axe', async () => {
      const page = await look(path);
      await until('the screen', () => page.evaluate(() => document.querySelector('h1') !== null));
      const wrong = kind === 'chromium' ? await wrongIn(page, ['light', 'dark']) : await wrongIn(page, []);
      expect([...wrong, ...(await tooWide(page))]).toEqual([]);
      await page.close();
    }),
  );
});

/** What axe finds in both directions of writing, in each colour scheme that the browser can be asked for. */
async function wrongIn(page: Page, schemes: string[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const scheme of schemes.length > 0 ? schemes : ['as it is']) {
    if (schemes.length > 0) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    }
    for (const dir of ['ltr', 'rtl']) {
      await turn(page, dir);
      wrong.push(...(await violations(page)).map((line) => `${scheme} ${dir}: ${line}`));
    }
  }
  return wrong;
}

/** By how much a screen would have to be scrolled sideways in a window of 320 px, or at 400 % of one of 1280. */
async function tooWide(page: Page): Promise<string[]> {
  await page.setViewport({ width: 320, height: 640 });
  const wrong: string[] = [];
  for (const dir of ['rtl', 'ltr']) {
    await turn(page, dir);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (wide > 0) wrong.push(`${dir}: ${wide} px too wide for 320 px`);
  }
  return wrong;
}

function turn(page: Page, dir: string): Promise<void> {
  return page.evaluate((one) => {
    document.documentElement.dir = one;
  }, dir);
}
