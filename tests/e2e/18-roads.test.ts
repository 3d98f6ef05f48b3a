import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/model';
import { demoAccount, demoOrderId } from '../replica/model/demo-account';
import { orderOf, truthOf } from '../replica/model/truth';
import { detailUrl, ORDERS_URL } from '../replica/render/addresses';
import { until } from './drive/driven';
import { badges, table } from './drive/look';
import { type Stage, setStage, withEvidence } from './drive/stage';

const account = demoAccount(Date.now());
const order = orderOf(account, demoOrderId('free-return-ends'));

/** Presses the middle of the first element of these words with the mouse, in the badges' roots too. */
async function press(page: Page, words: string): Promise<void> {
  const at = await until(`something to press that says ${words}`, () =>
    page.evaluate((wanted) => {
      const roots = [
        document,
        ...[...document.querySelectorAll('recourse-badge')].map((one) => one.shadowRoot),
      ];
      const all = roots.flatMap((root) => [...(root?.querySelectorAll<HTMLElement>('button, a') ?? [])]);
      const found = all.find((one) => one.textContent?.trim() === wanted && one.checkVisibility());
      found?.scrollIntoView({ block: 'center' });
      const box = found?.getBoundingClientRect();
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }, words),
  );
  // A press can close its own page: the answer is not waited for.
  void page.mouse.click(at.x, at.y).catch(() => {});
}

