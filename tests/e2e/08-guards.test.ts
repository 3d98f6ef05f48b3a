import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoAccount, demoOrderId } from '../replica/model/demo-account';
import { orderOf } from '../replica/model/truth';
import type { Language } from '../replica/model/types';
import { detailUrl, disputeDetailUrl, ORDERS_URL } from '../replica/render/addresses';
import { until } from './drive/driven';
import { badges } from './drive/look';
import { BROWSERS } from './drive/open';
import { type Stage, setStage, withEvidence } from './drive/stage';

const account = demoAccount(Date.now());
const late = orderOf(account, demoOrderId('not-delivered-in-time'));
const disputed = orderOf(account, demoOrderId('in-dispute'));

type ReplicaWindow = Window & { __replica: { log: { action: string }[] } };
const did = (page: Page, action: string) =>
  page.evaluate(
    (name) => (window as unknown as ReplicaWindow).__replica.log.filter((one) => one.action === name).length,
    action,
  );
const guard = (page: Page) =>
  page.evaluate(() => document.querySelector('recourse-guard')?.shadowRoot?.textContent ?? '');

/** Presses a button of the guard as the buyer would. */
async function choose(page: Page, index: 0 | 1): Promise<void> {
  const host = await page.$('recourse-guard');
  const buttons = await host?.$$('>>> button');
  await buttons?.[index]?.click();
}

describe.each(BROWSERS)('the guards in %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(kind, account);
  });
  afterAll(() => stage?.close());

  it('hold Confirm received until the buyer has checked, then let the page act once', () =>
    withEvidence(stage, 'guard-confirm', async () => {
      const page = await stage.visit(detailUrl(late));
      await until('the badge', async () => (await badges(page)).some((badge) => badge.basis === 'page'));
      const button = '[data-replica-do="confirm-received"]';
      await page.click(button);
      const said = await until('the guard', () => guard(page));
      expect(said).toContain('releases the money');
      expect(said).toContain('delivery protection');
      // Nothing has told of a delivery, and the time that is left is said.
      expect(said).toContain('No page has told me that it was delivered');
      expect(said).toMatch(/Your time on this order: \d+ /);
      expect(await did(page, 'confirm-received')).toBe(0);

      await choose(page, 0);
      await until('the guard to go', async () => (await guard(page)) === '');
      expect(await did(page, 'confirm-received')).toBe(0);

      // By keyboard: Not yet has the focus, Tab leads to going on.
      await page.focus(button);
      await page.keyboard.press('Enter');
      await until('the guard again', () => guard(page));
      await page.keyboard.press('Escape');
      await until('the guard to go', async () => (await guard(page)) === '');
      expect(await did(page, 'confirm-received')).toBe(0);
      await page.focus(button);
      await page.keyboard.press(' ');
      await until('the guard once more', () => guard(page));
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await until('the page to act', async () => (await did(page, 'confirm-received')) > 0);
      await new Promise((done) => setTimeout(done, 300));
      expect(await did(page, 'confirm-received')).toBe(1);
      expect(await page.evaluate(() => document.querySelectorAll('recourse-guard').length)).toBe(0);
      await page.close();
    }));

  it.each([
    ['accept', 'closes this case for good'],
    ['cancel-dispute', 'stops this case'],
  ])('hold %s on a dispute', (action, words) =>
    withEvidence(stage, `guard-${action}`, async () => {
      if (!disputed.dispute) throw new Error('the order has no dispute');
      const page = await stage.visit(disputeDetailUrl(disputed.dispute));
      const button = `[data-replica-do="${action}"]`;
      await page.waitForSelector(button);
      await new Promise((done) => setTimeout(done, 500));
      await page.click(button);
      expect(await until('the guard', () => guard(page))).toContain(words);
      expect(await did(page, action)).toBe(0);
      await choose(page, 1);
      await until('the page to act', async () => (await did(page, action)) > 0);
      expect(await did(page, action)).toBe(1);
      await page.close();
    }),
  );

  it('know Confirm received in the words that the page itself gives for it', () =>
    withEvidence(stage, 'guard-language', async () => {
      stage.replica.options = { language: 'de' as Language };
      stage.replica.account = { ...account, language: 'de' };
      const page = await stage.visit(ORDERS_URL);
      await until('the badges', async () => (await badges(page)).length > 5);
      await page.click('[data-replica-do="confirm-received"]');
      await until('the guard', () => guard(page));
      expect(await did(page, 'confirm-received')).toBe(0);
      await page.close();
    }));
});
