import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REASONS } from '../../src/model/reason';
import { demoAccount, demoOrderId } from '../replica/model/demo-account';
import { orderOf } from '../replica/model/truth';
import { detailUrl, disputeStartUrl } from '../replica/render/addresses';
import { closedText, pressInClosed, unfold } from './drive/closed-root';
import { until } from './drive/driven';
import { badges, table } from './drive/look';
import { BROWSERS } from './drive/open';
import { type Stage, setStage, withEvidence } from './drive/stage';

const account = demoAccount(Date.now());
const order = orderOf(account, demoOrderId('free-return-ends'));
const [line] = order.lines;
if (!line) throw new Error('the order has no line');
const SHOTS = process.env.SHOTS;
const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const SHA = createHash('sha256').update(Buffer.from(PNG, 'base64')).digest('hex');
const PICTURE = join(tmpdir(), 'recourse-proof.png');

type ReplicaWindow = Window & {
  __replica: { form: { text: string; files: { name: string; sha: string }[] } };
};
interface Row {
  id: string;
  reason: string | null;
  step: string;
  texts: Record<string, string>;
  events: { kind: string }[];
}

const stepOf = (page: Page) =>
  page.evaluate(() => document.querySelector<HTMLElement>('[data-step]')?.dataset.step ?? '');

/** Answers the step that shows as a buyer in a hurry would, and goes on. */
async function answer(page: Page, step: string): Promise<void> {
  if (step.startsWith('ask-') || step === 'amount') {
    await page.evaluate(() => {
      const choice = document.querySelector<HTMLInputElement>('main .choice input');
      const field = document.querySelector<HTMLTextAreaElement>('main textarea');
      const all = document.querySelector<HTMLButtonElement>('main .walk-ways button');
      if (choice) choice.click();
      else if (field) {
        field.value = 'Seen on the first day';
        field.dispatchEvent(new Event('input', { bubbles: true }));
      } else all?.click();
      const day = document.querySelector<HTMLInputElement>('main input[type="date"]');
      if (day && day.value === '') {
        day.value = new Date(Date.now() - 5 * 86_400_000).toISOString().slice(0, 10);
        day.dispatchEvent(new Event('input', { bubbles: true }));
      }
    });
  }
  if (step.startsWith('proof-')) {
    const there = await page.$('.evidence-list li');
    const isFirst = (await page.$('input[type="file"]')) !== null && !there;
    if (isFirst) {
      const input = (await page.$('input[type="file"]')) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(PICTURE);
      await until('the file in the vault', async () => (await page.$('.evidence-list li')) !== null);
    }
  }
  await page.evaluate(() => document.querySelector<HTMLElement>('.walk-next')?.click());
}

