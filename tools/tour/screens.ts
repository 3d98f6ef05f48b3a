import type { Page } from 'puppeteer-core';
import { until } from '../../tests/e2e/drive/driven';
import { badges } from '../../tests/e2e/drive/look';
import type { Stage } from '../../tests/e2e/drive/stage';
import { type DemoStory, demoOrderId } from '../../tests/replica/model/demo-account';
import { orderOf } from '../../tests/replica/model/truth';
import { detailUrl, ORDERS_URL } from '../../tests/replica/render/addresses';
import { CASE_STORY } from './begun-case';
import { CASE_SCREENS } from './case-screens';

const POPUP = { width: 380, height: 600 };
const SHOP = { width: 1280, height: 800 };
const TAB = { width: 1280, height: 800 };

/** One screen of the tour: how it is reached, and what it shows. */
export interface Screen {
  name: string;
  shows: string;
  size: { width: number; height: number };
  /** Goes into the pictures for the stores. */
  forStores?: true;
  open(stage: Stage): Promise<Page>;
}

/** A page opened and done rendering; the pictures wait for what comes after the first paint. */
async function settled(page: Page): Promise<Page> {
  await new Promise((done) => setTimeout(done, 700));
  return page;
}

const own = (path: string) => async (stage: Stage) => {
  const page = await stage.openExtensionPage(path);
  await until('the screen', () =>
    page.evaluate(() => (document.getElementById('app')?.childElementCount ?? 0) > 0),
  );
  return settled(page);
};

const list = async (stage: Stage) => {
  const page = await stage.visit(ORDERS_URL);
  await until('the badges', async () => (await badges(page)).length > 0);
  return settled(page);
};

const product = (story: DemoStory) => async (stage: Stage) => {
  const id = orderOf(stage.replica.account, demoOrderId(story)).lines[0]?.listing.productId ?? '';
  const page = await stage.visit(`https://www.aliexpress.com/item/${id}.html`);
  await until('the policy line', () =>
    page.evaluate(() => document.querySelector('recourse-policy') !== null),
  );
  return settled(page);
};

/** Every screen, in the order of a newcomer's first ten minutes. */
export const SCREENS: readonly Screen[] = [
  {
    name: 'order-list',
    shows: 'the order list: a badge on every order',
    size: SHOP,
    forStores: true,
    open: list,
  },
  {
    name: 'badge-card',
    shows: 'a badge opened: every window of the order, with quotes and reasons',
    size: SHOP,
    forStores: true,
    async open(stage) {
      const page = await list(stage);
      const badge = await page.$(`recourse-badge[data-order="${demoOrderId('free-return-ends')}"] >>> .face`);
      await badge?.evaluate((element) => element.scrollIntoView({ block: 'center' }));
      await badge?.hover();
      return settled(page);
    },
  },
  {
    name: 'order-detail',
    shows: "an order's page: its badge says what the page states",
    size: SHOP,
    async open(stage) {
      const page = await stage.visit(detailUrl(orderOf(stage.replica.account, demoOrderId('completed'))));
      await until('the badge', async () => (await badges(page)).length > 0);
      return settled(page);
    },
  },
  {
    name: 'product',
    shows: 'a product page: the policy line under the price',
    size: SHOP,
    open: product('free-return-ends'),
  },
  {
    name: 'product-warning',
    shows: 'a product page with a warning before buying',
    size: SHOP,
    forStores: true,
    open: product('underwear'),
  },
  {
    name: 'popup',
    shows: 'the popup: what is due soonest and the money at stake',
    size: POPUP,
    open: own('popup.html'),
  },
  {
    name: 'popup-order',
    shows: 'one order: three questions, its days, and what to do next',
    size: { width: 640, height: 1100 },
    open: own(`popup.html#/order/${demoOrderId('free-return-ends')}`),
  },
  {
    name: 'something-is-wrong',
    shows: 'something is wrong: which item it is',
    size: POPUP,
    open: own(`popup.html#/wrong/${demoOrderId(CASE_STORY)}`),
  },
  ...CASE_SCREENS,
  {
    name: 'welcome',
    shows: 'the first opening: what is read, kept and never done',
    size: TAB,
    open: own('desk.html#/welcome'),
  },
  {
    name: 'desk-orders',
    shows: 'the desk: every order with its time',
    size: TAB,
    forStores: true,
    open: own('desk.html#/orders'),
  },
  {
    name: 'desk-order',
    shows: 'one order in the desk: the picture of its time, and the same as a table',
    size: TAB,
    forStores: true,
    open: own(`desk.html#/order/${demoOrderId('free-return-ends')}`),
  },
  {
    name: 'desk-cases',
    shows: 'cases by who must act, among made-up orders',
    size: TAB,
    forStores: true,
    open: own('desk.html?demo#/cases'),
  },
  {
    name: 'desk-calendar',
    shows: 'the coming weeks',
    size: TAB,
    open: own('desk.html#/calendar'),
  },
  {
    name: 'desk-money',
    shows: 'the money: returnable, claimed, promised, arrived, overdue, among made-up orders',
    size: TAB,
    open: own('desk.html?demo#/money'),
  },
  {
    name: 'desk-evidence',
    shows: 'the vault',
    size: TAB,
    open: own('desk.html#/evidence'),
  },
  {
    name: 'desk-health',
    shows: 'how reading fares, per kind of page and field',
    size: TAB,
    open: own('desk.html#/health'),
  },
  {
    name: 'desk-settings',
    shows: 'the settings',
    size: TAB,
    open: own('desk.html#/settings'),
  },
];
