import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import { pause } from './stages';

/** What the page's main thread did while something ran, in ms. */
export interface Work {
  /** All tasks together: script, style, layout, painting. */
  tasks: number;
  script: number;
}

/** Measures the main thread during `run` and until the page has been quiet for `quiet` ms. */
export async function workDuring(page: Page, run: () => Promise<unknown>, quiet = 700): Promise<Work> {
  const session = await page.createCDPSession();
  // Time of the thread's own: what other programs take from it does not count.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await readWork(session);
  await run();
  await pause(quiet);
  const after = await readWork(session);
  await session.detach();
  return { tasks: after.tasks - before.tasks, script: after.script - before.script };
}

async function readWork(session: CDPSession): Promise<Work> {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000;
  return { tasks: of('TaskDuration'), script: of('ScriptDuration') };
}

/** Time (ms) under frames of the extension during `run`, by sampling: its own code and all that it calls. */
export async function timeInOurScripts(
  page: Page,
  run: () => Promise<unknown>,
  quiet = 700,
): Promise<{ ms: number; longest: number; profile: Protocol.Profiler.Profile }> {
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 200 });
  await session.send('Profiler.start');
  await run();
  await pause(quiet);
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  const ours = idsOfOurs(profile);
  let [ms, longest, current] = [0, 0, 0];
  for (const [at, id] of (profile.samples ?? []).entries()) {
    const delta = (profile.timeDeltas?.[at + 1] ?? 0) / 1000;
    current = ours.has(id) ? current + delta : 0;
    if (ours.has(id)) ms += delta;
    longest = Math.max(longest, current);
  }
  return { ms, longest, profile };
}

function idsOfOurs({ nodes }: Protocol.Profiler.Profile): Set<number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ours = new Set<number>();
  const mark = (id: number) => {
    ours.add(id);
    for (const child of byId.get(id)?.children ?? []) mark(child);
  };
  for (const node of nodes) if (node.callFrame.url.startsWith('chrome-extension://')) mark(node.id);
  return ours;
}

/** The longest tasks of the page's main thread during `run`, from a trace, in ms, longest first. */
export async function longTasks(page: Page, run: () => Promise<unknown>, quiet = 700): Promise<number[]> {
  await page.evaluate(() => {
    const found: number[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) found.push(entry.duration);
    }).observe({ type: 'longtask' });
    Object.assign(globalThis, { longTasks: found });
  });
  await run();
  await pause(quiet);
  const found = await page.evaluate(() => (globalThis as unknown as { longTasks: number[] }).longTasks);
  return found.sort((a, b) => b - a);
}
