import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspect } from '../../tools/inspect/inspect';
import { demoAccount, demoOrderId } from '../replica/model/demo-account';
import { ORDERS_URL } from '../replica/render/addresses';
import { until } from './drive/driven';
import { badges, table } from './drive/look';
import { BROWSERS } from './drive/open';
import { type Stage, setStage, withEvidence } from './drive/stage';

const account = demoAccount(Date.now());
const orderId = demoOrderId('completed');

const text = (page: Page) => page.evaluate(() => document.body.textContent ?? '');
const textOf = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);

/** Every name, number and title of the account, each of which tells who bought what. */
const secrets = [
  account.buyer,
  ...account.orders.flatMap(({ orderId: id, shop, lines, parcels }) => [
    id,
    shop.name,
    ...lines.flatMap(({ lineId, listing }) => [lineId, listing.productId, listing.title]),
    ...parcels.map(({ trackingNumber }) => trackingNumber),
  ]),
];

describe.each(BROWSERS)('what is read, in %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(kind, account);
  });
  afterAll(() => stage?.close());

  /** Presses a button of a row and puts a value into its form, as a hand would. */
  const correct = async (page: Page, field: string, value: string) => {
    const row = `.date-row[data-field="${field}"]`;
    await until(`the row of ${field}`, () => page.evaluate((at) => document.querySelector(at) !== null, row));
    await page.evaluate(
      (at, given) => {
        const within = document.querySelector(at);
        within?.closest('details')?.setAttribute('open', '');
        [...(within?.querySelectorAll<HTMLElement>('.date-acts button') ?? [])].at(-1)?.click();
        return given;
      },
      row,
      value,
    );
    await until('the form', () => page.evaluate((at) => document.querySelector(`${at} form`) !== null, row));
    await page.evaluate(
      (at, given) => {
        const input = document.querySelector<HTMLInputElement | HTMLSelectElement>(
          `${at} form :is(input, select)`,
        );
        if (!input) throw new Error('nothing can be entered');
        input.value = given;
        for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));
      },
      row,
      value,
    );
    await page.evaluate(
      (at) => document.querySelector<HTMLElement>(`${at} form [type=submit]`)?.click(),
      row,
    );
  };

  it("takes the buyer's word for a state and an amount, over what later pages say, and gives it back", () =>
    withEvidence(stage, 'corrections', async () => {
      const list = await stage.visit(ORDERS_URL);
      await until('the badges', async () => (await badges(list)).length > 5);
      const own = await stage.openExtensionPage(`popup.html#/order/${orderId}`);
      await until('the order', async () => (await textOf(own, '[data-field=total]')).includes('US $'));
      const said = await textOf(own, '[data-field=total] .date-day bdi');
      await correct(own, 'total', '1234.56');
      await until('the total', async () => (await textOf(own, '[data-field=total]')).includes('1,234.56'));
      expect(await textOf(own, '[data-field=total] .other-words')).toContain(said);
      await correct(own, 'status', 'in-dispute');
      await until('the state', async () => (await textOf(own, '.order-head .status')) === 'In dispute');

      await list.reload({ waitUntil: 'load' });
      await until('the badges', async () => (await badges(list)).length > 5);
      const stored = async () =>
        (await table<Stored>(own, 'orders')).find((one) => one.orderId === orderId)?.order;
      expect(await stored()).toMatchObject({
        status: { value: 'in-dispute', basis: 'user' },
        total: { value: { amount: '1234.56' }, basis: 'user' },
      });

      await own.evaluate(() =>
        document.querySelector<HTMLElement>('[data-field=total] .date-acts button')?.click(),
      );
      await until('the total of the page', async () => (await stored())?.total.basis === 'page');
      await until(
        'it to be shown',
        async () => (await textOf(own, '[data-field=total] .date-day bdi')) === said,
      );
      await Promise.all([own.close(), list.close()]);
    }));

  it('tells in the desk how each page was read', () =>
    withEvidence(stage, 'health', async () => {
      const list = await stage.visit(ORDERS_URL);
      await until('the badges', async () => (await badges(list)).length > 5);
      const desk = await stage.openExtensionPage('desk.html#/health');
      await until('the order list', async () => (await text(desk)).includes('order list'));
      expect(await textOf(desk, '[data-page=order-list] .health-state')).toBe('Read well');
      expect(await textOf(desk, 'tr[data-field=placedOn] th')).toBe('Day of the order');
      expect(await textOf(desk, 'tr[data-field=placedOn]')).toMatch(/by AliExpress’s own marks/);
      await Promise.all([desk.close(), list.close()]);
    }));

  it('gives a masked page that names nobody and that the inspector reads', () =>
    withEvidence(stage, 'report', async () => {
      const detail = await stage.visit(`https://www.aliexpress.com/p/order/detail.html?orderId=${orderId}`);
      await until('the badge', async () => (await badges(detail)).length === 1);
      // A page that cannot be read, so that there is something to report; the good one stays open.
      stage.replica.options = {
        variant: 'changed',
        faults: { 'mtop.aliexpress.trade.buyer.order.list': 'server-error' },
      };
      const broken = await stage.visit(ORDERS_URL);
      const notice = () =>
        broken.evaluate(() => document.querySelector('recourse-notice')?.shadowRoot?.textContent ?? '');
      await until('the notice', async () => (await notice()).includes('Copy a report'));
      await broken.bringToFront();
      const buttons = await broken.$$('recourse-notice >>> .foot .action');
      for (const button of buttons) {
        if ((await button.evaluate((one) => one.textContent)) === 'Copy a report') await button.click();
      }
      await until('the copy', async () => /Copied|could not let me|did not let me/.test(await notice()));
      const own = await stage.openExtensionPage('popup.html#/trouble');
      await until('the trouble', async () => (await text(own)).includes('could not read this page'));
      await Promise.all([broken.close(), own.close()]);
      const report = await stage.openExtensionPage('popup.html#/trouble');
      await until('the sample', async () => (await textOf(report, '.sample')).includes('<body'));
      const sample = await textOf(report, '.sample');
      for (const secret of secrets) expect(sample).not.toContain(secret);
      const url = /^<!-- (\S+) -->/.exec(sample)?.[1] ?? '';
      const file = join(mkdtempSync(join(tmpdir(), 'recourse-sample-')), 'sample.html');
      writeFileSync(file, `<!--\nRecourse\n-->\n${sample}`);
      const read = inspect([file, '--url', url], Date.now(), 'UTC') as { orders: { placedOn: string }[] };
      expect(read.orders).toHaveLength(1);
      for (const { placedOn } of read.orders) expect(placedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      await Promise.all([report.close(), detail.close()]);
      stage.replica.options = { variant: 'normal' };
    }));
});

interface Stored {
  orderId: string;
  order: { status: { value: string; basis: string }; total: { value: { amount: string }; basis: string } };
}
