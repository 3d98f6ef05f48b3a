import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoAccount, demoOrderId } from '../replica/model/demo-account';
import { orderOf } from '../replica/model/truth';
import { ORDERS_URL } from '../replica/render/addresses';
import { until } from './drive/driven';
import { BROWSERS } from './drive/open';
import { type Stage, setStage, withEvidence } from './drive/stage';

const account = demoAccount(Date.now());
const PRODUCT = `https://www.aliexpress.com/item/${orderOf(account, demoOrderId('free-return-ends')).lines[0]?.listing.productId}.html`;

/** How wide each of ours is (px), and whether it is folded. */
const ours = (page: Page, name: string) =>
  page.evaluate(
    (of) =>
      [...document.querySelectorAll<HTMLElement>(of)].map((host) => ({
        folded: host.hasAttribute('data-folded'),
        width: Math.round(
          [...(host.shadowRoot?.children ?? [])].reduce(
            (sum, part) => sum + part.getBoundingClientRect().width,
            0,
          ),
        ),
      })),
    name,
  );

/** Where everything of the shop's own in a card stands. */
const shop = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.order-item *')]
      .filter((part) => !part.localName.startsWith('recourse-'))
      .map((part) => {
        const { x, y, width, height } = part.getBoundingClientRect();
        return `${part.localName}.${part.className}: ${[x, y, width, height].map(Math.round).join(' ')}`;
      }),
  );

/** A press of the mouse in the middle of a part of the first of ours. */
async function press(page: Page, name: string, part: string): Promise<void> {
  const at = await page.evaluate(
    (of, inside) => {
      const element = document.querySelector(of)?.shadowRoot?.querySelector(inside);
      element?.scrollIntoView({ block: 'center' });
      const { x = 0, y = 0, width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
      return { x: x + width / 2, y: y + height / 2 };
    },
    name,
    part,
  );
  await page.mouse.click(at.x, at.y);
}

const all = (folded: boolean) => async (page: Page, name: string) => {
  const seen = await ours(page, name);
  return seen.length > 0 && seen.every((one) => one.folded === folded);
};
const allFolded = all(true);
const noneFolded = all(false);

describe.each(BROWSERS)('what stands on the page can be folded, in %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(kind, account);
  });
  afterAll(() => stage?.close());

  it('to the sign of a badge, all at once, and unfolded by mouse and by key; nothing of the shop moves', () =>
    withEvidence(stage, 'folding-orders', async () => {
      const page = await stage.visit(ORDERS_URL);
      await until('the badges', async () => (await ours(page, 'recourse-badge')).length >= 10);
      await page.evaluate(() => window.scrollTo(0, 0));
      const before = await shop(page);
      await press(page, 'recourse-badge', '.fold');
      await until('all to be folded', () => allFolded(page, 'recourse-badge'));
      for (const { width } of await ours(page, 'recourse-badge')) expect(width).toBeLessThan(36);
      await page.evaluate(() => window.scrollTo(0, 0));
      const after = await shop(page);
      expect(before.filter((where, index) => after[index] !== where)).toEqual([]);

      await page.reload({ waitUntil: 'load' });
      await until('them folded as they were left', () => allFolded(page, 'recourse-badge'));
      await press(page, 'recourse-badge', '.face');
      await until('them unfolded', () => noneFolded(page, 'recourse-badge'));
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(
        () => document.activeElement?.shadowRoot?.activeElement?.getAttribute('aria-label') ?? '',
      );
      expect(focused).toMatch(/^Fold/);
      await page.keyboard.press('Enter');
      await until('them folded by key', () => allFolded(page, 'recourse-badge'));
      await page.keyboard.press('Enter');
      await until('them unfolded by key', () => noneFolded(page, 'recourse-badge'));
      await page.close();
    }));

  it('kind of page by kind of page', () =>
    withEvidence(stage, 'folding-product', async () => {
      const page = await stage.visit(PRODUCT);
      const isShown = () =>
        page.evaluate(() => document.querySelector('recourse-policy[data-returns="free"]') !== null);
      await until('the line', isShown);
      expect(await noneFolded(page, 'recourse-policy')).toBe(true);
      await press(page, 'recourse-policy', '.fold');
      await until('it folded', () => allFolded(page, 'recourse-policy'));
      await page.reload({ waitUntil: 'load' });
      await until('the line', isShown);
      expect(await allFolded(page, 'recourse-policy')).toBe(true);

      const orders = await stage.visit(ORDERS_URL);
      await until('the badges', async () => (await ours(orders, 'recourse-badge')).length >= 10);
      expect(await noneFolded(orders, 'recourse-badge')).toBe(true);
      await orders.close();
      await page.bringToFront();
      await press(page, 'recourse-policy', '.fold');
      await until('it unfolded', () => noneFolded(page, 'recourse-policy'));
      await page.close();
    }));
});
