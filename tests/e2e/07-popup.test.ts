import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoAccount, demoOrderId } from '../replica/model/demo-account';
import { ORDERS_URL } from '../replica/render/addresses';
import { until } from './drive/driven';
import { badges, table } from './drive/look';
import { BROWSERS } from './drive/open';
import { type Stage, setStage, withEvidence } from './drive/stage';

const DAY = 86_400_000;
const account = demoAccount(Date.now());
const orderId = demoOrderId('completed');
const arrived = new Date(Date.now() - 5 * DAY).toISOString().slice(0, 10);

const text = (page: Page) => page.evaluate(() => document.body.textContent ?? '');

/** Presses the first button or link whose words are these. */
const press = (page: Page, words: string) =>
  page.evaluate((wanted) => {
    const all = [...document.querySelectorAll<HTMLElement>('button, a')];
    const found = all.find((one) => one.textContent?.trim() === wanted);
    if (!found) throw new Error(`nothing to press says ${wanted}`);
    found.click();
  }, words);

describe.each(BROWSERS)('the popup in %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(kind, account);
  });
  afterAll(() => stage?.close());

  it('says where to go while it knows of no order', () =>
    withEvidence(stage, 'empty-popup', async () => {
      const popup = await stage.openExtensionPage('popup.html');
      await until('the empty state', async () =>
        (await text(popup)).includes('Open your orders on AliExpress'),
      );
      const link = await popup.evaluate(
        () => document.querySelector<HTMLAnchorElement>('a[href*="aliexpress"]')?.href,
      );
      expect(link).toBe(ORDERS_URL);
      await popup.close();
    }));

  it('asks for the day it arrived, counts from it as entered by the buyer, and takes it back', () =>
    withEvidence(stage, 'correction', async () => {
      const list = await stage.visit(ORDERS_URL);
      const badge = async () => (await badges(list)).find((one) => one.order === orderId);
      await until('the badge', badge);
      expect(await badge()).toMatchObject({ clock: '', due: '', urgency: 'unknown' });

      const popup = await stage.openExtensionPage(`popup.html#/order/${orderId}`);
      await until('the question', async () => (await text(popup)).includes('When did it arrive?'));
      await popup.evaluate((day) => {
        const input = document.querySelector<HTMLInputElement>('input[type="date"]');
        if (!input) throw new Error('no date can be entered');
        input.value = day;
        for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));
      }, arrived);
      await press(popup, 'Save');
      const due = new Date(Date.parse(`${arrived}T00:00:00Z`) + 15 * DAY).toISOString();
      await until('the clock', async () => (await text(popup)).includes('to open a dispute'));
      const [stored] = (await table<StoredOrder>(popup, 'orders')).filter((one) => one.orderId === orderId);
      expect(stored?.order.deliveredOn).toMatchObject({ value: arrived, basis: 'user' });

      await list.reload({ waitUntil: 'load' });
      await until('the badge to count from it', async () => (await badge())?.due === due);
      expect(await badge()).toMatchObject({ clock: 'open-dispute', basis: 'user', urgency: 'calm' });

      await press(popup, 'Take back');
      await until('the question again', async () => (await text(popup)).includes('When did it arrive?'));
      await list.reload({ waitUntil: 'load' });
      await until('the badge to ask again', async () => (await badge())?.urgency === 'unknown');
      await Promise.all([popup.close(), list.close()]);
    }));

  it.runIf(kind === 'chromium')('opens the order from its notification', () =>
    withEvidence(stage, 'notification-click', async () => {
      const target = await stage.browser.waitForTarget((one) => one.type() === 'service_worker');
      const worker = await target.worker();
      await worker?.evaluate((id) => {
        const api = globalThis as unknown as {
          chrome: { notifications: { onClicked: { dispatch(id: string): void } } };
        };
        api.chrome.notifications.onClicked.dispatch(id);
      }, `deadline:${orderId}:-:open-dispute`);
      const tab = await stage.browser.waitForTarget(
        (one) => one.type() === 'page' && one.url().includes(`/p/order/detail.html?orderId=${orderId}`),
        { timeout: 10_000 },
      );
      const page = await tab.page();
      if (!page) throw new Error('the order opened in no tab');
      await until('the badge there', async () => (await badges(page)).some((one) => one.order === orderId));
    }),
  );
});

interface StoredOrder {
  orderId: string;
  order: { deliveredOn: { value: string; basis: string } | null };
}
