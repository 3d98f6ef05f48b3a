import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoAccount, demoOrderId } from '../replica/model/demo-account';
import { orderOf } from '../replica/model/truth';
import type { Language } from '../replica/model/types';
import { detailUrl, disputeDetailUrl, ORDERS_URL } from '../replica/render/addresses';
import { until } from './drive/driven';
import { badges, table } from './drive/look';
import { BROWSERS } from './drive/open';
import { type Stage, setStage, withEvidence } from './drive/stage';

const account = demoAccount(Date.now());
const late = orderOf(account, demoOrderId('not-delivered-in-time'));
const disputed = orderOf(account, demoOrderId('in-dispute'));

type ReplicaWindow = Window & { __replica: { log: { action: string }[]; rerender(): void } };
const did = (page: Page, action: string) =>
  page.evaluate(
    (name) => (window as unknown as ReplicaWindow).__replica.log.filter((one) => one.action === name).length,
    action,
  );
const guard = (page: Page) =>
  page.evaluate(() => document.querySelector('recourse-guard')?.shadowRoot?.textContent ?? '');

/** How a buyer presses: with the mouse, a finger, or one of the two keys. */
const WAYS = ['mouse', 'touch', 'Enter', ' '] as const;
type Way = (typeof WAYS)[number];

async function press(page: Page, target: ElementHandle<Element>, way: Way): Promise<void> {
  if (way === 'mouse') await target.click();
  else if (way === 'touch') await target.tap();
  else {
    await target.focus();
    await page.keyboard.press(way);
  }
}

const control = async (page: Page, action: string) => {
  const found = await page.waitForSelector(`[data-replica-do="${action}"]`);
  if (!found) throw new Error(`no ${action}`);
  return found;
};
const readable = () => new Promise((done) => setTimeout(done, 450));

/** Waits for the guard and gives back what it says and its buttons: *Not yet*, then *go on*. */
async function opened(page: Page) {
  const said = await until('the guard', () => guard(page));
  await readable();
  const host = await page.$('recourse-guard');
  const [back, goOn] = (await host?.$$('>>> button')) ?? [];
  if (!back || !goOn) throw new Error('no buttons');
  return { said, back, goOn };
}
const gone = (page: Page) => until('the guard to go', async () => (await guard(page)) === '');

/** No public source has seen this button: it stands in the test's page only, in the design's own English. */
const withExtend = (page: Page) =>
  page.evaluate(() => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = 'Extend processing time';
    made.dataset.replicaDo = 'extend-processing';
    document.querySelector('.order-status .replica-btns')?.append(made);
  });

const GUARDS: { action: string; words: string; url: () => string }[] = [
  { action: 'confirm-received', words: 'releases the money', url: () => detailUrl(late) },
  { action: 'extend-processing', words: 'delays your automatic refund', url: () => detailUrl(late) },
  { action: 'accept', words: 'closes this case for good', url: disputeUrl },
  { action: 'cancel-dispute', words: 'stops this case', url: disputeUrl },
];
function disputeUrl(): string {
  if (!disputed.dispute) throw new Error('the order has no dispute');
  return disputeDetailUrl(disputed.dispute);
}

