import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoAccount, demoOrderId } from '../replica/model/demo-account';
import { ORDERS_URL } from '../replica/render/addresses';
import { until } from './drive/driven';
import { badges, table } from './drive/look';
import { BROWSERS } from './drive/open';
import { type Stage, setStage, withEvidence } from './drive/stage';

const orderId = demoOrderId('completed');
const DAY = new Date(Date.now() - 4 * 86_400_000).toISOString().slice(0, 10);

interface Stored {
  orderId: string;
  order: Record<'total' | 'status' | 'paidOn', { value: unknown; basis: string } | null>;
}

const textOf = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);

/** Goes on from control to control until one that fits has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no way by keyboard to ${selector}`);
}

/** Opens the form of a row by its last button, as the keyboard does. */
async function openRow(page: Page, field: string): Promise<void> {
  await tabTo(page, `[data-field="${field}"] .date-acts button:last-child`);
  await page.keyboard.press('Enter');
  await until('the form', async () =>
    page.evaluate((at) => document.activeElement?.closest(at) !== null, `[data-field="${field}"] form`),
  );
}

describe.each(BROWSERS)('an order that no page told of, in %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(kind, demoAccount(Date.now()));
  });
  afterAll(() => stage?.close());

  it('is typed in by keyboard alone, and stands against the page that is read later', () =>
    withEvidence(stage, 'typed-in', async () => {
      const own = await stage.openExtensionPage('popup.html#/type-in');
      await own.bringToFront();
      await until('the field', () => own.evaluate(() => document.querySelector('form input') !== null));
      await tabTo(own, 'form input');
      await own.keyboard.type(orderId.replace(/(\d{4})/g, '$1 '));
      await own.keyboard.press('Enter');
      await until('the order', () => own.evaluate(() => document.querySelector('main.order') !== null));

      await openRow(own, 'status');
      await own.keyboard.type('In dispute');
      await tabTo(own, '[data-field=status] [type=submit]');
      await own.keyboard.press('Enter');
      await until('the state', async () => (await textOf(own, '.order-head .status')) === 'In dispute');

      await openRow(own, 'total');
      await own.keyboard.type('1,234');
      await tabTo(own, '[data-field=total] select');
      await own.keyboard.type('USD');
      await tabTo(own, '[data-field=total] [type=submit]');
      await own.keyboard.press('Enter');
      await until('the total', async () => (await textOf(own, '[data-field=total]')).includes('1,234'));
      await until('the focus where it was before the form was opened', () =>
        own.evaluate(() => document.activeElement?.closest('[data-field=total] .date-acts') !== null),
      );

      await openRow(own, 'paidOn');
      // As the field of the browser's English takes it: month, day, year; of the year first one digit.
      const [year = '', month = '', day = ''] = DAY.split('-');
      await own.keyboard.type(`${month}${day}2`);
      await tabTo(own, '[data-field=paidOn] [type=submit]');
      await own.keyboard.press('Enter');
      await until('to be asked for the day', async () =>
        (await textOf(own, '[data-field=paidOn] .form-said')).includes('Enter a day'),
      );
      await own.focus('[data-field=paidOn] input');
      await own.keyboard.type(`${month}${day}${year}`);
      await own.keyboard.press('Enter');
      const stored = async () =>
        (await table<Stored>(own, 'orders')).find((one) => one.orderId === orderId)?.order;
      await until('the day', async () => (await stored())?.paidOn?.value === DAY);

      await own.focus('[data-missing=delivered] input');
      await own.keyboard.type(`${month}${day}${year}`);
      const list = await stage.visit(ORDERS_URL);
      await until('the badges', async () => (await badges(list)).length > 5);
      await until('what the page says', async () =>
        (await textOf(own, '[data-field=total] .other-words')).includes('order list'),
      );
      expect(
        await own.evaluate(() => {
          const field = document.querySelector<HTMLInputElement>('[data-missing=delivered] input');
          return [field === document.activeElement, field?.value];
        }),
        'the field that was being typed in',
      ).toEqual([true, DAY]);
      expect(await stored()).toMatchObject({
        total: { value: { amount: '1234', currency: 'USD' }, basis: 'user' },
        status: { value: 'in-dispute', basis: 'user' },
        paidOn: { value: DAY, basis: 'user' },
      });
      await Promise.all([own.close(), list.close()]);
    }));
});
