import { parseArgs } from 'node:util';
import { recallOf, tellFailure, tellReport } from './report';
import { mutantOf, runDrift } from './run';

const LOWEST_RECALL = 0.95;
const MOST_SHOWN = 40;

const { values } = parseArgs({
  options: {
    from: { type: 'string', default: '1' },
    count: { type: 'string', default: '10000' },
    seed: { type: 'string' },
  },
});

if (values.seed === undefined) {
  const report = await runDrift(Number(values.from), Number(values.count));
  for (const failure of report.failures.slice(0, MOST_SHOWN)) console.log(tellFailure(failure));
  console.log(tellReport(report));
  const weak = [...report.recall.values()].some((tally) => recallOf(tally) < LOWEST_RECALL);
  process.exitCode = report.failures.length > 0 || weak ? 1 : 0;
} else {
  const mutant = mutantOf(Number(values.seed));
  console.log(mutant.doc.querySelector('#root')?.outerHTML);
  console.log(tellFailure(mutant));
  console.log('lost:', mutant.lost.join('\n      '));
  console.log(JSON.stringify(mutant.reading.problems, null, 1));
}
