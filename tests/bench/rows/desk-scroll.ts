import type { Page } from 'puppeteer-core';
import type { Reading } from '../../../src/model';
import { type Driven, until } from '../../e2e/drive/driven';
import { openBrowser } from '../../e2e/drive/open';
import { type Figure, median } from '../figure';
import { insideOf } from '../inside-page';
import type { Inside } from '../probe/entrypoints/inside';
import { readingsOf } from '../readings';
import { readied } from '../stages';
import { workDuring } from '../work';

const FEW = 10;
const MANY = 10_000;
/** Pixels a frame: ten rows, faster than anybody reads. */
const STEP = 640;

interface Measured {
  /** From opening the desk to its first rows, ms. */
  first: number;
  /** From opening it to the overview of all orders, ms. */
  all: number;
  /** Times between frames while the list is scrolled from its first row to its last, ms. */
  frames: number[];
  /** The main thread's own time meanwhile, ms. */
  work: number;
  rows: number;
}

/** The desk's list with ten and with 10,000 orders: its first rows, and the frames of scrolling from end to end. */
export async function deskScroll(probe: string): Promise<Figure[]> {
  const few = await withOrders(FEW, probe);
  const many = await withOrders(MANY, probe);
  const frames = [...many.frames].sort((a, b) => a - b);
  const at = (share: number) => frames[Math.floor((frames.length - 1) * share)] ?? 0;
  const note = `${frames.length} frames, ${STEP} px each; median ${median(frames).toFixed(1)} ms, longest ${at(1).toFixed(1)} ms, ${frames.filter((ms) => ms > 50).length} over 50 ms`;
  return [
    {
      what: 'desk open to first rows, 10,000 orders (floor: 10)',
      unit: 'ms',
      figure: many.first,
      floor: few.first,
      goal: { of: 'ratio', most: 1.5 },
      note: `all ${MANY} in the overview after ${many.all.toFixed(0)} ms`,
    },
    {
      what: 'desk scrolled end to end, 10,000 orders: 95 of 100 frames',
      unit: 'ms',
      figure: at(0.95),
      floor: null,
      goal: null,
      note,
    },
    {
      what: '- main-thread time of each of these frames (ten new rows)',
      unit: 'ms',
      figure: many.work / frames.length,
      floor: null,
      goal: { of: 'figure', most: 16.7 },
    },
    {
      what: 'rows of the desk in the page, 10,000 orders',
      unit: 'rows',
      figure: many.rows,
      floor: null,
      goal: { of: 'figure', most: 40 },
    },
  ];
}

async function withOrders(count: number, probe: string): Promise<Measured> {
  const driven = await openBrowser('chromium');
  try {
    const page = await insideOf(await driven.openExtensionPage('popup.html#/bench'), probe);
    await page.evaluate(takeIn, readingsOf(count, Date.now()));
    await page.close();
    return await scrolled(driven, count);
  } finally {
    await driven.close();
  }
}

function takeIn(readings: Reading[]): Promise<number> {
  return (globalThis as unknown as { inside: Inside }).inside.takeIn(readings);
}

async function scrolled(driven: Driven, count: number): Promise<Measured> {
  const page = await driven.browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.evaluateOnNewDocument(() => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('.order-row')) return;
      observer.disconnect();
      requestAnimationFrame(() => Object.assign(globalThis, { firstRows: performance.now() }));
    });
    observer.observe(document, { childList: true, subtree: true });
  });
  await page.goto(`${driven.origin}desk.html#/orders`);
  const of = (read: () => number) => until('the rows', () => page.evaluate(read), 120_000);
  const first = await of(() => (globalThis as unknown as { firstRows?: number }).firstRows ?? 0);
  await until(
    'all orders',
    () =>
      page.evaluate(
        (all) => document.querySelector('.rows')?.getAttribute('aria-rowcount') === String(all + 1),
        count,
      ),
    120_000,
  );
  const all = await page.evaluate(() => performance.now());
  await readied(page);
  let frames: number[] = [];
  const { tasks } = await workDuring(page, async () => {
    frames = await page.evaluate(scrollToEnd, STEP);
  });
  const rows = await page.evaluate(() => document.querySelectorAll('.order-row').length);
  await expectEnd(page, count);
  await page.close();
  return { first, all, frames, work: tasks, rows };
}

/** In the page: one step a frame until the end, and the time that each frame took. */
async function scrollToEnd(step: number): Promise<number[]> {
  const times: number[] = [];
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  let last = await frame();
  while (scrollY + innerHeight < document.documentElement.scrollHeight - 2) {
    scrollBy(0, step);
    const now = await frame();
    times.push(now - last);
    last = now;
  }
  return times;
}

/** The last row is there, or the list was not scrolled to its end. */
async function expectEnd(page: Page, count: number): Promise<void> {
  await until('the last row', () =>
    page.evaluate((index) => document.querySelector(`[data-index="${index}"]`) !== null, count - 1),
  );
}