describe.each(BROWSERS)('the guards in %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(kind, account);
  });
  afterAll(() => stage?.close());

  /** A page with a guarded button, its script at work. */
  async function visit(action: string, url: string): Promise<Page> {
    const page = await stage.visit(url);
    await page.setViewport({ width: 1280, height: 900, hasTouch: kind === 'chromium' });
    const ready =
      action === 'accept' || action === 'cancel-dispute'
        ? () => page.evaluate(() => document.querySelector('recourse-case') !== null)
        : async () => (await badges(page)).some((badge) => badge.basis === 'page');
    await until('the page to be watched', ready);
    if (action === 'extend-processing') await withExtend(page);
    return page;
  }

  const cases = GUARDS.flatMap((one) =>
    WAYS.map((way) => ({ ...one, way, by: way === ' ' ? 'Space' : way })),
  );
  it.each(cases)(
    'hold $action by $by: not at all after Not yet, once after going on',
    ({ action, words, url, way }) =>
      withEvidence(stage, `guard-${action}-${way.trim()}`, async () => {
        const page = await visit(action, url());
        await press(page, await control(page, action), way);
        const { said, back } = await opened(page);
        expect(said).toContain(words);
        expect(await did(page, action)).toBe(0);
        await press(page, back, way);
        await gone(page);
        expect(await did(page, action)).toBe(0);

        await press(page, await control(page, action), way);
        const { goOn } = await opened(page);
        await press(page, goOn, way);
        await until('the page to act', async () => (await did(page, action)) > 0);
        await new Promise((done) => setTimeout(done, 300));
        expect(await did(page, action)).toBe(1);
        expect(await page.evaluate(() => document.querySelectorAll('recourse-guard').length)).toBe(0);
        await page.close();
      }),
  );

  it('say what is known, begin at Not yet, and are left by Escape', () =>
    withEvidence(stage, 'guard-said', async () => {
      const page = await visit('confirm-received', detailUrl(late));
      const button = await control(page, 'confirm-received');
      await press(page, button, 'Enter');
      const { said } = await opened(page);
      expect(said).toContain('delivery protection');
      // Nothing has told of a delivery, and the time that is left is said.
      expect(said).toContain('No page has told me that it was delivered');
      expect(said).toMatch(/Your time on this order: \d+ /);
      await page.keyboard.press('Escape');
      await gone(page);
      expect(await page.evaluate((one) => document.activeElement === one, button)).toBe(true);
      await press(page, button, 'Enter');
      await opened(page);
      // Not yet has the focus, Tab leads to going on.
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await until('the page to act', async () => (await did(page, 'confirm-received')) > 0);
      await page.close();
    }));

  it('know the order of a dispute that was filed without us: what was paid, and how long there is time', () =>
    withEvidence(stage, 'guard-by-hand', async () => {
      const order = await stage.visit(detailUrl(disputed));
      await until('the badge', async () => (await badges(order)).some(({ basis }) => basis === 'page'));
      const desk = await stage.openExtensionPage('desk.html');
      // The page's own answer tells the line that the page of the dispute names.
      await until('the line in the store', async () =>
        (await table<{ order: { lines: { lineId: string | null }[] } }>(desk, 'orders')).some(
          ({ order: { lines } }) => lines.some(({ lineId }) => lineId === disputed.lines[0]?.lineId),
        ),
      );
      expect(await table(desk, 'pursuits')).toEqual([]);
      await Promise.all([desk.close(), order.close()]);
      const page = await visit('accept', disputeUrl());
      const said = await until('what is known of it', async () => {
        await press(page, await control(page, 'accept'), 'mouse');
        const { said, back } = await opened(page);
        if (said.includes('You paid: US $')) return said;
        await back.click();
        return '';
      });
      expect(said).toMatch(/Your time on this order: \d+ /);
      await page.close();
    }));

  it('are not passed by a double click, and a double click passes once', () =>
    withEvidence(stage, 'guard-double', async () => {
      const page = await visit('confirm-received', detailUrl(late));
      await (await control(page, 'confirm-received')).click({ count: 2 });
      const { goOn } = await opened(page);
      expect(await did(page, 'confirm-received')).toBe(0);
      await goOn.click({ count: 2 });
      await until('the page to act', async () => (await did(page, 'confirm-received')) > 0);
      await new Promise((done) => setTimeout(done, 700));
      expect(await did(page, 'confirm-received')).toBe(1);
      expect(await guard(page)).toBe('');
      await page.close();
    }));

  it('let the next press through when the page has made its button anew meanwhile', () =>
    withEvidence(stage, 'guard-anew', async () => {
      const page = await visit('confirm-received', detailUrl(late));
      await (await control(page, 'confirm-received')).click();
      const { goOn } = await opened(page);
      await page.evaluate(() => (window as unknown as ReplicaWindow).__replica.rerender());
      await goOn.click();
      await until('the word of it', async () =>
        (await guard(page)).includes('The page has changed under it'),
      );
      expect(await did(page, 'confirm-received')).toBe(0);
      await page.keyboard.press('Enter');
      await gone(page);
      await new Promise((done) => setTimeout(done, 650));
      await (await control(page, 'confirm-received')).click();
      await until('the page to act', async () => (await did(page, 'confirm-received')) > 0);
      expect(await did(page, 'confirm-received')).toBe(1);
      expect(await guard(page)).toBe('');
      await page.close();
    }));

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
