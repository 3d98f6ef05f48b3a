import type { DriftReport, Mutant } from './run';

/** The part of what should still be read that was, under single mutations; 1 where nothing was due. */
export function recallOf({ due, kept }: { due: number; kept: number }): number {
  return due === 0 ? 1 : kept / due;
}

/** Everything that is needed to have the same failure again, and what was read wrongly in it. */
export function tellFailure({ seed, mutators, scene, wrongs }: Mutant): string {
  const values = wrongs.map(
    ({ of, field, value, truth }) =>
      `    ${of} ${field}: read ${JSON.stringify(value)}, is ${JSON.stringify(truth)}`,
  );
  return [`seed ${seed}: ${mutators.join(' + ')} on ${scene.name}`, ...values].join('\n');
}

/** The figures as a table: a line a mutator, the weakest first. */
export function tellReport({ mutants, failures, recall }: DriftReport): string {
  const rows = [...recall].sort(([, one], [, other]) => recallOf(one) - recallOf(other));
  const all = rows.reduce((sum, [, { due, kept }]) => ({ due: sum.due + due, kept: sum.kept + kept }), {
    due: 0,
    kept: 0,
  });
  const line = (name: string, count: number, share: number): string =>
    `${name.padEnd(18)} ${String(count).padStart(6)} ${(share * 100).toFixed(2).padStart(7)} %`;
  return [
    `${mutants} mutants, ${failures.length} with a wrong value`,
    'recall by mutator, applied alone:',
    ...rows.map(([name, tally]) => line(name, tally.mutants, recallOf(tally))),
    line(
      'all',
      rows.reduce((sum, [, tally]) => sum + tally.mutants, 0),
      recallOf(all),
    ),
  ].join('\n');
}
