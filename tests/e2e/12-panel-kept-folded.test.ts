import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { demoAccount, demoOrderId } from '../replica/model/demo-account';
import { orderOf } from '../replica/model/truth';
import { disputeStartUrl } from '../replica/render/addresses';
import { pressInClosed } from './drive/closed-root';
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

const folded = (page: Page) =>
  page.evaluate(() => document.querySelector<HTMLElement>('recourse-case')?.dataset.folded ?? '');
const has = (page: Page, cases: number) =>
  until('the case', () =>
    page.evaluate(
      (wanted) => document.querySelector<HTMLElement>('recourse-case')?.dataset.cases === String(wanted),
      cases,
    ),
  );

describe.each(BROWSERS)('the panel that was folded in %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(kind, account);
    await openUntilKnown(stage, order);
    await prepareCase(stage, order, 'fold', ['crack.png']);
  });
  afterAll(() => stage?.close());

  const open = async () => {
    const page = await stage.browser.newPage();
    // As wide as it is from the first moment: room for the panel beside the form.
    await page.setViewport({ width: 1680, height: 900 });
    await page.goto(disputeStartUrl(order, line), { waitUntil: 'load' });
    await has(page, 1);
    return page;
  };

  it('stays folded on the next load and in the next tab, until the buyer unfolds it', () =>
    withEvidence(stage, 'panel-kept-folded', async () => {
      const page = await open();
      await until('it unfolded', async () => (await folded(page)) === 'false');
      await pressInClosed(page, PANEL, '.fold');
      await until('it folded', async () => (await folded(page)) === 'true');
      await page.reload({ waitUntil: 'load' });
      await has(page, 1);
      // It would have come forth by now.
      await new Promise((done) => setTimeout(done, 800));
      await until('it as it was left', async () => (await folded(page)) === 'true');
      const other = await open();
      await new Promise((done) => setTimeout(done, 800));
      await until('it as it was left, in another tab', async () => (await folded(other)) === 'true');
      await pressInClosed(other, PANEL, '.tab');
      await until('it unfolded', async () => (await folded(other)) === 'false');
      await other.reload({ waitUntil: 'load' });
      await has(other, 1);
      await until('it unfolded after a load', async () => (await folded(other)) === 'false');
      await other.close();
      await page.close();
    }));
});
