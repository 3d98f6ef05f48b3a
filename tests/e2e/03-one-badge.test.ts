import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeAccount } from '../replica/model/make-account';
import { detailUrl, ORDERS_URL } from '../replica/render/addresses';
import { until } from './drive/driven';
import { badges, cardIds } from './drive/look';
import { BROWSERS } from './drive/open';
import { type Stage, setStage, withEvidence } from './drive/stage';

const account = makeAccount({ now: Date.now(), seed: 11, orders: 34 });

type ReplicaWindow = Window & {
  __replica: { rerender(): void; rerenderInPlace(): void; go(path: string): void; log: { action: string }[] };
};

/** Waits until each card has its one badge, then makes sure that it stays so. */
async function exactlyOne(page: Page, what: string, least: number): Promise<void> {
  const settled = async () => {
    const cards = (await cardIds(page)).sort();
    const seen = (await badges(page)).map((badge) => badge.order).sort();
    return cards.length >= least && JSON.stringify(cards) === JSON.stringify(seen);
  };
  await until(`one badge a card after ${what}`, settled);
  await new Promise((done) => setTimeout(done, 400));
  expect(await settled(), `still one badge a card after ${what}`).toBe(true);
}

describe.each(BROWSERS)('exactly one badge an order in %s', (kind) => {
  describe.each(['2a', '2b'] as const)('generation %s', (generation) => {
    let stage: Stage;
    let page: Page;
    beforeAll(async () => {
      stage = await setStage(kind, account, { generation });
      page = await stage.visit(ORDERS_URL);
    });
    afterAll(() => stage?.close());

    it('at first, after load-more, re-renders, tabs and in-page navigation', () =>
      withEvidence(stage, `one-badge-${generation}`, async () => {
        await exactlyOne(page, 'the first page', 10);
        for (const more of [20, 30]) {
          await page.click('[data-pl="order_more"] button, .order-more button');
          await exactlyOne(page, `load-more to ${more}`, more);
        }
        await page.evaluate(() => (window as unknown as ReplicaWindow).__replica.rerender());
        await exactlyOne(page, 'a re-render', 30);
        await page.evaluate(() => (window as unknown as ReplicaWindow).__replica.rerenderInPlace());
        await exactlyOne(page, 'a re-render in place', 30);

        const tabs = await page.$$('.comet-tabs-nav-item');
        await tabs.at(3)?.click();
        await until('the tab to change', async () => (await cardIds(page)).length < 30);
        await exactlyOne(page, 'a tab change', 1);
        await tabs.at(0)?.click();
        await exactlyOne(page, 'the first tab again', 10);

        const order = account.orders[0];
        if (!order) throw new Error('the account has orders');
        const { pathname, search } = new URL(detailUrl(order));
        await page.evaluate(
          (path) => (window as unknown as ReplicaWindow).__replica.go(path),
          pathname + search,
        );
        await until("the detail page's badge", async () => {
          const seen = await badges(page);
          return seen.length === 1 && seen[0]?.order === order.orderId;
        });
        await page.evaluate(() => history.back());
        await exactlyOne(page, 'back to the list', 10);
      }));

    it("and none of the shop's own buttons was pressed by the extension", async () => {
      const log = await page.evaluate(() =>
        (window as unknown as ReplicaWindow).__replica.log.map((one) => one.action),
      );
      expect(log.filter((action) => !['more', 'tab', 'go'].includes(action))).toEqual([]);
      expect(stage.requests.left()).toEqual([]);
    });
  });
});
