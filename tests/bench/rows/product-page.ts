import type { Page } from 'puppeteer-core';
import { type Figure, median } from '../figure';
import { browserBefore, pause, type Stages } from '../stages';

const ROUNDS = 15;

interface Load {
  tasks: number;
  shift: number;
}

/**
 * Loading a product page with and without the extension: main-thread time and layout shift, until it is quiet.
 * The floor is an extension with two scripts on the page that do nothing but greet their background.
 */
export async function productPage({ account, ours, plain, look }: Stages, probe: string): Promise<Figure[]> {
  look({});
  const listing = [...account.listings.values()].find((one) => one.freeReturnDays !== null);
  const url = `https://www.aliexpress.com/item/${listing?.productId}.html`;
  const idle = await browserBefore(account, probe);
  const loads = { ours: [] as Load[], plain: [] as Load[], idle: [] as Load[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    loads.plain.push(await load(await plain.browser.newPage(), url));
    loads.idle.push(await load(await idle.browser.newPage(), url));
    loads.ours.push(await load(await ours.browser.newPage(), url));
  }
  await idle.browser.close();
  const tasks = (all: Load[]) => median(all.slice(2).map((one) => one.tasks));
  const shift = (all: Load[]) => Math.max(...all.map((one) => one.shift));
  return [
    {
      what: 'product page: main-thread time added',
      unit: 'ms',
      figure: tasks(loads.ours) - tasks(loads.plain),
      floor: tasks(loads.idle) - tasks(loads.plain),
      goal: { of: 'figure', most: 5 },
      note: `with ${tasks(loads.ours).toFixed(1)} ms, without ${tasks(loads.plain).toFixed(1)} ms; floor: two scripts that do nothing`,
    },
    {
      what: '- layout shift added',
      unit: 'CLS',
      figure: shift(loads.ours) - shift(loads.plain),
      floor: null,
      goal: { of: 'figure', most: 0 },
    },
  ];
}

async function load(page: Page, url: string): Promise<Load> {
  await page.setViewport({ width: 1280, height: 900 });
  await page.evaluateOnNewDocument(() => {
    const shifts = { total: 0 };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.total += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    Object.assign(globalThis, { shifts });
  });
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(url, { waitUntil: 'load' });
  await pause(1200);
  const { metrics } = await session.send('Performance.getMetrics');
  const tasks = (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  const shift = await page.evaluate(
    () => (globalThis as unknown as { shifts: { total: number } }).shifts.total,
  );
  await page.close();
  return { tasks, shift };
}
