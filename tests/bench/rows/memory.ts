import type { Page } from 'puppeteer-core';
import { until } from '../../e2e/drive/driven';
import { ORDERS_URL } from '../../replica/render/addresses';
import { type Figure, median } from '../figure';
import { pause, type Stages } from '../stages';

const CARDS = 1000;

/** The order page with 1,000 badges: memory per badge, against the same page without us. */
export async function memory({ ours, plain, look }: Stages): Promise<Figure[]> {
  look({ pages: CARDS / 10 });
  const used = { ours: [] as Heap[], plain: [] as Heap[] };
  for (let round = 0; round < 3; round += 1) {
    used.ours.push(await heapOf(await ours.visit(ORDERS_URL), 'recourse-badge'));
    used.plain.push(await heapOf(await plain.visit(ORDERS_URL), '.order-item'));
  }
  const perBadge = (of: keyof Heap) =>
    (median(used.ours.map((heap) => heap[of])) - median(used.plain.map((heap) => heap[of]))) / CARDS;
  return [
    {
      what: 'memory of the order page, per badge',
      unit: 'kB',
      figure: perBadge('bytes') / 1000,
      floor: null,
      goal: { of: 'figure', most: 6 },
      note: `script heap; ${perBadge('nodes').toFixed(0)} nodes a badge besides; all of our scripts counted`,
    },
  ];
}

interface Heap {
  bytes: number;
  nodes: number;
}

async function heapOf(page: Page, tag: string): Promise<Heap> {
  await until(
    `${CARDS} of ${tag}`,
    async () => (await page.evaluate((one) => document.querySelectorAll(one).length, tag)) >= CARDS,
    60_000,
  );
  await pause(3000);
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  const heap = { bytes: of('JSHeapUsedSize'), nodes: of('Nodes') };
  await page.close();
  return heap;
}