/** What only Chromium's own protocol can drive: real files, the toolbar's button, the side panel, tabs of ours. */
describe('the roads through Recourse in chromium', () => {
  let stage: Stage;
  let protocol: CDPSession;
  let files: string;
  const has = (path: string) => stage.browser.targets().some((one) => one.url() === stage.origin + path);
  const pageAt = async (path: string): Promise<Page> => {
    const target = await stage.browser.waitForTarget((one) => one.url() === stage.origin + path, {
      timeout: 10_000,
    });
    const page = await target.page();
    if (!page) throw new Error(`${path} is no page`);
    return page;
  };
  const rows = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('.order-row .row-link')].map(
        (link) => /\d{8,}/.exec(link.getAttribute('href') ?? '')?.[0] ?? '',
      ),
    );

  beforeAll(async () => {
    stage = await setStage('chromium', account);
    files = mkdtempSync(join(tmpdir(), 'recourse-files-'));
    protocol = await stage.browser.target().createCDPSession();
    await protocol.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: files });
    const list = await stage.visit(ORDERS_URL);
    await until('the badges', async () => (await badges(list)).length >= 10);
    const own = await stage.openExtensionPage('popup.html#/trouble');
    await until('the orders to be kept', async () => (await table(own, 'orders')).length >= 10);
    await Promise.all([own.close(), list.close()]);
  });
  afterAll(async () => {
    await stage?.close();
    rmSync(files, { recursive: true, force: true });
  });

  const saved = (ending: string) =>
    until(`a ${ending} file`, async () => {
      const name = readdirSync(files).find((one) => one.endsWith(ending));
      return name && readFileSync(join(files, name), 'utf8');
    });

  it('save as files exactly the orders that are shown, in their order', () =>
    withEvidence(stage, 'roads-export', async () => {
      const page = await stage.openExtensionPage('desk.html#/orders');
      await page.setViewport({ width: 1280, height: 2400 });
      await until('the rows', async () => (await rows(page)).length >= 10);
      const all = await rows(page);
      await page.type('input[type="search"]', 'official');
      await until('fewer rows', async () => {
        const found = await rows(page);
        return found.length > 0 && found.length < all.length;
      });
      const shown = await rows(page);
      await press(page, 'Save as CSV');
      const csv = await saved('.csv');
      await press(page, 'Save as JSON');
      const json = JSON.parse(await saved('.json')) as {
        orderId: string;
        total: { amount: string; currency: string } | null;
      }[];
      expect(csv.startsWith('\uFEFF')).toBe(true);
      const { data, errors } = Papa.parse<Record<string, string>>(csv.slice(1), { header: true });
      expect(errors).toEqual([]);
      const [idColumn = ''] = Object.keys(data[0] ?? {});
      // As text: a spreadsheet would round a number of sixteen digits.
      expect(data.map((row) => row[idColumn])).toEqual(shown.map((id) => `'${id}`));
      expect(json.map(({ orderId }) => orderId)).toEqual(shown);
      for (const [index, one] of json.entries()) {
        const { amount, currency } = truthOf(orderOf(account, one.orderId), account).total;
        expect(one.total).toEqual({ amount, currency });
        expect(Object.values(data[index] ?? {})).toEqual(expect.arrayContaining([amount, currency]));
      }
      await page.close();
    }));

  it('lead from the badge to the order, to what is wrong with it, and back to the shop', () =>
    withEvidence(stage, 'roads-links', async () => {
      const list = await stage.visit(ORDERS_URL);
      await until('the badge', async () => (await badges(list)).some((one) => one.order === order.orderId));
      const face = await list.$(`recourse-badge[data-order="${order.orderId}"] >>> .face`);
      await face?.click();
      await press(list, 'Open in Recourse');
      const desk = await pageAt(`desk.html#/order/${order.orderId}`);
      await until('the order', () => desk.evaluate(() => document.querySelector('.order-head') !== null));
      const links = await desk.evaluate(() => [...document.querySelectorAll('a')].map((link) => link.href));
      expect(links).toContain(`https://www.aliexpress.com/p/order/detail.html?orderId=${order.orderId}`);
      expect(links.some((link) => link.endsWith(`#/wrong/${order.orderId}`))).toBe(true);
      await desk.close();

      await list.bringToFront();
      await list.reload({ waitUntil: 'load' });
      await until('the badge', async () => (await badges(list)).some((one) => one.order === order.orderId));
      await (await list.$(`recourse-badge[data-order="${order.orderId}"] >>> .face`))?.click();
      await press(list, 'Something is wrong');
      const wrong = await pageAt(`desk.html#/wrong/${order.orderId}`);
      await wrong.waitForSelector('.line-choice');
      await wrong.click('.line-choice');
      await until('the walk-through', async () => /#\/walk\//.test(wrong.url()));
      await Promise.all([wrong.close(), list.close()]);
    }));

  it('keep the page in view at the keys for it, among the proof of its order', () =>
    withEvidence(stage, 'roads-capture', async () => {
      const desk = await stage.openExtensionPage('desk.html#/evidence');
      const page = await stage.visit(detailUrl(order));
      await until('the badge', async () => (await badges(page)).length > 0);
      expect(await table(desk, 'evidence')).toEqual([]);
      await page.bringToFront();
      // The toolbar's button lets us see the page as the keys do; the browser's keys themselves cannot be pressed here.
      const { targetInfos } = await protocol.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      const tab = targetInfos.find(({ url }) => url === page.url());
      const id = new URL(stage.origin).host;
      await (protocol as unknown as { send(name: string, of: object): Promise<unknown> }).send(
        'Extensions.triggerAction',
        { id, targetId: tab?.targetId },
      );
      const target = await stage.browser.waitForTarget((one) => one.type() === 'service_worker');
      await (await target.worker())?.evaluate(async () => {
        // biome-ignore lint/suspicious/noExplicitAny: what the browser itself calls when the keys are pressed
        const { tabs, commands } = (globalThis as any).chrome;
        const [inView] = await tabs.query({ active: true, url: 'https://www.aliexpress.com/*' });
        commands.onCommand.dispatch('capture-page', inView);
      });
      const kept = await until('the picture', async () =>
        (await table<Evidence>(desk, 'evidence')).find(({ type }) => type === 'image/png'),
      );
      expect(kept).toMatchObject({ orderId: order.orderId, url: page.url() });
      await Promise.all([desk.close(), page.close()]);
    }));

  it('speak another language at once in all screens that are open', () =>
    withEvidence(stage, 'roads-language', async () => {
      const beside = await stage.openExtensionPage('sidepanel.html');
      const desk = await stage.openExtensionPage('desk.html#/settings');
      const lang = (page: Page) => page.evaluate(() => document.documentElement.lang);
      const choose = async (tag: string) => {
        await desk.waitForSelector('option[value="de"]');
        await desk.evaluate((value) => {
          const select = document.querySelector('option[value="de"]')?.closest('select');
          if (!select) throw new Error('no language can be chosen');
          select.value = value;
          select.dispatchEvent(new Event('change', { bubbles: true }));
        }, tag);
      };
      await choose('de');
      await until('German', async () => (await lang(desk)) === 'de' && (await lang(beside)) === 'de');
      await until('its words', () =>
        beside.evaluate(() => (document.querySelector('h1')?.textContent ?? '').includes('Woche')),
      );
      await choose('');
      await until('English', async () => (await lang(desk)) === 'en' && (await lang(beside)) === 'en');
      await Promise.all([beside.close(), desk.close()]);
    }));

  it('open the side panel from the popup, whose links lead on in it', () =>
    withEvidence(stage, 'roads-side', async () => {
      const popup = await stage.openExtensionPage('popup.html');
      await popup.bringToFront();
      await press(popup, 'Open at the side');
      await until('the side panel', async () => has('sidepanel.html'));
      const beside = await stage.openExtensionPage('sidepanel.html');
      const link = await until('a link to an order', () =>
        beside.evaluate(() => document.querySelector('a[href^="#/order/"]')?.getAttribute('href')),
      );
      await beside.click(`a[href="${link}"]`);
      await until('the order', () => beside.evaluate(() => document.querySelector('.order-head') !== null));
      expect(beside.url()).toBe(`${stage.origin}sidepanel.html${link}`);
      await beside.close();
    }));
});
