import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Listing } from '../../src/model';
import { showMoney } from '../../src/words/show';
import { demoAccount, demoOrderId } from '../replica/model/demo-account';
import { moneyOf } from '../replica/model/money';
import { orderOf } from '../replica/model/truth';
import { ORDERS_URL } from '../replica/render/addresses';
import { freeReturnSentence } from '../replica/render/sentences';
import { until } from './drive/driven';
import { table } from './drive/look';
import { BROWSERS } from './drive/open';
import { type Stage, setStage, withEvidence } from './drive/stage';

const account = demoAccount(Date.now());
const orderId = demoOrderId('free-return-ends');
const listing = orderOf(account, orderId).lines[0]?.listing;
if (!listing) throw new Error('the order has no line');
const SHOTS = process.env.SHOTS;

/** The differences that a page of the extension shows, those that are folded away left out. */
const shown = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.differences li')]
      .filter((line) => line.checkVisibility())
      .map((line) => line.textContent ?? ''),
  );

describe.each(BROWSERS)('a listing that changed after the purchase in %s', (kind) => {
  describe.each(['B', 'C'] as const)('era %s', (productEra) => {
    let stage: Stage;
    const before = { ...listing };
    const [option] = before.options;
    const after = {
      title: `${before.title}, improved`,
      priceMinor: before.priceMinor + 350,
      freeReturnDays: 7,
      shop: { ...before.shop, name: 'Renamed Store' },
      options: before.options.map(({ name, value }) => ({ name, value: `${value} 2` })),
    };

    beforeAll(async () => {
      stage = await setStage(kind, account, { productEra });
      const list = await stage.visit(ORDERS_URL);
      const desk = await stage.openExtensionPage('desk.html');
      await until('the order in the store', async () =>
        (await table<{ orderId: string }>(desk, 'orders')).some((one) => one.orderId === orderId),
      );
      await desk.close();
      await list.close();
    });
    afterAll(async () => {
      Object.assign(listing, before);
      await stage?.close();
    });

    /** Looks at the product's page until what it promises on returns is kept. */
    async function look(days: number): Promise<void> {
      const product = await stage.visit(`https://www.aliexpress.com/item/${before.productId}.html`);
      const desk = await stage.openExtensionPage('desk.html');
      await until(`the listing with ${days} days`, async () =>
        (await table<Listing>(desk, 'listings')).some(
          ({ title, price, options, returnLines }) =>
            title === listing?.title &&
            price !== null &&
            options.length === before.options.length &&
            returnLines.join(' ').includes(`within ${days} days`),
        ),
      );
      await desk.close();
      await product.close();
    }

    it('is told with what was and what is, in the popup and in the desk', () =>
      withEvidence(stage, `listing-changed-${productEra}`, async () => {
        await look(before.freeReturnDays ?? 0);
        const unchanged = await stage.openExtensionPage(`desk.html#/order/${orderId}`);
        await until('the listing as it was', () => unchanged.$('.kept-listing[data-changed="0"]'));
        await unchanged.close();
        Object.assign(listing, after);
        await look(after.freeReturnDays);

        const line = (days: number) =>
          freeReturnSentence(days, before.freeReturnFromDelivery).split(/(?<=[?.]) /)[1] ?? '';
        const money = (minor: number) => showMoney(moneyOf(minor, account.currency));
        const expected = [
          `The title was “${before.title}”, now it is “${after.title}”.`,
          `The price was ${money(before.priceMinor)}, now it is ${money(after.priceMinor)}.`,
          `This line on returns was not to be seen any more: “${line(before.freeReturnDays ?? 0)}”.`,
          `This line on returns is new: “${line(after.freeReturnDays)}”.`,
          `The store was “${before.shop.name}”, now it is “Renamed Store”.`,
          ...(option
            ? [
                `This choice is no longer offered: ${option.name}, “${option.value}”.`,
                `This choice is new: ${option.name}, “${option.value} 2”.`,
              ]
            : []),
        ];
        for (const where of ['popup', 'desk']) {
          const page = await stage.openExtensionPage(`${where}.html#/order/${orderId}`);
          const told = await until(`the differences in the ${where}`, async () => {
            const all = await shown(page);
            return all.length >= expected.length && all;
          });
          expect(told).toEqual(expect.arrayContaining(expected));
          if (SHOTS) {
            mkdirSync(SHOTS, { recursive: true });
            await page.$eval('.differences', (list) => list.scrollIntoView({ block: 'center' }));
            await page.screenshot({ path: `${SHOTS}/listing-${where}-${productEra}-${kind}.png` });
          }
          await page.close();
        }
        expect(stage.requests.left()).toEqual([]);
      }));
  });
});