describe.each(BROWSERS)('the walk-through in %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    writeFileSync(PICTURE, Buffer.from(PNG, 'base64'));
    stage = await setStage(kind, account);
    const page = await stage.visit(detailUrl(order));
    await until('the badge', async () => (await badges(page)).length > 0);
    const desk = await stage.openExtensionPage('desk.html');
    await until('the order in the store', async () => (await table(desk, 'orders')).length > 0);
    await desk.close();
    await page.close();
  });
  afterAll(() => stage?.close());

  const shot = async (page: Page, name: string) => {
    if (!SHOTS) return;
    mkdirSync(SHOTS, { recursive: true });
    await page.screenshot({ path: `${SHOTS}/walk-${name}-${kind}.png` as `${string}.png` });
  };
  const rows = async () => {
    const desk = await stage.openExtensionPage('desk.html');
    const found = await table<Row>(desk, 'pursuits');
    await desk.close();
    return found;
  };

  it.each(REASONS)(
    'leads from %s to a filled form with files, one question a screen',
    (reason) =>
      withEvidence(stage, `walk-${reason}`, async () => {
        if (!line) throw new Error('no line');
        let page = await stage.openExtensionPage(`desk.html#/wrong/${order.orderId}`);
        await page.setViewport({ width: 1000, height: 900 });
        await page.waitForSelector('.line-choice');
        await page.click('.line-choice');
        await page.waitForSelector(`[data-value="${reason}"] input`);
        await shot(page, 'reason');
        // The bar at the bottom may lie over a choice further down.
        await page.$eval(`[data-value="${reason}"] input`, (input) => (input as HTMLElement).click());
        await until('the steps', async () =>
          /Step 1 of (?:\d\d|[2-9])/.test(await page.evaluate(() => document.body.textContent ?? '')),
        );
        await page.click('.walk-next');
        const seen: string[] = [];
        for (;;) {
          const before = seen.at(-1) ?? 'reason';
          const step = await until('the next step', async () => {
            const now = await stepOf(page);
            return now !== before && now;
          });
          seen.push(step);
          expect(await page.evaluate(() => document.querySelector('.walk-time')?.textContent ?? '')).not.toBe(
            '',
          );
          if (reason === 'not-as-described') {
            await shot(page, step);
            // Closed and opened again, it is at the same step.
            const address = page.url();
            await until('the step to be kept', async () => (await rows()).some((row) => row.step === step));
            await page.close();
            page = await stage.openExtensionPage(address.replace(stage.origin, '').replace(/\/[\w-]+$/, ''));
            await page.setViewport({ width: 1000, height: 900 });
            await until('the same step', async () => (await stepOf(page)) === step);
          }
          if (step === 'go') break;
          await answer(page, step);
        }
        expect(seen.at(0)).toBe('means');
        const pursuit = (await rows()).find((row) => row.reason === reason);
        expect(pursuit?.events.map((event) => event.kind)).toEqual(['problem-noticed']);
        await page.close();

        const form = await stage.visit(`${disputeStartUrl(order, line)}&then=7100000000000042`);
        // Wide enough for the panel beside the form: along the bottom it lies over what is pressed here.
        await form.setViewport({ width: 1680, height: 900 });
        await unfold(form);
        await until('the panel', async () => (await closedText(form, 'recourse-case')).includes('Fold'));
        await choose(form, reason);
        await until('the attach button', async () =>
          /Attach [1-9]/.test(await closedText(form, 'recourse-case')),
        );
        await pressInClosed(form, 'recourse-case', '[data-does="put-text"]');
        await pressInClosed(form, 'recourse-case', '[data-does="attach"]');
        const filled = await until('the form', async () => {
          const found = await form.evaluate(() => (window as unknown as ReplicaWindow).__replica.form);
          return found.text !== '' && found.files.length > 0 && found;
        });
        expect(filled.text).toMatch(/^Order \d+, item: .+\n1\. /);
        expect(filled.text).toMatch(/I ask (for|to return it, and for)/);
        expect(new Set(filled.files.map(({ sha }) => sha))).toEqual(new Set([SHA]));
        // Submitted by the buyer's own hand, it is filed.
        await form.evaluate(() =>
          document.querySelector<HTMLElement>('[data-replica-do="next-step"]')?.click(),
        );
        await form.click('[data-pl="buyersubmit_btn_submit"]');
        await form.waitForSelector('.comet-v2-modal-footer');
        await form.click('.comet-v2-modal-footer .comet-v2-btn-primary');
        await until('the case to be filed', async () =>
          (await rows())
            .find((row) => row.reason === reason)
            ?.events.some(({ kind }) => kind === 'dispute-opened'),
        );
        await form.close();
        // It leaves the table for the next reason.
        const desk = await stage.openExtensionPage('desk.html');
        await desk.evaluate(
          () =>
            new Promise<void>((done) => {
              const open = indexedDB.open('recourse');
              open.onsuccess = () => {
                const write = open.result.transaction(['pursuits', 'evidence', 'files'], 'readwrite');
                for (const name of ['pursuits', 'evidence', 'files']) write.objectStore(name).clear();
                write.oncomplete = () => {
                  open.result.close();
                  done();
                };
              };
            }),
        );
        await desk.close();
      }),
    120_000,
  );

  /** With several cases of one item the buyer chooses; with one it shows at once. */
  async function choose(form: Page, reason: string): Promise<void> {
    const text = await closedText(form, 'recourse-case');
    if (text.includes('Which of these is it?')) throw new Error(`more than one case at ${reason}`);
  }
});
