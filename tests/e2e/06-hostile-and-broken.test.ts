import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoAccount, demoOrderId } from '../replica/model/demo-account';
import { ORDERS_URL } from '../replica/render/addresses';
import { until } from './drive/driven';
import { badges, table } from './drive/look';
import { BROWSERS } from './drive/open';
import { type Stage, setStage, withEvidence } from './drive/stage';

const account = demoAccount(Date.now());

describe.each(BROWSERS)('pages that mean no good or cannot be read, in %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(kind, account);
  });
  afterAll(() => stage?.close());

  it('keeps markup in a title as text', () =>
    withEvidence(stage, 'hostile', async () => {
      const page = await stage.visit(ORDERS_URL);
      await until('the badges', async () => (await badges(page)).length > 5);
      const own = await stage.openExtensionPage(`popup.html#/order/${demoOrderId('hostile-title')}`);
      await until('the order', async () =>
        (await own.evaluate(() => document.body.textContent ?? '')).includes('<img src=x'),
      );
      expect(await own.evaluate(() => document.querySelectorAll('img[src="x"]').length)).toBe(0);
      await Promise.all([own.close(), page.close()]);
    }));

  const notice = (page: Page) =>
    page.evaluate(() => document.querySelector('recourse-notice')?.shadowRoot?.textContent ?? '');

  it("has no place for badges where the layout is new, but takes the orders from the page's data", () =>
    withEvidence(stage, 'new-layout', async () => {
      stage.replica.options = { ...stage.replica.options, variant: 'changed' };
      const page = await stage.visit(ORDERS_URL);
      await until('the notice', async () => (await notice(page)).includes('no place for its badges'));
      const own = await stage.openExtensionPage('popup.html');
      await until('the orders', async () => (await table(own, 'orders')).length > 5);
      await Promise.all([own.close(), page.close()]);
    }));

  it('says so when a page that it knows holds nothing that it can read', () =>
    withEvidence(stage, 'changed', async () => {
      stage.replica.options = {
        ...stage.replica.options,
        variant: 'changed',
        faults: { 'mtop.aliexpress.trade.buyer.order.list': 'server-error' },
      };
      const page = await stage.visit(ORDERS_URL);
      await until('the notice', async () => (await notice(page)).includes('could not read this page'));
      const own = await stage.openExtensionPage('popup.html');
      await until('the popup to say so', async () =>
        (await own.evaluate(() => document.body.textContent ?? '')).includes('could not read'),
      );
      await Promise.all([own.close(), page.close()]);
    }));

  it.each(['logged-out', 'captcha', 'empty'] as const)('stays quiet on a page that is %s', (variant) =>
    withEvidence(stage, variant, async () => {
      stage.replica.options = { variant };
      const page = await stage.visit(ORDERS_URL);
      await new Promise((done) => setTimeout(done, 4_000));
      expect(await page.evaluate(() => document.querySelector('recourse-notice') !== null)).toBe(false);
      expect(await badges(page)).toEqual([]);
      await page.close();
    }),
  );

  it('refuses what a page forges in the name of its own data', () =>
    withEvidence(stage, 'forged', async () => {
      stage.replica.options = { variant: 'normal' };
      const page = await stage.visit(ORDERS_URL);
      await until('the badges', async () => (await badges(page)).length > 5);
      await page.evaluate(() => {
        const forge = (data: unknown) => window.postMessage(data, location.origin);
        forge({ recourse: 'page-data', api: '__proto__', url: location.href, text: '{}' });
        forge({ recourse: 'page-data', api: 'runParams', url: 'https://evil.example/', text: '{"data":1}' });
        forge({
          recourse: 'page-data',
          api: 'mtop.aliexpress.trade.buyer.order.list',
          url: location.href,
          text: '[',
        });
        forge({ recourse: 'page:reading', reading: { orders: [] } });
        const twin = document.createElement('recourse-badge');
        twin.dataset.order = '1';
        document.body.append(twin);
      });
      await until(
        'the look-alike to go',
        async () => !(await badges(page)).some((badge) => badge.order === '1'),
      );
      const own = await stage.openExtensionPage('popup.html');
      const stored = await table<{ orderId: string }>(own, 'orders');
      expect(stored.map((record) => record.orderId)).not.toContain('1');
      expect(stage.requests.left()).toEqual([]);
    }));
});
