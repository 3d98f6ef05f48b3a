import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Pursuit } from '../../src/model';
import { demoAccount, demoOrderId } from '../replica/model/demo-account';
import { ORDERS_URL, REFUNDS_URL } from '../replica/render/addresses';
import { until } from './drive/driven';
import { badges, table } from './drive/look';
import { BROWSERS } from './drive/open';
import { type Stage, setStage, withEvidence } from './drive/stage';

const account = demoAccount(Date.now());
const orderId = demoOrderId('free-return-ends');
const inADay = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const clockOf = (page: Page, kind: string) =>
  page.evaluate((wanted) => {
    const row = document.querySelector<HTMLElement>(`.clock-row[data-clock="${wanted}"]`);
    return row && { basis: row.dataset.basis, text: row.textContent ?? '' };
  }, kind);

/** Unfolds everything, so that a picture shows it. */
const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true;
  });

const press = (page: Page, selector: string) =>
  page.evaluate((wanted) => {
    const found = document.querySelector<HTMLElement>(wanted);
    if (!found) throw new Error(`nothing is ${wanted}`);
    found.click();
  }, selector);

const enter = (page: Page, values: Record<string, string>) =>
  page.evaluate((all) => {
    for (const [selector, value] of Object.entries(all)) {
      const field = document.querySelector<HTMLInputElement>(selector);
      if (!field) throw new Error(`no field is ${selector}`);
      field.value = value;
      for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
    }
  }, values);

/** Pictures of a page in both looks where a place for them is named; else none. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.PICTURES;
  if (!folder) return;
  for (const value of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]).catch(() => undefined);
    await page.screenshot({ path: `${folder}/${name}-${value}.png` as `${string}.png`, fullPage: true });
  }
}

describe.each(BROWSERS)('the rights of an order in %s', (kind) => {
  let stage: Stage;
  let popup: Page;
  beforeAll(async () => {
    stage = await setStage(kind, account);
    const list = await stage.visit(ORDERS_URL);
    await until('the badges', async () => (await badges(list)).some(({ order }) => order === orderId));
    popup = await stage.openExtensionPage('popup.html');
    const stored = async () => (await table<{ orderId: string }>(popup, 'orders')).map((one) => one.orderId);
    await until('the orders in the store', async () => (await stored()).includes(orderId));
    await Promise.all([list.close(), popup.close()]);
  });
  afterAll(() => stage?.close());

  it('are all there, explained, with the law and the lists', () =>
    withEvidence(stage, 'rights', async () => {
      popup = await stage.openExtensionPage(`popup.html#/order/${orderId}`);
      await popup.setViewport({ width: 380, height: 600 });
      await until('the screen', () => popup.evaluate(() => document.querySelector('.also-yours') !== null));
      await enter(popup, { '.question input[type=date]': inADay(-5) });
      await press(popup, '.question button[type=submit]');
      await until('the clock', () => clockOf(popup, 'open-dispute'));
      await unfold(popup);
      const dispute = await until('the dispute clock', () => clockOf(popup, 'open-dispute'));
      expect(dispute.text).toContain('Sources:');
      expect((await clockOf(popup, 'card'))?.text).toContain('120 days');
      expect(await popup.evaluate(() => document.querySelectorAll('[data-list] li').length)).toBeGreaterThan(
        30,
      );
      const wide = await popup.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(380);
      await picture(popup, `order-${kind}`);
    }));

  it('count with what was promised until it is taken back', () =>
    withEvidence(stage, 'promised', async () => {
      const on = inADay(40);
      const before = await clockOf(popup, 'free-return');
      await popup.evaluate(() => {
        const add = [...document.querySelectorAll('button')].find(({ textContent }) =>
          textContent?.includes('Enter a day that was promised'),
        );
        add?.click();
      });
      await until('the form', () =>
        popup.evaluate(() => document.querySelector('.own-form select') !== null),
      );
      await enter(popup, { '.own-form select': 'free-return' });
      await enter(popup, { '.own-form input[type=date]': on });
      await enter(popup, { '.own-form input[type=text]': 'holiday page' });
      await press(popup, '.own-form button[type=submit]');
      await until('the clock to move', async () =>
        (await clockOf(popup, 'free-return'))?.text.includes('holiday page'),
      );
      expect((await clockOf(popup, 'free-return'))?.basis).toBe('user');
      await picture(popup, `promised-${kind}`);
      await press(popup, '[data-given=free-return] button');
      await until(
        'the page’s own day',
        async () => (await clockOf(popup, 'free-return'))?.text === before?.text,
      );
    }));

  it('follow a case from the shop’s list of refunds, and what the buyer tells of it', () =>
    withEvidence(stage, 'case', async () => {
      const refunds = await stage.visit(REFUNDS_URL);
      const pursuits = await until('the cases', async () => {
        const all = await table<Pursuit>(popup, 'pursuits');
        return all.length > 0 && all;
      });
      await refunds.reload({ waitUntil: 'load' });
      await refunds.close();
      expect(pursuits.every(({ caseId, events }) => caseId !== null && events.length > 0)).toBe(true);
      const open =
        pursuits.find(({ events }) => events.some((one) => one.kind === 'refund-issued')) ?? pursuits[0];
      if (!open) throw new Error('no case');
      const page = await stage.openExtensionPage(`desk.html#/order/${open.orderId}`);
      await page.setViewport({ width: 1000, height: 800 });
      await until('the case', () => page.evaluate(() => document.querySelector('.case-standing') !== null));
      await unfold(page);
      await picture(page, `case-${kind}`);
      expect((await table<Pursuit>(popup, 'pursuits')).length).toBe(pursuits.length);
      await Promise.all([page.close(), popup.close()]);
      expect(stage.requests.left()).toEqual([]);
    }));
});
