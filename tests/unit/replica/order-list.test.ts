import { describe, expect, it } from 'vitest';
import { demoAccount, demoOrderId } from '../../replica/model/demo-account';
import { makeAccount } from '../../replica/model/make-account';
import { orderOf, truthOf } from '../../replica/model/truth';
import { dayText } from '../../replica/render/dates';
import { priceText } from '../../replica/render/money';
import { ACCOUNT, LIST, NOW, open, textOf, textsOf } from './pages';

const idOfCard = (card: Element): string | undefined =>
  card
    .querySelector('a[data-pl="order_item_header_detail"]')
    ?.getAttribute('href')
    ?.match(/orderId=(\d+)/)?.[1];

describe.each(['2a', '2b'] as const)('the order list of generation %s', (generation) => {
  const page = open(ACCOUNT, LIST, { generation, pages: 40 });
  const cards = [...page.querySelectorAll('.order-wrap [data-spm=order_list_main] .order-item')];

  it('holds every order once', () => {
    expect(cards.map(idOfCard)).toEqual(ACCOUNT.orders.map(({ orderId }) => orderId));
  });

  it('holds every fact of an order at its place', () => {
    for (const [at, card] of cards.entries()) {
      const order = ACCOUNT.orders[at];
      if (!order) {
        continue;
      }
      const truth = truthOf(order, ACCOUNT);
      const [date, id] = textsOf(card, '[data-pl=order_item_header_info] > div');
      const label = generation === '2a' ? 'Order date:' : 'Date:';
      expect(date).toBe(`${label} ${dayText(truth.placedOn, 'en')}`);
      expect(id).toContain(truth.orderId);
      expect(textOf(card, '[data-pl=order_item_store_name]')).toBe(truth.store.name);
      const store = card.querySelector('[data-pl=order_item_store_name] a')?.getAttribute('href') ?? null;
      expect(store).toBe(truth.store.id && `//www.aliexpress.com/store/${truth.store.id}`);
      const total = textOf(card, '[data-pl=order_item_content_price_total]');
      expect(total?.replaceAll(',', '')).toBe(`Total:US $${truth.total.amount}`);
      const items = [...card.querySelectorAll('.order-item-content-body > a')];
      expect(items.map((item) => item.getAttribute('href'))).toEqual(
        truth.lines.map(({ productId }) => `//www.aliexpress.com/item/${productId}.html`),
      );
      const titles = [...card.querySelectorAll('.order-item-content-info-name span[title]')];
      expect(titles.map((title) => title.getAttribute('title'))).toEqual(
        order.thumbnailsOnly ? [] : truth.lines.map(({ title }) => title),
      );
    }
  });

  it('writes prices one character a span', () => {
    const price = page.querySelector('.order-item-content-info-number');
    const spans = price?.querySelectorAll('[class*="es--char--"]') ?? [];
    expect([...spans].every((span) => span.textContent?.length === 1)).toBe(true);
    expect(price?.textContent?.trim()).toMatch(/^US \$[\d.,]+x\d+$/);
  });
});

describe('the variants of the order list', () => {
  it('links the whole card on the mobile page', () => {
    const page = open(ACCOUNT, LIST, { variant: 'mobile' });
    const hrefs = [...page.querySelectorAll('a.order-item.order-item-mobile')].map((card) =>
      card.getAttribute('href'),
    );
    expect(hrefs).toHaveLength(10);
    expect(hrefs[0]).toContain(`orderId=${ACCOUNT.orders[0]?.orderId}`);
  });

  it('has no card where there is nothing to show', () => {
    for (const variant of ['empty', 'logged-out', 'captcha', 'changed'] as const) {
      expect(open(ACCOUNT, LIST, { variant }).querySelector('.order-item')).toBeNull();
    }
    expect(open(ACCOUNT, LIST, { variant: 'empty' }).querySelector('.order-wrap')).not.toBeNull();
    expect(open(ACCOUNT, LIST, { variant: 'captcha' }).querySelector('#baxia-dialog-content')).not.toBeNull();
  });

  it('shows the orders of a tab only', () => {
    const page = open(ACCOUNT, LIST, { tab: 'unpaid', pages: 40 });
    expect(new Set(textsOf(page, '.order-item-header-status-text'))).toEqual(new Set(['Awaiting payment']));
  });

  it('leaves the button away when all is shown', () => {
    expect(open(ACCOUNT, LIST, { pages: 39 }).querySelector('[data-pl=order_more]')).not.toBeNull();
    expect(open(ACCOUNT, LIST, { pages: 40 }).querySelector('[data-pl=order_more]')).toBeNull();
  });

  it('keeps a hostile title text', () => {
    const demo = demoAccount(NOW);
    const page = open(demo, LIST, { pages: 2 });
    const title = orderOf(demo, demoOrderId('hostile-title')).lines[0]?.listing.title;
    expect(page.querySelector('[src="x"]')).toBeNull();
    expect(
      [...page.querySelectorAll('span[title]')].some((span) => span.getAttribute('title') === title),
    ).toBe(true);
  });

  it('shows what became of a line in dispute', () => {
    const page = open(demoAccount(NOW), LIST, { pages: 2 });
    expect(textsOf(page, '.expose-info .expose-info-item-title')).toEqual([
      "Waiting for AliExpress's feedback",
      'Refund complete',
    ]);
  });

  it('changes hashed classes with the build and nothing else', () => {
    const classes = (build: number): string[] =>
      [...open(ACCOUNT, LIST, { build }).querySelectorAll('[class*="es--wrap--"]')].map(
        (span) => span.className,
      );
    expect(classes(1)).not.toEqual(classes(2));
    expect(classes(1)).toHaveLength(classes(2).length);
  });
});

describe('languages and money', () => {
  it.each([
    ['en', 'Apr 7, 2026'],
    ['de', '7. Apr 2026'],
    ['pt', '7 abr, 2026'],
    ['ko', '2026년 4월 7일'],
    ['pl', '7 kwi 2026'],
    ['es', '7 abr 2026'],
  ] as const)('prints a day in %s', (language, text) => {
    expect(dayText('2026-04-07', language)).toBe(text);
  });

  it.each([
    ['BRL', 'BR', 197_790, 'R$1.977,90'],
    ['KRW', 'KR', 11_110, '₩11,110'],
    ['PLN', 'PL', 12_946, '129,46zł'],
    ['MXN', 'MX', 198_669, 'MXN$1.986,69'],
    ['EUR', 'IE', 3_385, '€33.85'],
    ['USD', 'US', 456, 'US $4.56'],
  ])('prints %s in %s', (currency, country, minor, text) => {
    expect(priceText(minor, { currency, country })).toBe(text);
  });

  it('keeps the site’s double colon and trailing space', () => {
    const korean = makeAccount({ now: NOW, language: 'ko', country: 'KR', currency: 'KRW' });
    const [date] = textsOf(open(korean, LIST), '[data-pl=order_item_header_info] > div');
    expect(date).toMatch(/^주문일자:: \d{4}년 \d+월 \d+일$/);
    const brazilian = makeAccount({ now: NOW, language: 'pt', country: 'BR', currency: 'BRL', orders: 60 });
    const page = open(brazilian, LIST, { tab: 'completed' });
    expect(page.querySelector('.order-item-header-status-text')?.textContent).toBe('Concluído ');
  });
});
