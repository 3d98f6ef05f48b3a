// Adds up the test runs of one CI run and prints the closing line.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const dir = process.argv[2];
const runs = readdirSync(dir).map((name) => JSON.parse(readFileSync(join(dir, name), 'utf8')));
const sum = (key) => runs.reduce((total, run) => total + run[key], 0);
console.log(
  `${sum('numPassedTests')} passed, ${sum('numFailedTests')} failed, ${sum('numPendingTests')} skipped`,
);
if (sum('numFailedTests') > 0 || sum('numPassedTests') === 0) process.exit(1);
