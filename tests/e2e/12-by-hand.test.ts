import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoAccount, demoOrderId } from '../replica/model/demo-account';
import { orderOf } from '../replica/model/truth';
import { disputeStartUrl } from '../replica/render/addresses';
import { closedText, inClosedRoot, pressInClosed, spotInClosed, unfold } from './drive/closed-root';
import { until } from './drive/driven';
import { openUntilKnown } from './drive/known-order';
import { BROWSERS } from './drive/open';
import { prepareCase } from './drive/prepared-case';
import { type Stage, setStage, withEvidence } from './drive/stage';

const account = demoAccount(Date.now());
const order = orderOf(account, demoOrderId('free-return-ends'));
const [line] = order.lines;
if (!line) throw new Error('the order has no line');
const PANEL = 'recourse-case';
const FIELD = 'input[name="replica-amount"]';

type ReplicaWindow = Window & { __replica: { form: { text: string; amount?: string } } };
const form = (page: Page) => page.evaluate(() => (window as unknown as ReplicaWindow).__replica.form);

/** What the section about the sum says of the last press. */
const said = (page: Page) =>
  inClosedRoot(
    page,
    PANEL,
    `(root) => root.querySelector('section:has([data-does="put-amount"]) .said')?.textContent ?? ''`,
  );

/** Notes on the page what a drag of the chip carries, behind the panel's own listener. */
const CARRIED = `(root) => {
  const chip = root.querySelector('.chip');
  chip?.addEventListener('dragstart', ({ dataTransfer }) => {
    const all = [...dataTransfer.items].map((item) => {
      const file = item.getAsFile();
      return [item.kind, item.type, file?.name, file?.size];
    });
    document.documentElement.dataset.carried = JSON.stringify(all);
  });
  return chip ? 'there' : '';
}`;

describe.each(BROWSERS)('what the panel leaves to the buyer’s hand in %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(kind, account);
    await openUntilKnown(stage, order);
  });
  afterAll(() => stage?.close());

  async function openForm(query: string): Promise<Page> {
    if (!line) throw new Error('no line');
    const page = await stage.visit(disputeStartUrl(order, line) + query);
    // Wide enough for the panel beside the form.
    await page.setViewport({ width: 1680, height: 900 });
    await unfold(page);
    await until('the panel', async () => (await closedText(page, PANEL)).includes('It is damaged'));
    return page;
  }

  it('puts the sum into the field that the buyer was in, and copies it', () =>
    withEvidence(stage, 'amount', async () => {
      await prepareCase(stage, order, 'sum', ['crack.png']);
      const page = await openForm('&amount=field');
      expect(await closedText(page, PANEL)).toMatch(/You ask for\D*3\.20/);
      await pressInClosed(page, PANEL, '[data-does="put-amount"]');
      await until('to be told what to do', async () =>
        (await said(page)).includes('Click into the page’s field for the sum first'),
      );
      expect((await form(page)).amount).toBeUndefined();

      await page.click(FIELD);
      await pressInClosed(page, PANEL, '[data-does="put-amount"]');
      await until('the page to hear of the sum', async () => (await form(page)).amount === '3.20');
      expect(await page.$eval(FIELD, (field) => (field as HTMLInputElement).value)).toBe('3.20');
      await until('to be told', async () => (await said(page)).includes('The sum stands in the field'));
      expect((await form(page)).text).toBe('');

      await pressInClosed(page, PANEL, 'section:has([data-does="put-amount"]) button:not([data-does])');
      await until('the copy', async () => (await said(page)) === 'Copied');
      await page.click('textarea');
      await page.keyboard.down('Control');
      await page.keyboard.press('v');
      await page.keyboard.up('Control');
      await until('what was copied', async () => (await form(page)).text === '3.20');
      await page.close();
    }));

  it('tells when the page has emptied its fields again, or put others in their place', () =>
    withEvidence(stage, 'emptied', async () => {
      await prepareCase(stage, order, 'emptied', ['crack.png']);
      const page = await openForm('');
      const words = () => closedText(page, PANEL);
      await pressInClosed(page, PANEL, '[data-does="put-text"]');
      await pressInClosed(page, PANEL, '[data-does="attach"]');
      await until('both to be in', async () => {
        const now = await words();
        return now.includes('It stands in the page’s field') && now.includes('field holds 1 file');
      });
      // As a page does that could not submit: one field is emptied, the other made anew.
      await page.evaluate(() => {
        const text = document.querySelector('textarea');
        const input = document.querySelector<HTMLInputElement>('input[type="file"]');
        const anew = input?.cloneNode() as HTMLInputElement | undefined;
        if (!text || !input || !anew) throw new Error('no form');
        text.value = '';
        anew.value = '';
        input.replaceWith(anew);
        document.querySelector('.replica-title')?.append(' (something went wrong)');
      });
      await until('to be told of both', async () => {
        const now = await words();
        return now.includes('Put it in once more') && now.includes('attach them once more');
      });
      await page.close();
    }));

  it('leads on where the page names no order that is known', () =>
    withEvidence(stage, 'begin-unknown', async () => {
      await prepareCase(stage, order, 'elsewhere', []);
      const page = await stage.visit(
        'https://www.aliexpress.com/p/reverse-pages/start.html?tradeOrderLineId=8100000000000099',
      );
      await until('the panel', () => page.evaluate(() => document.querySelector('recourse-case') !== null));
      await pressInClosed(page, PANEL, '.tab');
      await until('the word of it', async () =>
        (await closedText(page, PANEL)).includes('Nothing is prepared'),
      );
      await pressInClosed(page, PANEL, '[data-does="begin"]');
      await until('the place to name the order', async () => {
        for (const one of await stage.browser.pages()) {
          const href = await one.evaluate(() => location.href).catch(() => '');
          if (href.endsWith('popup.html#/type-in')) return true;
        }
        return false;
      });
      await page.close();
    }));

  // A file that a script made arrives in Chromium as its name only (crbug.com/394955): what sets off is what counts.
  it.runIf(kind === 'chromium')('sets off with the file when it is dragged', () =>
    withEvidence(stage, 'drag', async () => {
      await prepareCase(stage, order, 'drag', ['crack.png']);
      const page = await openForm('&upload=trusted');
      await pressInClosed(page, PANEL, '[data-does="attach"]');
      await until('the way by hand', async () => (await inClosedRoot(page, PANEL, CARRIED)) === 'there');
      const { x, y } = await spotInClosed(page, PANEL, '.chip');
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x - 20, y + 5, { steps: 4 });
      await until('the drag', () => page.evaluate(() => document.documentElement.dataset.carried ?? ''));
      await page.mouse.up();
      expect(await page.evaluate(() => document.documentElement.dataset.carried)).toBe(
        JSON.stringify([['file', 'image/png', 'crack.png', 70]]),
      );
      await page.close();
    }),
  );
});
