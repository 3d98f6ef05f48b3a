import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { until } from '../../tests/e2e/drive/driven';
import { badges } from '../../tests/e2e/drive/look';
import type { Stage } from '../../tests/e2e/drive/stage';
import { type DemoStory, demoOrderId } from '../../tests/replica/model/demo-account';
import { orderOf } from '../../tests/replica/model/truth';
import { detailUrl, ORDERS_URL, trackingUrl } from '../../tests/replica/render/addresses';
import { listenForNotifications, type Told } from './notifications';

const OUT = 'demo';
const IMAGES = 'docs/images';
const POPUP = { width: 380, height: 600 };

/** Walks a newcomer's first minutes, and writes a picture of each screen to `demo/` saying what it shows. */
export async function walk(stage: Stage, { forReadme }: { forReadme: boolean }): Promise<void> {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT);
  const told = await listenForNotifications(stage);
  const order = (story: DemoStory) => orderOf(stage.replica.account, demoOrderId(story));
  let number = 0;
  const shoot = async (page: Page, name: string, shows: string) => {
    number += 1;
    const path = `${OUT}/${String(number).padStart(2, '0')}-${name}.png` as const;
    await page.screenshot({ path });
    console.log(`${path}  ${shows}`);
  };
  const badged = async (page: Page) => {
    await until('the badges', async () => (await badges(page)).length > 0);
    await new Promise((done) => setTimeout(done, 600));
  };

  const list = await stage.visit(ORDERS_URL);
  await badged(list);
  await shoot(
    list,
    'order-list-first',
    'the order list at first sight: estimates are marked, unknown days asked for',
  );

  for (const story of [
    'not-delivered-in-time',
    'completed',
    'return-window-last-day',
    'in-dispute',
  ] as const) {
    const page = await stage.visit(detailUrl(order(story)));
    await badged(page);
    if (story === 'completed')
      await shoot(page, 'order-detail', "an order's page: its badge says what the page states");
    await page.close();
  }
  for (const story of ['free-return-ends', 'in-dispute'] as const) {
    const detail = await stage.visit(detailUrl(order(story)));
    await badged(detail);
    await detail.close();
    const page = await stage.visit(trackingUrl(order(story), { url: new URL(ORDERS_URL) }));
    await new Promise((done) => setTimeout(done, 900));
    await page.close();
  }
  await list.bringToFront();
  await list.reload({ waitUntil: 'load' });
  await badged(list);
  await new Promise((done) => setTimeout(done, 800));
  await shoot(list, 'order-list', 'the same list, now with what the detail and tracking pages said');
  await hoverBadge(list, demoOrderId('free-return-ends'));
  await shoot(list, 'badge-card', 'a badge opened: every window of the order, with quotes and reasons');
  if (forReadme) await shootBadge(list, demoOrderId('free-return-ends'));

  for (const [story, shows] of [
    ['free-return-ends', 'a product page: the policy line under the price'],
    ['underwear', 'a product page with a warning before buying'],
  ] as const) {
    const id = order(story).lines[0]?.listing.productId ?? '';
    const page = await stage.visit(`https://www.aliexpress.com/item/${id}.html`);
    await until('the policy line', () =>
      page.evaluate(() => document.querySelector('recourse-policy') !== null),
    );
    await new Promise((done) => setTimeout(done, 800));
    await shoot(page, `product-${story}`, shows);
    await page.close();
  }

  for (const scheme of ['light', 'dark'] as const) {
    const popup = await openPopup(stage, 'popup.html', scheme);
    await shoot(popup, `popup-${scheme}`, `the popup, ${scheme}: what is due soonest and the money at stake`);
    if (forReadme && scheme === 'light') await popup.screenshot({ path: `${IMAGES}/popup.png` });
    await popup.close();
  }
  const one = await openPopup(stage, `popup.html#/order/${demoOrderId('free-return-ends')}`, 'light');
  await one.setViewport({ width: 640, height: 1100 });
  await shoot(one, 'popup-order', 'one order: three questions, its days, and what to do next');
  await one.close();

  for (const { title, message } of told()) console.log(`notification  ${title} | ${message}`);
  if (forReadme) writeNotification(told());
  console.log(
    `\nRequests that left the browser: ${stage.requests.left().length + stage.replica.refused.length}`,
  );
}

async function openPopup(stage: Stage, path: string, scheme: 'light' | 'dark'): Promise<Page> {
  const page = await stage.openExtensionPage(path);
  await page.setViewport(POPUP);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await new Promise((done) => setTimeout(done, 800));
  return page;
}

async function hoverBadge(page: Page, orderId: string): Promise<void> {
  const badge = await page.$(`recourse-badge[data-order="${orderId}"]`);
  await badge?.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await badge?.hover();
  await new Promise((done) => setTimeout(done, 800));
}

async function shootBadge(page: Page, orderId: string): Promise<void> {
  mkdirSync(IMAGES, { recursive: true });
  const box = await page.evaluate((id) => {
    const card = document.querySelector(`recourse-badge[data-order="${id}"]`)?.closest('.order-item');
    const { x = 0, y = 0, width = 0 } = card?.getBoundingClientRect() ?? {};
    return { x: x + scrollX - 8, y: y + scrollY - 8, width: width + 16 };
  }, orderId);
  await page.screenshot({
    path: `${IMAGES}/badge.png`,
    clip: { ...box, height: 320 },
    captureBeyondViewport: false,
  });
}

/** Puts the text of a real notification into the README, between its marks. */
function writeNotification(told: Told[]): void {
  const shown = told.find(({ id }) => id.startsWith(`deadline:${demoOrderId('free-return-ends')}:`));
  if (!shown) throw new Error('no notification was raised on the tour');
  const quote = `<!-- notification -->\n> **${shown.title}**  \n> ${shown.message}\n<!-- /notification -->`;
  const readme = readFileSync('README.md', 'utf8');
  writeFileSync('README.md', readme.replace(/<!-- notification -->[\s\S]*<!-- \/notification -->/, quote));
}
