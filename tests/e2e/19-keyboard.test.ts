import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoAccount, demoOrderId } from '../replica/model/demo-account';
import { ORDERS_URL } from '../replica/render/addresses';
import { until } from './drive/driven';
import { badges, table } from './drive/look';
import { type Stage, setStage, withEvidence } from './drive/stage';

const orderId = demoOrderId('free-return-ends');
const SCREENS = [
  'desk.html#/orders',
  `desk.html#/order/${orderId}`,
  `desk.html#/wrong/${orderId}`,
  'desk.html?demo#/cases',
  'desk.html?demo#/calendar',
  'desk.html?demo#/money',
  'desk.html#/evidence',
  'desk.html#/settings',
  'desk.html#/welcome',
  'popup.html#/',
  `popup.html#/order/${orderId}`,
];

/** The element that has the focus, what it is called, and whether anything is drawn around it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const one = document.activeElement;
    if (!one || one === document.body) return null;
    const drawn = (style: CSSStyleDeclaration) =>
      style.outlineStyle !== 'none' && style.outlineWidth !== '0px';
    // A hidden input is shown by the label or the part around it.
    const around = [one, one.parentElement, one.closest('label, .choice, .line-choice')];
    const isSeen =
      around.some((part) => part !== null && drawn(getComputedStyle(part))) ||
      drawn(getComputedStyle(one, '::after'));
    const words = one.getAttribute('aria-label') ?? one.textContent ?? '';
    return { name: `${one.localName} ${words.trim().slice(0, 40)}`, isSeen };
  });

describe('every screen can be walked through with the Tab key, in chromium', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage('chromium', demoAccount(Date.now()));
    const list = await stage.visit(ORDERS_URL);
    await until('the badges', async () => (await badges(list)).length >= 10);
    const own = await stage.openExtensionPage('popup.html#/trouble');
    await until('the orders to be kept', async () => (await table(own, 'orders')).length >= 10);
    await Promise.all([own.close(), list.close()]);
  });
  afterAll(() => stage?.close());

  it.each(SCREENS)('and the focus is always seen: %s', (path) =>
    withEvidence(stage, 'keyboard', async () => {
      const page = await stage.openExtensionPage(path);
      await page.bringToFront();
      await until('the screen', () => page.evaluate(() => document.querySelector('h1') !== null));
      const met = new Set<string>();
      const unseen: string[] = [];
      for (let press = 0; press < 45; press += 1) {
        await page.keyboard.press('Tab');
        const at = await focused(page);
        if (at === null) break;
        met.add(at.name);
        if (!at.isSeen) unseen.push(at.name);
      }
      expect(met.size).toBeGreaterThan(0);
      expect(unseen).toEqual([]);
      await page.close();
    }),
  );
});
