import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'wxt';

/** Builds the probe into a folder of its own and gives back where its files lie. */
export async function buildProbe(): Promise<string> {
  const outBaseDir = mkdtempSync(join(tmpdir(), 'recourse-bench-'));
  const outDir = join(outBaseDir, '.output');
  await build({
    root: fileURLToPath(new URL('.', import.meta.url)),
    browser: 'chrome',
    outDir,
    logger: quiet,
  });
  return join(outDir, 'chrome-mv3');
}

const nothing = (): void => {};
const quiet = {
  debug: nothing,
  log: nothing,
  info: nothing,
  warn: console.error,
  error: console.error,
  fatal: console.error,
  success: nothing,
  level: 0,
};
