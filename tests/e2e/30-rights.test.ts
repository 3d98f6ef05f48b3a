import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Pursuit } from '../../src/model';
import { demoAccount, demoOrderId } from '../replica/model/demo-account';
import { ORDERS_URL, REFUNDS_URL } from '../replica/render/addresses';
import { until } from './drive/driven';
import { badges, table } from './drive/look';
import { BROWSERS } from './drive/open';
import { type Stage, setStage, withEvidence } from './drive/stage';

const account = { ...demoAccount(Date.now()), country: 'DE' };
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
      const lists = await popup.evaluate(() =>
        Object.fromEntries(
          [...document.querySelectorAll<HTMLElement>('[data-list]')].map((list) => [
            list.dataset.list,
            list.querySelectorAll('li').length,
          ]),
        ),
      );
      expect(lists).toEqual({
        'return-steps': 5,
        'return-papers': 6,
        packing: 9,
        'return-proof': 5,
        'rejected-because': 7,
        guarantees: 3,
        'before-dispute': 6,
      });
      expect(dispute.text).toContain('15 days');
      expect((await clockOf(popup, 'withdrawal'))?.text).toContain('change your mind by law');
      expect((await clockOf(popup, 'guarantee'))?.text).toContain('two years');
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

  it('go on with the law once the seller was told of the withdrawal, and with the number of the return', () =>
    withEvidence(stage, 'withdrawn', async () => {
      await popup.evaluate((day) => {
        const add = [...document.querySelectorAll('button')].find(({ textContent }) =>
          textContent?.includes('I have told the seller that I withdraw'),
        );
        if (!add) throw new Error(`no withdrawal is asked for on ${day}`);
        add.click();
      }, inADay(0));
      await until('the form', () =>
        popup.evaluate(() => document.querySelector('.withdrawal-told input') !== null),
      );
      await enter(popup, { '.withdrawal-told input[type=date]': inADay(-1) });
      await press(popup, '.withdrawal-told button[type=submit]');
      const back = await until('the days to send it back', () => clockOf(popup, 'ship-return'));
      expect(back.text).toContain('seller told of the withdrawal');
      expect(back.basis).toBe('user');
      await until('the right to be used', async () => (await clockOf(popup, 'withdrawal')) === null);
      await picture(popup, `withdrawn-${kind}`);
      const pursuit = (await table<Pursuit>(popup, 'pursuits')).find(({ events }) =>
        events.some((one) => one.kind === 'withdrawal-told'),
      );
      expect(pursuit).toMatchObject({ orderId, reason: 'changed-mind', branch: 'withdrawal' });
      await enter(popup, { '.tell-happened select': 'return-approved' });
      await press(popup, '.tell-happened button[type=submit]');
      await until('the number to be asked for', () =>
        popup.evaluate(
          () => document.querySelector('.case-standing[data-state=return-due] input[dir=ltr]') !== null,
        ),
      );
      await enter(popup, { '.case-standing input[dir=ltr]': 'LP00123456789CN' });
      await press(popup, '.case-standing .rights-field button[type=submit]');
      const message = await until('the message to the seller', () =>
        popup.evaluate(() => document.querySelector<HTMLTextAreaElement>('.forward textarea')?.value ?? null),
      );
      expect(message).toContain('The tracking number is LP00123456789CN.');
      await until('nothing more to post', async () => (await clockOf(popup, 'ship-return')) === null);
      await unfold(popup);
      const wide = await popup.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(380);
      await picture(popup, `returned-${kind}`);
      const desk = await stage.openExtensionPage('desk.html#/cases');
      await desk.setViewport({ width: 380, height: 800 });
      const card = await until('the return beside the others', () =>
        desk.evaluate(() => {
          const found = document.querySelector('.return-card');
          return (
            found && {
              number: found.querySelector<HTMLInputElement>('input[type=text]')?.value,
              lists: found.querySelectorAll('.packing').length,
              message: found.querySelector<HTMLTextAreaElement>('.forward textarea')?.value ?? '',
            }
          );
        }),
      );
      expect(card).toMatchObject({ number: 'LP00123456789CN', lists: 2 });
      expect(card.message).toContain('LP00123456789CN');
      await unfold(desk);
      await picture(desk, `returns-${kind}`);
      await desk.close();
      await press(popup, '[data-withdrawn] button');
      await until('it to be taken back', () =>
        popup.evaluate(() => document.querySelector('[data-withdrawn]') === null),
      );
    }));

  it('follow a case from the shop’s list of refunds, and what the buyer tells of it', () =>
    withEvidence(stage, 'case', async () => {
      // The buyer's own of the test before has no number of the shop's.
      const ofShop = async () =>
        (await table<Pursuit>(popup, 'pursuits')).filter(({ caseId }) => caseId !== null);
      const refunds = await stage.visit(REFUNDS_URL);
      const pursuits = await until('the cases', async () => {
        const all = await ofShop();
        return all.length > 0 && all;
      });
      await refunds.reload({ waitUntil: 'load' });
      await refunds.close();
      expect(pursuits.every(({ events }) => events.length > 0)).toBe(true);
      const open =
        pursuits.find(({ events }) => events.some((one) => one.kind === 'refund-issued')) ?? pursuits[0];
      if (!open) throw new Error('no case');
      const page = await stage.openExtensionPage(`desk.html#/order/${open.orderId}`);
      await page.setViewport({ width: 1000, height: 800 });
      await until('the case', () => page.evaluate(() => document.querySelector('.case-standing') !== null));
      await unfold(page);
      await picture(page, `case-${kind}`);
      expect((await ofShop()).length).toBe(pursuits.length);
      await Promise.all([page.close(), popup.close()]);
      expect(stage.requests.left()).toEqual([]);
    }));
});
