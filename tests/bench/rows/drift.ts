import { recallOf, tellFailure } from '../../drift/report';
import { runDrift } from '../../drift/run';
import type { Figure } from '../figure';

const MUTANTS = 10_000;

/** The drift harness in full: pages changed by seed, the values read wrongly, and what a single change loses. */
export async function drift(): Promise<Figure[]> {
  const { failures, recall } = await runDrift(1, MUTANTS);
  for (const failure of failures) console.error(tellFailure(failure));
  const [weakest] = [...recall].sort(([, one], [, other]) => recallOf(one) - recallOf(other));
  const tallies = [...recall.values()];
  const all = {
    due: tallies.reduce((sum, { due }) => sum + due, 0),
    kept: tallies.reduce((sum, { kept }) => sum + kept, 0),
  };
  const lost = (tally: { due: number; kept: number }) => 100 * (1 - recallOf(tally));
  return [
    {
      what: `pages with a wrong value, of ${MUTANTS} changed ones`,
      unit: 'pages',
      figure: failures.length,
      floor: null,
      goal: { of: 'figure', most: 0 },
    },
    {
      what: 'facts lost under the worst single change',
      unit: '%',
      figure: weakest === undefined ? 100 : lost(weakest[1]),
      floor: null,
      goal: { of: 'figure', most: 5 },
      ...(weakest && { note: weakest[0] }),
    },
    { what: 'facts lost under any single change', unit: '%', figure: lost(all), floor: null, goal: null },
  ];
}
