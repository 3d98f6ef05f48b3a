import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoAccount, demoOrderId } from '../replica/model/demo-account';
import { orderOf } from '../replica/model/truth';
import { until } from './drive/driven';
import { BROWSERS } from './drive/open';
import { type Stage, setStage, withEvidence } from './drive/stage';

const account = demoAccount(Date.now());
const productOf = (story: 'free-return-ends' | 'underwear') =>
  orderOf(account, demoOrderId(story)).lines[0]?.listing.productId ?? '';

async function policies(page: Page): Promise<Record<string, string | undefined>[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('recourse-policy')].map((policy) => ({
      ...policy.dataset,
      text: (policy.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim(),
    })),
  );
}

describe.each(BROWSERS)('the product page in %s', (kind) => {
  describe.each(['B', 'C'] as const)('era %s', (productEra) => {
    let stage: Stage;
    beforeAll(async () => {
      stage = await setStage(kind, account, { productEra });
    });
    afterAll(() => stage?.close());

    it('shows the free return that the page states', () =>
      withEvidence(stage, `product-free-${productEra}`, async () => {
        const id = productOf('free-return-ends');
        const page = await stage.visit(`https://www.aliexpress.com/item/${id}.html`);
        const [policy] = await until('the policy line', async () => {
          const seen = await policies(page);
          return seen[0]?.returns === 'free' && seen;
        });
        expect(policy).toMatchObject({ product: id, returns: 'free', days: '15', warning: '' });
        expect(policy?.text).toContain('15 days');
        expect(await policies(page)).toHaveLength(1);
      }));

    it('warns of no change-of-mind return, and says what stays covered', () =>
      withEvidence(stage, `product-warning-${productEra}`, async () => {
        const id = productOf('underwear');
        const page = await stage.visit(`https://www.aliexpress.com/item/${id}.html`);
        const [policy] = await until('the warning', async () => {
          const seen = await policies(page);
          return seen[0]?.warning === 'hard' && seen;
        });
        expect(policy).toMatchObject({ product: id, returns: 'not-stated', days: '' });
        expect(policy?.text).toContain('no change-of-mind return');
        expect(policy?.text).toContain('stay covered');
      }));

    it('asks nobody', () => {
      expect(stage.replica.refused).toEqual([]);
      expect(stage.requests.left()).toEqual([]);
    });
  });
});
