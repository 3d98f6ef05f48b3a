import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { begunCase } from '../../tools/tour/begun-case';
import { firstMinutes } from '../../tools/tour/first-minutes';
import { speak } from '../../tools/tour/looks';
import { demoAccount, demoOrderId } from '../replica/model/demo-account';
import { ORDERS_URL } from '../replica/render/addresses';
import { until } from './drive/driven';
import { type Stage, setStage, withEvidence } from './drive/stage';

const order = demoOrderId('free-return-ends');
const NOBODYS = '9999999999999999';

/** Screens of the extension in a tab; `{case}` stands for the id of a case that was begun. */
const SCREENS = [
  'popup.html#/',
  'popup.html#/trouble',
  'popup.html#/type-in',
  `popup.html#/order/${order}`,
  `popup.html#/wrong/${order}`,
  ...['reason', 'means', 'ask-arrived', 'amount', 'proof', 'text', 'go'].map(
    (step) => `popup.html#/walk/{case}/${step}`,
  ),
  'desk.html#/welcome',
  'desk.html#/orders',
  `desk.html#/order/${order}`,
  'desk.html?demo#/cases',
  'desk.html#/calendar',
  'desk.html?demo#/money',
  'desk.html#/evidence',
  'desk.html#/health',
  'desk.html#/settings',
  // What is not there.
  `desk.html#/order/${NOBODYS}`,
  `desk.html#/wrong/${NOBODYS}`,
  'desk.html#/walk/nobodys',
];

/** 320 px; and 1280 px at a zoom of 200 %. */
const SIZES = [
  { width: 320, height: 640 },
  { width: 640, height: 400 },
];

const drawn = (page: Page) =>
  page.evaluate(() => (document.querySelector('main h1, main h2')?.textContent ?? '') !== '');

describe('screens where there is little room', () => {
  let stage: Stage;
  let begun = '';
  beforeAll(async () => {
    stage = await setStage('chromium', demoAccount(Date.now()), { generation: '2b' });
    await firstMinutes(stage);
    begun = await begunCase(stage);
  });
  afterAll(() => stage?.close());

  describe.each(['ar', 'de'])('in %s', (language) => {
    beforeAll(() => speak(stage, language));

    it.each(SCREENS)('%s needs no scrolling to the side', (path) =>
      withEvidence(stage, `narrow-${language}`, async () => {
        const page = await stage.openExtensionPage(path.replace('{case}', begun));
        for (const size of SIZES) {
          await page.setViewport(size);
          await until('the screen', () => drawn(page));
          await new Promise((done) => setTimeout(done, 300));
          const wide = await page.evaluate(() => document.documentElement.scrollWidth);
          expect([path, wide]).toEqual([path, size.width]);
        }
        await page.close();
      }),
    );
  });

  describe('where a page could not be read', () => {
    const TROUBLED = ['popup.html#/', 'popup.html#/trouble', 'desk.html#/health'];
    beforeAll(async () => {
      const good = stage.replica.options;
      const fault = { 'mtop.aliexpress.trade.buyer.order.list': 'server-error' } as const;
      stage.replica.options = { ...good, variant: 'changed', faults: fault };
      const page = await stage.visit(ORDERS_URL);
      await until('the notice', () =>
        page.evaluate(() => document.querySelector('recourse-notice') !== null),
      );
      stage.replica.options = good;
      const popup = await stage.openExtensionPage('popup.html');
      await until('the trouble', () =>
        popup.evaluate(() => document.querySelector('.trouble-loud') !== null),
      );
      await popup.close();
      return () => page.close();
    });

    it.each(TROUBLED)('%s needs no scrolling to the side', (path) =>
      withEvidence(stage, 'narrow-trouble', async () => {
        const page = await stage.openExtensionPage(path);
        await page.setViewport({ width: 320, height: 640 });
        await until('what was wrong', () =>
          page.evaluate(() => document.querySelector('.trouble-loud, .report, .health-state.not') !== null),
        );
        await new Promise((done) => setTimeout(done, 300));
        const wide = await page.evaluate(() =>
          [...document.querySelectorAll('html, .health-table, .report, .report pre:not(.sample)')]
            .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
            .map(({ tagName, className }) => `${tagName} ${className}`),
        );
        expect(wide).toEqual([]);
        await page.close();
      }),
    );
  });

  it('the popup stays one, on the screen that it shows, when another language is chosen', () =>
    withEvidence(stage, 'popup-language', async () => {
      const popup = await stage.openExtensionPage('popup.html');
      await until('the orders', () =>
        popup.evaluate(() => document.querySelector('a[href^="#/order/"]') !== null),
      );
      const place = () => popup.evaluate(() => document.documentElement.dataset.place);
      expect(await place()).toBe('popup');
      await popup.$eval('a[href^="#/order/"]', (link) => (link as HTMLElement).click());
      await until('the order', () => popup.evaluate(() => document.querySelector('main.order') !== null));
      const hash = await popup.evaluate(() => location.hash);
      await speak(stage, 'fr');
      await until('the order in French', () =>
        popup.evaluate(() => {
          const { lang } = document.documentElement;
          return lang === 'fr' && document.querySelector('main.order') !== null;
        }),
      );
      expect(await popup.evaluate(() => location.hash)).toBe(hash);
      expect(await place()).toBe('popup');
    }));
});
