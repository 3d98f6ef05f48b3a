import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AUDIT_FILE } from './request-log';

interface OneBrowser {
  left: string[];
  all: string[];
}

let folder = '';

/** Before the whole run: where each browser's log of requests goes. */
export function setup(): void {
  folder = mkdtempSync(join(tmpdir(), 'recourse-audit-'));
  process.env[AUDIT_FILE] = join(folder, 'requests.jsonl');
}

/** After the whole run: says what was asked for in all of it. @throws Error when a request left that is not the browser's own */
export function teardown(): void {
  const file = join(folder, 'requests.jsonl');
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  rmSync(folder, { recursive: true, force: true });
  const browsers = lines.map((line) => JSON.parse(line) as OneBrowser);
  const left = browsers.flatMap((one) => one.left);
  const own = tally(browsers.flatMap((one) => one.all).filter((host) => !left.includes(host)));
  console.log(`Requests over the whole run: ${browsers.length} browsers, ${left.length} left.`);
  for (const [host, count] of own) console.log(`  the browser's own: ${host} x${count}`);
  if (left.length > 0) throw new Error(`requests left: ${[...new Set(left)].join(', ')}`);
}

function tally(hosts: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const host of hosts) counts.set(host, (counts.get(host) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
