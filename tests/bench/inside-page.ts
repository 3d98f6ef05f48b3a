import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { readied } from './stages';

/** Brings the extension's own functions into a page, as `inside`. */
export async function insideOf(page: Page, probe: string): Promise<Page> {
  await readied(page);
  await page.evaluate(readFileSync(join(probe, 'inside.js'), 'utf8'));
  return page;
}
