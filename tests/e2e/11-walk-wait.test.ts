import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoAccount, demoOrderId } from '../replica/model/demo-account';
import { orderOf } from '../replica/model/truth';
import { detailUrl } from '../replica/render/addresses';
import { until } from './drive/driven';
import { popupAt } from './drive/known-order';
import { extensionState, table } from './drive/look';
import { BROWSERS } from './drive/open';
import { type Stage, setStage, withEvidence } from './drive/stage';

const account = demoAccount(Date.now());
/** An order with weeks left, so that the seller is written to first. */
const order = orderOf(account, demoOrderId('two-lines'));
const WAIT = 48 * 3_600_000;
/** So long before its end the wait is brought: no alarm is set for less than a minute. */
const SOON = 64_000;

interface Row {
  id: string;
  lineId: string | null;
  events: { kind: string; at: number }[];
}
interface Reminder {
  id: string;
  state: string;
}

const stepOf = (page: Page) => page.evaluate(() => document.querySelector('main')?.dataset.step ?? '');
const text = (page: Page) => page.evaluate(() => document.body.textContent ?? '');

/** Moves what the buyer wrote to the seller back, so that its 48 hours end at `end` (epoch ms), and plans anew. */
const writtenEarlier = (page: Page, end: number) =>
  page.evaluate(async (at) => {
    const open = indexedDB.open('recourse');
    await new Promise((done) => {
      open.onsuccess = done;
    });
    const write = open.result.transaction(['pursuits', 'orders'], 'readwrite');
    for (const [name, change] of [
      ['pursuits', (row: Row) => ({ ...row, events: row.events.map((one) => ({ ...one, at })) })],
      ['orders', (row: object) => ({ ...row, nextAt: 0 })],
    ] as const) {
      const all = write.objectStore(name).getAll();
      all.onsuccess = () => {
        for (const row of all.result) write.objectStore(name).put(change(row));
      };
    }
    await new Promise<void>((done) => {
      write.oncomplete = () => done();
    });
    open.result.close();
    // biome-ignore lint/suspicious/noExplicitAny: the page's global differs between the browsers
    const api = (globalThis as any).browser ?? (globalThis as any).chrome;
    await api.runtime.sendMessage({ type: 'ui:plan-anew', data: {} });
  }, end - WAIT);

describe.each(BROWSERS)('the wait for the seller in %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(kind, account);
    const page = await stage.visit(detailUrl(order));
    const desk = await stage.openExtensionPage('desk.html');
    await until('the lines in the store', async () =>
      (await table<{ order: { lines: { lineId: string | null }[] } }>(desk, 'orders')).some(
        ({ order: { lines } }) => lines.some(({ lineId }) => lineId !== null),
      ),
    );
    await desk.close();
    await page.close();
  });
  afterAll(() => stage?.close());

  it(
    'begins when the buyer has written, ends by itself with a notification, and goes on to the text',
    () =>
      withEvidence(stage, 'walk-wait', async () => {
        const page = await popupAt(stage, `#/wrong/${order.orderId}`);
        await page.waitForSelector('.line-choice');
        await page.click('.line-choice');
        await page.waitForSelector('[data-value="short"] input');
        await page.$eval('[data-value="short"] input', (input) => (input as HTMLElement).click());
        await page.waitForSelector('.walk-next');
        await page.evaluate(() => {
          location.hash = location.hash.replace(/[^/]*$/, 'message');
        });
        await page.waitForSelector('.sent');
        await page.$eval('.sent', (button) => (button as HTMLElement).click());
        await page.waitForSelector('.walk-waiting');
        expect(await text(page)).toContain('Then the dispute is next');
        const [row] = await table<Row>(page, 'pursuits');
        const written = row?.events.find((event) => event.kind === 'seller-messaged')?.at ?? 0;
        expect(await page.$eval('.walk-waiting', (one) => (one as HTMLElement).dataset.until)).toBe(
          String(written + WAIT),
        );

        const end = Date.now() + SOON;
        await writtenEarlier(page, end);
        await until('the alarm at its end', async () => {
          const { alarms } = await extensionState(page);
          const next = alarms.find(({ name }) => name === 'next-reminder')?.scheduledTime ?? 0;
          return Math.abs(next - end) < 1_000;
        });
        const mine = `deadline:${order.orderId}:${row?.lineId ?? '-'}:answer-over`;
        const told = async () =>
          (await table<Reminder>(page, 'reminders')).find(({ id }) => id.startsWith(`${mine}:`));
        expect(await told()).toBeUndefined();
        await until('it to be told', async () => (await told())?.state === 'announced', SOON + 30_000);
        expect(Date.now()).toBeGreaterThanOrEqual(end);
        if (kind === 'chromium') expect((await extensionState(page)).notifications).toContain(mine);
        await page.close();

        // Opened again without an address, it is at the next step and says why.
        const again = await stage.openExtensionPage('popup.html');
        await until('the text', async () => (await stepOf(again)) === 'text');
        expect(await text(again)).toContain('The seller has had two days');
        await again.close();
      }),
    180_000,
  );
});
