import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong on a page as it stands: each rule with the elements that break it, as one line a rule. */
export async function violations(page: Page): Promise<string[]> {
  const found = await page.evaluate(
    `${SOURCE};axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }).then(({ violations }) => violations.map(({ id, nodes }) =>
      id + ': ' + nodes.slice(0, 4).map(({ html, failureSummary }) => html.slice(0, 140) + ' | ' +
        failureSummary.split('\\n').slice(1, 2).join('').slice(0, 160)).join(' ; ')))`,
  );
  return found as string[];
}
