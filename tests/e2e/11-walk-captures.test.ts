import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/model';
import { demoAccount, demoOrderId } from '../replica/model/demo-account';
import { orderOf } from '../replica/model/truth';
import { detailUrl } from '../replica/render/addresses';
import { until } from './drive/driven';
import { popupAt } from './drive/known-order';
import { table } from './drive/look';
import { BROWSERS } from './drive/open';
import { type Stage, setStage, withEvidence } from './drive/stage';
import { openToolbarPopup } from './drive/toolbar-popup';

const account = demoAccount(Date.now());
const order = orderOf(account, demoOrderId('free-return-ends'));

/** Pages that name no order (pages.md 1.2): what is kept of them goes into the case that the popup was left at. */
const PAGES = [
  {
    name: 'the chat with the seller',
    url: 'https://www.aliexpress.com/p/message/index.html',
    item: 'seller-chat',
    kind: 'chat',
    words: 'Dear friend, we send the missing cable tomorrow',
  },
  {
    name: 'the snapshot of the listing',
    url: 'https://www.aliexpress.com/p/order/snapshot.html?tradeOrderLineId=1',
    item: 'listing-then',
    kind: 'listing',
    words: 'Package includes: hub, cable, pouch',
  },
] as const;

/** Begins a walk-through in the popup: something is missing. Gives back its id. */
async function begin(stage: Stage): Promise<string> {
  const popup = await popupAt(stage, `#/wrong/${order.orderId}`);
  await popup.waitForSelector('.line-choice');
  await popup.click('.line-choice');
  await popup.waitForSelector('[data-value="short"] input');
  await popup.$eval('[data-value="short"] input', (input) => (input as HTMLElement).click());
  await popup.waitForSelector('.walk-next');
  const [row] = await table<{ id: string }>(popup, 'pursuits');
  await popup.close();
  return row?.id ?? '';
}

/** Leaves the popup at a step, as a buyer does who looks for the page that it asks for. */
async function leaveAt(stage: Stage, id: string, step: string): Promise<void> {
  const popup = await popupAt(stage, `#/walk/${id}/${step}`);
  await popup.waitForSelector(`[data-step="${step}"]`);
  await until('the step to be kept', async () =>
    (await table<{ step: string }>(popup, 'pursuits')).some((row) => row.step === step),
  );
  await popup.close();
}

describe.each(BROWSERS)('a page that is kept for a case in %s', (kind) => {
  let stage: Stage;
  let desk: Page;
  let id: string;
  beforeAll(async () => {
    stage = await setStage(kind, account, {}, { prefs: { 'ui.popup.disable_autohide': true } });
    const page = await stage.visit(detailUrl(order));
    desk = await stage.openExtensionPage('desk.html');
    await until('the order in the store', async () => (await table(desk, 'orders')).length > 0);
    await page.close();
    id = await begin(stage);
  });
  afterAll(() => stage?.close());

  /** The bytes of a piece, as text, or whether it is a picture. */
  const inside = (file: string) =>
    desk.evaluate(async (wanted) => {
      const open = indexedDB.open('recourse');
      await new Promise((done) => {
        open.onsuccess = done;
      });
      const ask = open.result.transaction('files').objectStore('files').get(wanted);
      await new Promise((done) => {
        ask.onsuccess = done;
      });
      open.result.close();
      const blob = ask.result.blob as Blob;
      if (!blob.type.startsWith('image/')) return blob.text();
      const { width, height } = await createImageBitmap(blob);
      return width > 300 && height > 300 ? 'a picture' : `${width} x ${height}`;
    }, file);

  it.each(PAGES)(
    'has $name as picture and as words, at the step that asks for it',
    ({ url, item, kind: what, words }) =>
      withEvidence(stage, `kept-${what}`, async () => {
        await leaveAt(stage, id, `proof-${item}`);
        const page = await stage.visit(url);
        await page.evaluate((said) => {
          const line = document.createElement('p');
          line.textContent = said;
          document.body.prepend(line);
        }, words);
        await page.bringToFront();
        const popup = await openToolbarPopup(stage, page);
        await until('the step', async () => (await popup.step()) === `proof-${item}`);
        await popup.press('Picture of this page');
        const kept = await until('picture and words', async () => {
          const mine = (await table<Evidence>(desk, 'evidence')).filter((one) => one.item === item);
          return mine.length === 2 && mine;
        });
        for (const one of kept) {
          expect(one).toMatchObject({ orderId: order.orderId, pursuitId: id, kind: what, url });
        }
        const [picture, text] = [...kept].sort((a, b) => a.type.localeCompare(b.type));
        expect(await inside(picture?.id ?? '')).toBe('a picture');
        expect(await inside(text?.id ?? '')).toContain(words);
        await popup.close();
        await page.close();
      }),
  );

  it('goes nowhere else', () => {
    expect(stage.requests.left()).toEqual([]);
  });
});
