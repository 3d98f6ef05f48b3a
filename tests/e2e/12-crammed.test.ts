import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { speak } from '../../tools/tour/looks';
import { demoAccount, demoOrderId } from '../replica/model/demo-account';
import { orderOf } from '../replica/model/truth';
import { detailUrl, disputeDetailUrl, disputeStartUrl } from '../replica/render/addresses';
import { inClosedRoot, pressInClosed, unfold } from './drive/closed-root';
import { until } from './drive/driven';
import { openUntilKnown } from './drive/known-order';
import { badges } from './drive/look';
import { BROWSERS } from './drive/open';
import { prepareCase } from './drive/prepared-case';
import { type Stage, setStage, withEvidence } from './drive/stage';

const account = structuredClone(demoAccount(Date.now()));
const order = orderOf(account, demoOrderId('free-return-ends'));
const [line] = order.lines;
if (!line) throw new Error('the order has no line');
line.listing.title = `Orrin USB-C hub ${'with a card reader that has no end '.repeat(12)}${'x'.repeat(120)}`;
const NAMES = Array.from({ length: 30 }, (_, n) => `${n}-${'unbroken'.repeat(n === 0 ? 25 : 6)}.png`);
const TEXT = Array.from(
  { length: 40 },
  (_, n) => `${n + 1}. ${'It came broken, and I can show it. '.repeat(3)}`,
)
  .join('\n')
  .slice(0, 3_900)
  .padEnd(4_000, 'w');
const PANEL = 'recourse-case';
const late = orderOf(account, demoOrderId('not-delivered-in-time'));
const { dispute } = orderOf(account, demoOrderId('in-dispute'));
if (!dispute) throw new Error('the order has no dispute');
const GUARDS = [
  { action: 'confirm-received', url: detailUrl(late) },
  { action: 'extend-processing', url: detailUrl(late) },
  { action: 'accept', url: disputeDetailUrl(dispute) },
  { action: 'cancel-dispute', url: disputeDetailUrl(dispute) },
];
const SHOTS = process.env.SHOTS;

/** The window's width (px) and how much larger everything is drawn: 640 twice as large is a zoom of 200 %. */
const WINDOWS = [
  { name: '320', width: 320, height: 640, scale: 1 },
  { name: 'zoom-200', width: 640, height: 450, scale: 2 },
  { name: '1680', width: 1680, height: 900, scale: 1 },
] as const;

async function longCase(stage: Stage): Promise<void> {
  await prepareCase(stage, order, 'long', NAMES);
  const desk = await stage.openExtensionPage('desk.html');
  await desk.evaluate(
    (text) =>
      new Promise<void>((done) => {
        const open = indexedDB.open('recourse');
        open.onsuccess = () => {
          const store = open.result.transaction('pursuits', 'readwrite').objectStore('pursuits');
          const ask = store.get('long');
          ask.onsuccess = () => {
            store.put({ ...ask.result, texts: { dispute: text } }).onsuccess = () => {
              open.result.close();
              done();
            };
          };
        };
      }),
    TEXT,
  );
  await desk.close();
}

/** No public source has seen this button: it stands in the test's page only, in the design's own English. */
const withExtend = (page: Page) =>
  page.evaluate(() => {
    const made = document.createElement('button');
    Object.assign(made, { type: 'button', textContent: 'Extend processing time' });
    made.dataset.replicaDo = 'extend-processing';
    document.querySelector('.order-status .replica-btns')?.append(made);
  });

/** What sticks out of the window or of the panel, by its words. */
const sticksOut = (page: Page) =>
  inClosedRoot(
    page,
    PANEL,
    `(root) => {
      const panel = root.querySelector('.panel');
      const wide = document.documentElement.clientWidth;
      const out = [panel, ...panel.querySelectorAll('*')].filter((part) => {
        const { left, right, width } = part.getBoundingClientRect();
        return width > 0 && (left < -1 || right > wide + 1);
      });
      const sideways = [panel, ...panel.querySelectorAll('*')].filter((part) => part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0);
      return JSON.stringify({
        lines: Math.round(panel.querySelector('.item').getBoundingClientRect().height / 20),
        out: out.map((part) => part.className + ': ' + part.textContent.slice(0, 40)),
        sideways: sideways.map((part) => part.className + ': ' + part.textContent.slice(0, 40)),
      });
    }`,
  ).then((found) => JSON.parse(found));

describe.each(BROWSERS)('a panel with more than fits, in the dark, in %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(
      kind,
      account,
      {},
      { prefs: { 'layout.css.prefers-color-scheme.content-override': 0 } },
    );
    await openUntilKnown(stage, order);
    await longCase(stage);
  });
  afterAll(() => stage?.close());

  const shot = async (page: Page, name: string) => {
    if (!SHOTS) return;
    mkdirSync(SHOTS, { recursive: true });
    await page.screenshot({ path: `${SHOTS}/crammed-${name}-${kind}.png` as `${string}.png` });
  };

  it.each(['en', 'ar'])('stays in the window and scrolls only up and down, in %s', (language) =>
    withEvidence(stage, `crammed-${language}`, async () => {
      await speak(stage, language === 'en' ? '' : language);
      for (const { name, width, height, scale } of WINDOWS) {
        const page = await stage.visit(disputeStartUrl(order, line));
        await page.bringToFront();
        if (kind === 'chromium')
          await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
        await page.setViewport({ width, height, deviceScaleFactor: scale });
        await unfold(page);
        await new Promise((done) => setTimeout(done, 500));
        await shot(page, `${language}-${name}`);
        await pressInClosed(page, PANEL, '[data-does="attach"]').catch(() => undefined);
        await shot(page, `${language}-${name}-files`);
        expect
          .soft(await sticksOut(page), `${language} ${name}`)
          .toEqual({ lines: 3, out: [], sideways: [] });
        await page.close();
      }
    }),
  );

  it.each(['en', 'ar'])(
    'and so do the guards, whose boxes are as dark as they are, in %s',
    (language) =>
      withEvidence(stage, `crammed-guards-${language}`, async () => {
        await speak(stage, language === 'en' ? '' : language);
        for (const { action, url } of GUARDS) {
          for (const { name, width, height, scale } of WINDOWS) {
            const page = await stage.visit(url);
            await page.bringToFront();
            if (kind === 'chromium')
              await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
            await page.setViewport({ width, height, deviceScaleFactor: scale });
            await until('the page to be watched', async () => {
              const panel = await page.evaluate(() => document.querySelector('recourse-case') !== null);
              return panel || (await badges(page)).some(({ basis }) => basis === 'page');
            });
            if (action === 'extend-processing') await withExtend(page);
            await page.$eval(`[data-replica-do="${action}"]`, (button) => {
              button.scrollIntoView({ block: 'center' });
              (button as HTMLElement).click();
            });
            const seen = await until('the guard', () =>
              page.evaluate(() => {
                const dialog = document.querySelector('recourse-guard')?.shadowRoot?.querySelector('dialog');
                const box = dialog?.querySelector('input');
                if (!dialog || !box) return null;
                const { left, right, top, bottom } = dialog.getBoundingClientRect();
                return {
                  isInside: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight,
                  isSideways: dialog.scrollWidth > dialog.clientWidth,
                  scheme: getComputedStyle(box).colorScheme,
                };
              }),
            );
            await shot(page, `guard-${action}-${language}-${name}`);
            expect(seen, `${action} ${name}`).toEqual({
              isInside: true,
              isSideways: false,
              scheme: 'light dark',
            });
            await page.close();
          }
        }
      }),
    120_000,
  );
});
