import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { judgeAudit } from './judge-audit';

interface Locked {
  dev?: boolean;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Locked>;
};
const shipped = Object.entries(packages)
  .filter(([name, { dev }]) => name !== '' && dev !== true)
  .map(([name]) => name.replace(/^.*node_modules\//, ''));

// npm ends with an error for every advisory, and for none that it could ask for: what it prints tells them apart.
const { stdout } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8', timeout: 60_000 });
const { passes, lines } = judgeAudit(stdout ?? '', new Set(shipped));
console.log(lines.join('\n'));
process.exit(passes ? 0 : 1);
