import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { zip } from 'wxt';
import { makeSame } from './same-zip';

/** The stores' packages; Firefox's comes with the sources that its reviewers build it from. */
const STORES = [
  { browser: 'chrome' },
  { browser: 'edge' },
  { browser: 'firefox', manifestVersion: 3 },
] as const;

async function makeAll(): Promise<Map<string, string>> {
  const sums = new Map<string, string>();
  for (const store of STORES) {
    for (const path of await zip({ ...store, debug: false })) {
      await makeSame(path);
      const sum = createHash('sha256').update(await readFile(path));
      sums.set(basename(path), sum.digest('hex'));
    }
  }
  return sums;
}

const sums = await makeAll();
for (const [name, sum] of sums) console.log(`${sum}  ${name}`);

// Who rebuilds a package must come to the same bytes: built a second time, it is compared.
if (process.argv.includes('--check')) {
  const again = await makeAll();
  const differ = [...sums].filter(([name, sum]) => again.get(name) !== sum).map(([name]) => name);
  if (differ.length > 0) throw new Error(`built twice, these differ: ${differ.join(', ')}`);
  console.log(`built twice: ${sums.size} packages, the same bytes`);
}
