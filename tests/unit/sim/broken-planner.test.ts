// @vitest-environment node
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { OrderPlan } from '../../../src/alarms/plan-order';
import { play } from '../../sim/play';
import { shrink, tell } from '../../sim/shrink';
import { storyOf } from '../../sim/story';

type Break = (plan: OrderPlan) => OrderPlan;

const broken = vi.hoisted(() => ({ by: null as Break | null, forgets: false }));
vi.mock('../../../src/alarms/plan-order', async (load) => {
  const real = await load<typeof import('../../../src/alarms/plan-order')>();
  const planOrder: typeof real.planOrder = (clocks, records, now, habits, news) => {
    const plan = real.planOrder(clocks, broken.forgets ? [] : records, now, habits, news);
    return broken.by ? broken.by(plan) : plan;
  };
  return { ...real, planOrder };
});
vi.spyOn(console, 'error').mockImplementation(() => {});

afterEach(() => {
  broken.by = null;
  broken.forgets = false;
});

/** What the simulation finds in the first stories, as short as it gets. */
async function found(): Promise<string> {
  for (let seed = 1; seed <= 300; seed += 1) {
    const story = storyOf(seed);
    if ((await play(story)) === null) continue;
    const { story: short, ending } = await shrink(story, play);
    expect(short.steps.length).toBeLessThanOrEqual(8);
    return tell(short, ending);
  }
  return 'nothing';
}

const only = (plan: OrderPlan, keep: (rung: string) => boolean) => ({
  ...plan,
  due: plan.due.filter(({ rung }) => keep(rung)),
});

describe('the simulation', () => {
  it.each<[string, Break | null, RegExp]>([
    ['never looks again', (plan) => ({ ...plan, nextAt: null }), /announced|over and nobody|unannounced/],
    [
      'looks again a day late',
      (plan) => ({ ...plan, nextAt: plan.nextAt && plan.nextAt + 86_400_000 }),
      /announced|nobody said/,
    ],
    ['says nothing on the last day', (plan) => only(plan, (rung) => !/^(24|6|1)h$/.test(rung)), /announced/],
    ['never says that it is over', (plan) => only(plan, (rung) => rung !== 'over'), /nobody said so/],
    ['does not count what is due', (plan) => ({ ...plan, dueAts: [] }), /the toolbar shows 0/],
    ['forgets what was told and said', null, /told twice|after it was settled|without rest/],
  ])('finds out a planner that %s', { timeout: 120_000 }, async (_, by, words) => {
    broken.by = by;
    broken.forgets = by === null;
    expect(await found()).toMatch(words);
  });

  it('finds nothing in the first stories where the planner is whole', { timeout: 120_000 }, async () => {
    for (let seed = 1; seed <= 30; seed += 1) expect(await play(storyOf(seed))).toBeNull();
  });
});
