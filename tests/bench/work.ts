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

/**
 * The longest task (ms) of the page's main thread from a click on `selector` until `quiet` ms later: script, layout and
 * painting, from a trace. The browser's own list of long tasks leaves out those in which no script ran.
 */
export async function longestTaskAfterClick(page: Page, selector: string, quiet: number): Promise<number> {
  await page.tracing.start({ categories: ['toplevel', 'devtools.timeline'] });
  // Not in the task by which this asks, and nothing is asked meanwhile: such tasks are not the page's.
  const wait = 300;
  await page.evaluate(
    (button, ms) => void setTimeout(() => document.querySelector<HTMLElement>(button)?.click(), ms),
    selector,
    wait,
  );
  await pause(wait + quiet);
  const trace = JSON.parse(new TextDecoder().decode(await page.tracing.stop())) as { traceEvents: Traced[] };
  const events = trace.traceEvents.filter(({ ph }) => ph === 'X');
  const click = events.find(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'click');
  if (click === undefined) throw new Error(`no click on ${selector} in the trace`);
  const tasks = events.filter(
    ({ name, tid, pid, ts, dur }) =>
      name.endsWith('RunTask') && tid === click.tid && pid === click.pid && ts + dur >= click.ts,
  );
  return Math.max(...tasks.map(({ dur }) => dur)) / 1000;
}

/** An event of a trace: times in microseconds. */
interface Traced {
  ph: string;
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur: number;
  args: { data?: { type?: string } };
}
