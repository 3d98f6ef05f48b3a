import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GECKO_ID } from '../../tools/gecko-id';
import { demoAccount } from '../replica/model/demo-account';
import { ORDERS_URL } from '../replica/render/addresses';
import { until } from './drive/driven';
import { insideFirefox } from './drive/inside-firefox';
import { keepPicture } from './drive/keep-picture';
import { badges, table } from './drive/look';
import { BROWSERS } from './drive/open';
import { type Stage, setStage, withEvidence } from './drive/stage';

const text = (page: Page) => page.evaluate(() => document.body.textContent ?? '');
const says = (page: Page, words: string) =>
  until(words, async () => (await text(page)).includes(words), 30_000);

/** The toolbar's count alone: Chromium says nothing of notifications where they are off. */
const countOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    // biome-ignore lint/suspicious/noExplicitAny: the page's global differs between the browsers
    const api = (globalThis as any).browser ?? (globalThis as any).chrome;
    return api.action.getBadgeText({});
  });

/** As the browser's user does on its page of extensions. */
async function configure(stage: Stage, change: Record<string, unknown>): Promise<void> {
  const page = await stage.browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    (extensionId, wanted) => {
      interface DeveloperPrivate {
        updateExtensionConfiguration(change: object): Promise<void>;
      }
      const { chrome } = globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } };
      return chrome.developerPrivate.updateExtensionConfiguration({ extensionId, ...wanted });
    },
    new URL(stage.origin).host,
    change,
  );
  await page.close();
}

/** The id that Chromium gives to an extension that it loads from a folder. */
function idOf(folder: string): string {
  const digest = createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 32);
  return [...digest].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');
}

/**
 * Lets the extension into private windows and opens the buyer's orders in one. Firefox alone: Chromium takes an
 * extension that was put in from a folder out again for that.
 */
async function openPrivately({ browser }: Stage): Promise<Page> {
  await insideFirefox(
    browser,
    `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
     const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
     const permissions = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
     await ExtensionPermissions.add('${GECKO_ID}', permissions, WebExtensionPolicy.getByID('${GECKO_ID}').extension);
     await (await AddonManager.getAddonByID('${GECKO_ID}')).reload();
     const before = Services.wm.getMostRecentWindow('navigator:browser');
     OpenBrowserWindow({ private: true });
     while (Services.wm.getMostRecentWindow('navigator:browser') === before) await new Promise((done) => setTimeout(done, 50));`,
  );
  const open = await until('the private window', async () =>
    (await browser.pages()).find((page) => page.url() === 'about:privatebrowsing'),
  );
  await open.goto(ORDERS_URL);
  return open;
}

/** From a page of ours in a private window, which has no store, to one in a normal window by the button there. */
async function goOnNormally(stage: Stage, page: Page): Promise<Page> {
  page.goto(`${stage.origin}popup.html`).catch(() => undefined);
  await says(page, 'I cannot show your orders in a private window');
  expect(await text(page)).toContain('what I read here is kept with the rest');
  await keepPicture(page, `private-${stage.kind}`);
  const known = new Set(await stage.browser.pages());
  await (await page.$('button'))?.click();
  return until('a normal window', async () => {
    for (const one of await stage.browser.pages()) {
      // The driver itself does not follow the addresses of extensions.
      const href = known.has(one) ? '' : await one.evaluate(() => location.href).catch(() => '');
      if (href.startsWith(`${stage.origin}popup.html`)) return one;
    }
    return null;
  });
}

