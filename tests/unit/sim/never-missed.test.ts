// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import { play } from '../../sim/play';
import { shrink, tell } from '../../sim/shrink';
import { storyOf } from '../../sim/story';

/** All 100,000 are played by `npm run bench -- alarms` and `npm run sim`. */
const STORIES = 2000;

vi.spyOn(console, 'error').mockImplementation(() => {});

async function worst(from: number, count: number): Promise<string | null> {
  for (let seed = from; seed < from + count; seed += 1) {
    const story = storyOf(seed);
    if ((await play(story)) === null) continue;
    const shortest = await shrink(story, play);
    return tell(shortest.story, shortest.ending);
  }
  return null;
}

describe('lifecycles of orders on a machine where everything goes wrong', () => {
  it('miss no deadline, tell nothing twice and nothing after it was settled', {
    timeout: 600_000,
  }, async () => {
    expect(await worst(1, STORIES)).toBeNull();
  });

  it('end the same on the real store as on the one that stands for it', { timeout: 300_000 }, async () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const told: [string, number][][] = [];
      for (const isReal of [false, true]) {
        const ending = await play(storyOf(seed), {
          isReal,
          onEnd: (all) => told.push([...all].map(([id, { at }]) => [id, at])),
        });
        expect(ending).toBeNull();
      }
      // A worker is killed by the count of its requests, which the two stores do not have in common.
      const kills = storyOf(seed).steps.some(({ do: what }) => what === 'kill' || what === 'fail-write');
      if (!kills) expect(told[1], `seed ${seed}`).toEqual(told[0]);
    }
  });

  it('are the same for the same seed', () => {
    expect(storyOf(7)).toEqual(storyOf(7));
    expect(storyOf(7)).not.toEqual(storyOf(8));
  });
});
