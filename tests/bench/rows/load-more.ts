import type { Page } from 'puppeteer-core';
import { until } from '../../e2e/drive/driven';
import { ORDERS_URL } from '../../replica/render/addresses';
import { type Figure, median } from '../figure';
import { pause, type Stages } from '../stages';
import { longestTaskAfterClick, timeInOurScripts } from '../work';

const MORE = '[data-pl="order_more"] button';

/** Ten cards that load-more appends to 1,000, at a quarter of the processor's speed: what our scripts add. */
export async function loadMore({ ours, plain, look }: Stages): Promise<Figure[]> {
  look({ pages: 98 });
  const added: number[] = [];
  const longest: number[] = [];
  const without: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const profiled = await listOf(await ours.visit(ORDERS_URL), true);
    added.push((await timeInOurScripts(profiled, () => press(profiled, 1000, true), 2500)).ms);
    await profiled.close();
    const page = await listOf(await ours.visit(ORDERS_URL), true);
    longest.push(await longestTaskAfterClick(page, MORE, 2500));
    await settled(page, 1000, true);
    await page.close();
    const bare = await listOf(await plain.visit(ORDERS_URL), false);
    without.push(await longestTaskAfterClick(bare, MORE, 2500));
    await settled(bare, 1000, false);
    await bare.close();
  }
  return [
    {
      what: '10 cards appended to 990 at 1/4 speed: our scripting',
      unit: 'ms',
      figure: median(added),
      floor: null,
      goal: { of: 'figure', most: 10 },
      note: 'reading, joining with the answer, painting, telling the background; by sampling',
    },
    {
      what: '- the longest task (floor: the page without us)',
      unit: 'ms',
      figure: median(longest),
      floor: median(without),
      goal: null,
      note: 'the page lays out and paints ten more cards in it',
    },
  ];
}

/** The list with 990 cards, the page's own work for them done, then slowed down. */
async function listOf(page: Page, badged: boolean): Promise<Page> {
  await settled(page, 980, badged);
  await press(page, 990, badged);
  await pause(1500);
  const session = await page.createCDPSession();
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await pause(300);
  return page;
}

async function press(page: Page, count: number, badged: boolean): Promise<void> {
  await page.evaluate((button) => document.querySelector<HTMLElement>(button)?.click(), MORE);
  await settled(page, count, badged);
}

async function settled(page: Page, count: number, badged: boolean): Promise<void> {
  const tag = badged ? 'recourse-badge' : '.order-item';
  await until(
    `${count} of ${tag}`,
    async () => (await page.evaluate((one) => document.querySelectorAll(one).length, tag)) >= count,
    60_000,
  );
}