describe.each(BROWSERS)('a browser that holds something back, in %s', (kind) => {
  const profile = mkdtempSync(join(tmpdir(), `recourse-held-back-${kind}-`));
  let stage: Stage;
  beforeAll(async () => {
    if (kind === 'chromium') {
      // As if the buyer had switched the extension's notifications off in the browser.
      mkdirSync(join(profile, 'Default'));
      const off = { message_center: { disabled_extension_ids: [idOf('.output/chrome-mv3')] } };
      const quiet = { net: { network_prediction_options: 2 }, search: { suggest_enabled: false } };
      writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify({ ...quiet, ...off }));
    }
    const prefs = { 'extensions.webextOptionalPermissionPrompts': false };
    stage = await setStage(kind, demoAccount(Date.now()), {}, { userDataDir: profile, prefs });
  });
  afterAll(async () => {
    await stage?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  it('its notifications: toolbar, popup and page say the same all the same', { timeout: 120_000 }, () =>
    withEvidence(stage, 'no-notifications', async () => {
      const list = await stage.visit(ORDERS_URL);
      await until('the badges', async () => (await badges(list)).length > 5);
      const popup = await stage.openExtensionPage('popup.html');
      await until('all orders to be planned', async () => {
        const orders = await table<{ nextAt: number | null }>(popup, 'orders');
        return orders.length > 5 && orders.every(({ nextAt }) => nextAt !== 0);
      });
      if (kind === 'chromium') {
        await says(popup, 'This browser does not show my notifications. What is due stands here');
      }
      const desk = await stage.openExtensionPage('desk.html#/settings');
      await says(
        desk,
        kind === 'chromium'
          ? 'This browser does not show my notifications.'
          : 'This browser does not say whether it shows my notifications. Send one to see.',
      );
      await keepPicture(popup, `notifications-${kind}`);
      const count = await until('the count', () => countOf(popup));
      expect(Number(count)).toBeGreaterThan(0);
      await says(popup, `${count} to do this week`);
      const [first] = await popup.$$eval('.due-card', (all) =>
        all.map((one) => [one.getAttribute('data-order') ?? '', one.getAttribute('data-clock') ?? '']),
      );
      const shown = (await badges(list)).find(({ order }) => order === first?.[0]);
      expect(shown?.clock, 'the badge counts the same clock').toBe(first?.[1]);
      for (const page of [list, popup, desk]) await page.close();
    }),
  );

  it('the pages of the shop: said, asked for again, and read again', { timeout: 120_000 }, () =>
    withEvidence(stage, 'no-access', async () => {
      const popup = await stage.openExtensionPage('popup.html');
      if (kind === 'chromium') await configure(stage, { hostAccess: 'ON_CLICK' });
      else {
        await popup.evaluate(async () => {
          // biome-ignore lint/suspicious/noExplicitAny: the page's global differs between the browsers
          const api = (globalThis as any).browser;
          const { content_scripts: scripts } = api.runtime.getManifest();
          await api.permissions.remove({
            origins: scripts.flatMap((one: { matches: string[] }) => one.matches),
          });
        });
      }
      await says(popup, 'I may not read AliExpress');
      expect(await text(popup)).toContain('no badge, no new dates, no new reminders');
      await keepPicture(popup, `no-access-${kind}`);
      const list = await stage.visit(ORDERS_URL);
      await new Promise((done) => setTimeout(done, 2_000));
      expect(await badges(list)).toEqual([]);
      await popup.bringToFront();
      // Chromium asks its user in a window of its own, which nothing but a user can answer.
      if (kind === 'chromium') await configure(stage, { hostAccess: 'ON_ALL_SITES' });
      else await (await popup.$('[data-note="access"] button'))?.click();
      await until('the note to go', async () => !(await text(popup)).includes('I may not read'));
      await list.reload();
      await until('the badges', async () => (await badges(list)).length > 5);
      for (const page of [list, popup]) await page.close();
    }),
  );

  it.runIf(kind === 'firefox')('a private window: what is kept of it is said', { timeout: 120_000 }, () =>
    withEvidence(stage, 'private', async () => {
      const normal = await stage.openExtensionPage('desk.html#/orders');
      await until('the store', async () => (await table(normal, 'orders')) !== null);
      await normal.evaluate(
        () =>
          new Promise<void>((done) => {
            const open = indexedDB.open('recourse');
            open.onsuccess = () => {
              const work = open.result.transaction('orders', 'readwrite');
              work.objectStore('orders').clear();
              work.oncomplete = () => {
                open.result.close();
                done();
              };
            };
          }),
      );
      const shop = await openPrivately(stage);
      await until('the badges', async () => (await badges(shop)).length > 5);
      // What was read is told to the background once the page is quiet.
      await new Promise((done) => setTimeout(done, 2_000));
      const again = await goOnNormally(stage, shop);
      await until(
        'the orders that were read privately',
        async () => (await table(again, 'orders')).length > 5,
      );
      expect(stage.requests.left()).toEqual([]);
    }),
  );
});
