import { spawn } from 'node:child_process';
import { cpus } from 'node:os';
import type { Figure } from '../figure';

const STORIES = 100_000;

interface Outcome {
  failed: number[];
}

/** 100,000 lifecycles of orders on machines where everything goes wrong, over all processors; what they broke. */
export async function lifecycles(): Promise<Figure[]> {
  const workers = cpus().length;
  const each = Math.ceil(STORIES / workers);
  const began = performance.now();
  const outcomes = await Promise.all(
    Array.from({ length: workers }, (_, n) => played(1 + n * each, Math.min(each, STORIES - n * each))),
  );
  const seconds = (performance.now() - began) / 1000;
  return [
    {
      what: `promises of the reminders broken in ${STORIES} lifecycles`,
      unit: 'lifecycles',
      figure: outcomes.reduce((sum, { failed }) => sum + failed.length, 0),
      floor: null,
      goal: { of: 'figure', most: 0 },
      note: `${Math.round(STORIES / seconds)} a second over ${workers} processes; npm run sim -- --from N tells one`,
    },
  ];
}

function played(from: number, count: number): Promise<Outcome> {
  const main = new URL('../../sim/main.ts', import.meta.url).pathname;
  const words = ['--import', 'tsx', main, '--from', String(from), '--count', String(count)];
  const child = spawn(process.execPath, words, { env: { ...process.env, TZ: 'UTC' } });
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (part: Buffer) => {
      said += part;
    });
    child.stderr.pipe(process.stderr);
    child.on('error', reject);
    child.on('close', () => {
      const rows = said.trim().split('\n');
      for (const row of rows.slice(0, -1)) console.error(row);
      try {
        resolve(JSON.parse(rows.at(-1) ?? '') as Outcome);
      } catch (error) {
        reject(error);
      }
    });
  });
}
