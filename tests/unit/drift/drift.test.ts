import { describe, expect, it } from 'vitest';
import { wrongsIn } from '../../drift/judge';
import { recallOf, tellFailure, tellReport } from '../../drift/report';
import { mutantOf, runDrift } from '../../drift/run';
import { SCENES, sceneOf } from '../../drift/scene';

/** `npm run drift` tries many more; these few seeds keep a reader from growing worse unseen. */
const MUTANTS = 300;
const LOWEST_RECALL = 0.95;

describe('pages that change', () => {
  it('never make a reader say what is not so', { timeout: 300_000 }, async () => {
    const report = await runDrift(1, MUTANTS);
    console.log(tellReport(report));
    expect(report.failures.map(tellFailure)).toEqual([]);
    const tallies = [...report.recall.values()];
    const due = tallies.reduce((sum, tally) => sum + tally.due, 0);
    const kept = tallies.reduce((sum, tally) => sum + tally.kept, 0);
    expect(recallOf({ due, kept })).toBeGreaterThanOrEqual(LOWEST_RECALL);
  });

  it('are read rightly before they change', { timeout: 60_000 }, () => {
    const leave = { reworded: false, thinned: false, silenced: false };
    const wrongs = Array.from({ length: 80 }, (_, at) => sceneOf((at * 37) % SCENES)).flatMap((scene) =>
      wrongsIn(scene.base, scene, leave),
    );
    expect(wrongs).toEqual([]);
  });

  it('are the same for the same seed', () => {
    const [one, other] = [mutantOf(7), mutantOf(7)];
    expect(one.mutators).toEqual(other.mutators);
    expect(one.doc.documentElement.textContent).toBe(other.doc.documentElement.textContent);
    expect(one.reading).toEqual(other.reading);
  });
});
