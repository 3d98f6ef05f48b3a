import type { Page } from 'puppeteer-core';
import { ORDERS_URL } from '../../replica/render/addresses';
import { orderCard } from '../../replica/render/order-card';
import { viewOf } from '../../replica/render/view';
import { type Figure, median } from '../figure';
import { readied, type Stages } from '../stages';
import { workDuring } from '../work';

/** Any page of the shop on which the extension has no script. */
export const PLAIN_URL = 'https://www.aliexpress.com/p/bench.html';
const SIZES = [
  { cards: 10, rounds: 9 },
  { cards: 100, rounds: 7 },
  { cards: 1000, rounds: 5 },
];

/**
 * Reading and badging N cards that the page inserts at once, from the insertion to the last badge painted. The floor is
 * a script that walks the same fields with bare selectors and attaches one shadow root with one text to each card, in
 * the same browser and the same page without our scripts. Most of that time is the page's own
 * layout of its cards, so the scripting alone, without the page's own, is told beside it.
 */
export async function readAndBadge({ account, ours, look }: Stages): Promise<Figure[]> {
  look({ variant: 'empty' });
  const view = viewOf(account, ORDERS_URL);
  const cards = account.orders.map((order) => orderCard(order, view).text);
  const figures: Figure[] = [];
  const walls: number[] = [];
  const works: number[] = [];
  for (const { cards: count, rounds } of SIZES) {
    const html = cards.slice(0, count).join('');
    const wall = { ours: [] as number[], floor: [] as number[] };
    const work = { ours: [] as number[], floor: [] as number[], page: [] as number[] };
    for (let round = 0; round < rounds; round += 1) {
      const withUs = await appended(
        await readied(await ours.visit(ORDERS_URL)),
        html,
        count,
        'recourse-badge',
      );
      const barePage = await readied(await ours.visit(PLAIN_URL));
      await barePage.evaluate(floorScript);
      const bare = await appended(barePage, html, count, 'bench-badge');
      const page = await appended(await readied(await ours.visit(PLAIN_URL)), html, 0, 'none');
      wall.ours.push(withUs.wall);
      wall.floor.push(bare.wall);
      work.ours.push(withUs.work);
      work.floor.push(bare.work);
      work.page.push(page.work);
    }
    const own = median(work.page);
    const [workOurs, workFloor] = [median(work.ours) - own, median(work.floor) - own];
    walls.push(median(wall.ours));
    works.push(workOurs);
    figures.push(
      {
        what: `read and badge ${count} cards, insertion to paint`,
        unit: 'ms',
        figure: median(wall.ours),
        floor: median(wall.floor),
        goal: { of: 'ratio', most: 2 },
      },
      {
        what: `- the same, scripting added to the page's own`,
        unit: 'ms',
        figure: workOurs,
        floor: workFloor,
        goal: null,
        note: `page alone ${own.toFixed(1)} ms`,
      },
    );
  }
  const growth = { unit: 'ms', goal: { of: 'ratio', most: 11 } } as const;
  return [
    ...figures,
    { what: 'growth 100 -> 1,000 cards', figure: walls[2] ?? 0, floor: walls[1] ?? 0, ...growth },
    { what: '- the same, added scripting', figure: works[2] ?? 0, floor: works[1] ?? 0, ...growth },
  ];
}

async function appended(
  page: Page,
  html: string,
  count: number,
  tag: string,
): Promise<{ wall: number; work: number }> {
  let wall = 0;
  await page.evaluate((cards) => {
    const list = document.createElement('div');
    list.className = 'order-wrap';
    list.innerHTML =
      '<div class="order-main"><div class="order-content"><div class="comet-checkbox-group"></div></div></div>';
    if (!document.querySelector('.comet-checkbox-group'))
      document.getElementById('root')?.replaceChildren(list);
    const template = document.createElement('template');
    template.innerHTML = cards;
    Object.assign(globalThis, { cards: template.content });
  }, html);
  await new Promise((done) => setTimeout(done, 400));
  const { script } = await workDuring(page, async () => {
    wall = await page.evaluate(insertAndWait, count, tag);
  });
  await page.close();
  return { wall, work: script };
}

/** In the page: inserts the prepared cards and waits until `count` badges are painted. */
function insertAndWait(count: number, tag: string): Promise<number> {
  const group = document.querySelector('.comet-checkbox-group');
  const { cards } = globalThis as unknown as { cards: DocumentFragment };
  const badges = document.getElementsByTagName(tag);
  return new Promise((done) => {
    requestAnimationFrame(() => {
      setTimeout(() => {
        const start = performance.now();
        const painted = () => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => done(performance.now() - start);
          requestAnimationFrame(() => port2.postMessage(0));
        };
        const observer = new MutationObserver(() => {
          if (badges.length < count) return;
          observer.disconnect();
          painted();
        });
        observer.observe(document.documentElement, { childList: true, subtree: true });
        group?.append(cards);
      }, 0);
    });
  });
}

/** In the page: the floor. */
function floorScript(): void {
  const text = (card: Element, selector: string) => card.querySelector(selector)?.textContent ?? '';
  const all = (card: Element, selector: string) =>
    [...card.querySelectorAll(selector)].map((found) => found.textContent ?? '');
  const read = (card: Element) => ({
    link: card.querySelector('a[data-pl="order_item_header_detail"]')?.getAttribute('href'),
    status: text(card, '[data-pl="order_item_header_status"]'),
    info: all(card, '[data-pl="order_item_header_info"] > div'),
    store: text(card, '[data-pl="order_item_store_name"]'),
    shop: card.querySelector('[data-pl="order_item_store_name"] a')?.getAttribute('href'),
    total: text(card, '[data-pl="order_item_content_price_total"]'),
    lines: [...card.querySelectorAll('.order-item-content-body')].map((line) => ({
      product: line.querySelector('a[href*="/item/"]')?.getAttribute('href'),
      title: line.querySelector('[title]')?.getAttribute('title'),
      options: text(line, '.order-item-content-info-sku'),
      price: text(line, '.order-item-content-info-number'),
      quantity: text(line, '.order-item-content-info-number-quantity'),
      tags: all(line, '.order-item-content-info-tag'),
    })),
  });
  const seen: unknown[] = [];
  let waiting = false;
  new MutationObserver(() => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      for (const card of document.querySelectorAll('.order-item:not([data-bench])')) {
        seen.push(read(card));
        card.setAttribute('data-bench', '');
        const badge = document.createElement('bench-badge');
        badge.attachShadow({ mode: 'open' }).append('12 days to open a dispute · Thu 3 Dec');
        card.firstElementChild?.insertBefore(badge, card.firstElementChild.lastElementChild);
      }
    });
  }).observe(document.documentElement, { childList: true, subtree: true });
  Object.assign(globalThis, { seen });
}
