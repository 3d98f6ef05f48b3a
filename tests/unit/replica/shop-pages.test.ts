import { describe, expect, it } from 'vitest';
import { demoAccount, demoOrderId } from '../../replica/model/demo-account';
import { orderOf } from '../../replica/model/truth';
import { disputeDetailUrl, disputeStartUrl, REFUNDS_URL } from '../../replica/render/addresses';
import { NOW, open, textOf, textsOf } from './pages';

const DEMO = demoAccount(NOW);
const FREE = orderOf(DEMO, demoOrderId('free-return-ends'));
const DISPUTED = orderOf(DEMO, demoOrderId('in-dispute'));
const listingOf = (order: typeof FREE) => order.lines[0]?.listing;
const item = (id: string | undefined, host = 'www.aliexpress.com'): string =>
  `https://${host}/item/${id}.html`;

/** What an inline script of the page sets as `window.runParams`. */
function runParamsOf(page: Document): { data?: Record<string, Record<string, unknown>> } {
  const script = [...page.querySelectorAll('script')].find((node) =>
    node.textContent?.startsWith('window.runParams'),
  );
  return JSON.parse(script?.textContent?.replace(/^window\.runParams = |;$/g, '') ?? '{}');
}

describe('the product page', () => {
  it('states its return policy in era C in the page alone', () => {
    const page = open(DEMO, item(listingOf(FREE)?.productId));
    expect(textOf(page, 'h1[data-pl="product-title"]')).toBe(listingOf(FREE)?.title);
    expect(textOf(page, '[data-pl="product-price"]')).toMatch(/^US \$/);
    expect(textsOf(page, '[class*="shipping--"] strong')[0]).toMatch(
      /^Free returns .* within 15 days after delivery\./,
    );
  });

  it('carries its data inline in era B', () => {
    const page = open(DEMO, item(listingOf(FREE)?.productId), { productEra: 'B' });
    const { data } = runParamsOf(page);
    expect(data?.productInfoComponent?.idStr).toBe(listingOf(FREE)?.productId);
    expect(data?.productInfoComponent?.subject).toBe(listingOf(FREE)?.title);
    expect(data?.productInfoComponent?.categoryPaths).toBe(listingOf(FREE)?.categoryIds.join('/'));
    expect(JSON.stringify(data?.sellerPromiseComponent?.serviceDetails)).toContain('15 days after delivery');
  });

  it('says nothing of returns where the listing does not', () => {
    const order = orderOf(DEMO, demoOrderId('underwear'));
    const page = open(DEMO, item(listingOf(order)?.productId), { productEra: 'B' });
    expect(page.querySelector('[class*="shipping--"]')).toBeNull();
    expect(runParamsOf(page).data?.sellerPromiseComponent).not.toHaveProperty('serviceDetails');
  });

  it('sells under another id on aliexpress.us', () => {
    const global = listingOf(FREE)?.productId ?? '0';
    const shown = String(BigInt(global) + 2n ** 51n);
    const page = open(DEMO, item(shown, 'www.aliexpress.us'), { productEra: 'B' });
    expect(runParamsOf(page).data?.productInfoComponent?.idStr).toBe(shown);
  });

  it('lets no title close its inline script', () => {
    const hostile = orderOf(DEMO, demoOrderId('hostile-title'));
    const page = open(DEMO, item(listingOf(hostile)?.productId), { productEra: 'B' });
    expect(runParamsOf(page).data?.productInfoComponent?.subject).toBe(listingOf(hostile)?.title);
    expect(page.querySelector('[src="x"]')).toBeNull();
  });
});

describe('the refund and dispute pages', () => {
  it('lists every case with order, title and dated status', () => {
    const page = open(DEMO, REFUNDS_URL);
    expect(page.querySelectorAll('[class*="orderItem--orderItem--"]')).toHaveLength(2);
    expect(textOf(page, '[class*="orderItem--orderSKUId--"]')).toBe(DISPUTED.orderId);
    expect(textOf(page, '[class*="orderItem--orderStatusDesc--"]')).toMatch(/feedback \d{4}-\d\d-\d\d /);
  });

  it('has reason, text, files and both steps on the page that opens a dispute', () => {
    const [line] = FREE.lines;
    const page = open(DEMO, line ? disputeStartUrl(FREE, line) : '');
    const step = (number: number): Element | null => page.querySelector(`[data-replica-step="${number}"]`);
    expect(step(1)?.querySelector('.comet-v2-select-show-arrow')).not.toBeNull();
    expect(step(1)?.querySelectorAll('.comet-v2-menu-item').length).toBeGreaterThan(2);
    expect(step(1)?.querySelector('textarea[class*="--textarea--"]')).not.toBeNull();
    expect(step(1)?.querySelector('input[type="file"]')?.getAttribute('accept')).toBe('image/jpeg,image/png');
    expect(step(2)?.hasAttribute('hidden')).toBe(true);
    expect(textOf(step(2), '[data-pl="buyersubmit_btn_submit"]')).toBe('Submit');
  });

  it('has the buttons that cannot be taken back on an open case only', () => {
    const buttons = (order: typeof FREE): string[] =>
      textsOf(open(DEMO, order.dispute ? disputeDetailUrl(order.dispute) : ''), 'button.comet-v2-btn');
    expect(buttons(DISPUTED)).toEqual(
      expect.arrayContaining(['Accept', 'Cancel dispute', 'Upload more photos/videos']),
    );
    expect(buttons(orderOf(DEMO, demoOrderId('refunded')))).toEqual([]);
  });
});

describe('other pages', () => {
  it.each(['https://www.aliexpress.com/', 'https://www.aliexpress.com/w/wholesale-lamp.html'])(
    '%s',
    (url) => {
      const page = open(DEMO, url);
      expect(page.querySelector('.replica-tile')).not.toBeNull();
      expect(page.querySelector('.order-item, .order-status')).toBeNull();
    },
  );
});
