import type { Page } from 'puppeteer-core';
import { pressInClosed, unfold } from '../../tests/e2e/drive/closed-root';
import { until } from '../../tests/e2e/drive/driven';
import { badges } from '../../tests/e2e/drive/look';
import type { Stage } from '../../tests/e2e/drive/stage';
import { demoOrderId } from '../../tests/replica/model/demo-account';
import { orderOf } from '../../tests/replica/model/truth';
import { detailUrl, disputeDetailUrl, disputeStartUrl } from '../../tests/replica/render/addresses';
import { begunCase, CASE_STORY, waitingCase } from './begun-case';
import type { Screen } from './screens';

const POPUP = { width: 380, height: 600 };
const SHOP = { width: 1280, height: 800 };
const WIDE = { width: 1680, height: 900 };

async function settled(page: Page): Promise<Page> {
  await new Promise((done) => setTimeout(done, 700));
  return page;
}

/** One step of the walk-through, in the popup. */
const step = (name: string, at: string, shows: string, of = begunCase): Screen => ({
  name: `walk-${name}`,
  shows: `the walk-through: ${shows}`,
  size: POPUP,
  async open(stage) {
    const page = await stage.openExtensionPage(`popup.html#/walk/${await of(stage)}/${at}`);
    await page.waitForSelector(`[data-step="${at}"]`);
    return settled(page);
  },
});

/** The form that opens a dispute, with the panel unfolded. */
async function form(stage: Stage, size: { width: number; height: number }): Promise<Page> {
  await begunCase(stage);
  const order = orderOf(stage.replica.account, demoOrderId(CASE_STORY));
  const [line] = order.lines;
  if (!line) throw new Error('the order has no line');
  const page = await stage.visit(disputeStartUrl(order, line));
  await page.bringToFront();
  await page.setViewport(size);
  await unfold(page);
  return settled(page);
}

/** A button that cannot be undone, pressed. */
const guarded = (name: string, shows: string, url: (stage: Stage) => string, action: string): Screen => ({
  name,
  shows,
  size: SHOP,
  async open(stage) {
    await begunCase(stage);
    const page = await stage.visit(url(stage));
    await until('the page to be watched', async () => {
      const hosts = await page.evaluate(() => document.querySelector('recourse-case') !== null);
      return hosts || (await badges(page)).length > 0;
    });
    await page.setViewport(SHOP);
    await settled(page);
    await page.click(`[data-replica-do="${action}"]`);
    await until('the guard', () => page.evaluate(() => document.querySelector('recourse-guard') !== null));
    return settled(page);
  },
});

function disputeOf(stage: Stage) {
  const { dispute } = orderOf(stage.replica.account, demoOrderId('in-dispute'));
  if (!dispute) throw new Error('the order has no dispute');
  return dispute;
}

/** The way of a case: every step of the walk-through, the form with the panel, and two of the guards. */
export const CASE_SCREENS: readonly Screen[] = [
  step('reason', 'reason', 'what is wrong, the time left above it'),
  step('means', 'means', 'what that means now: ways, clocks and cost'),
  step('day', 'ask-arrived', 'a day that a page told is offered'),
  step('words', 'ask-what-damaged', 'one question a screen, saved at each keystroke'),
  step('amount', 'amount', 'how much'),
  step('proof-item', 'proof-damage-close', 'one piece of proof and its why'),
  step('proof', 'proof', 'the proof that is there and what is missing'),
  step('message', 'message', 'the message to the seller first, while there is time for it'),
  step('waiting', 'message', 'the seller has two days to answer; then it goes on by itself', waitingCase),
  step('text', 'text', 'the text of the dispute, two languages beside each other'),
  step('go', 'go', 'the way to AliExpress'),
  {
    name: 'dispute-page',
    shows: "AliExpress's dispute form with the case beside it",
    size: WIDE,
    open: (stage) => form(stage, WIDE),
  },
  {
    name: 'dispute-page-filled',
    shows: 'the form filled on a press, where it leaves no room at its side',
    size: SHOP,
    forStores: true,
    async open(stage) {
      const page = await form(stage, SHOP);
      await pressInClosed(page, 'recourse-case', '[data-does="put-text"]');
      await pressInClosed(page, 'recourse-case', '[data-does="attach"]');
      await until('the file', () =>
        page.evaluate(() => document.querySelector('.replica-thumbs')?.childElementCount === 1),
      );
      return settled(page);
    },
  },
  guarded(
    'guard-confirm',
    'Confirm received, held until the buyer has checked',
    (stage) => detailUrl(orderOf(stage.replica.account, demoOrderId('not-delivered-in-time'))),
    'confirm-received',
  ),
  guarded(
    'guard-accept',
    'an offer, held until the buyer has compared it',
    (stage) => disputeDetailUrl(disputeOf(stage)),
    'accept',
  ),
];
