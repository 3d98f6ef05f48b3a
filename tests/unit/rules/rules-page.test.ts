// @vitest-environment node
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { rulesPage } from '../../../tools/rules-page';
import { ROWS } from './rows';

it('the page on the rules is what the rules say now (npm run docs)', () => {
  const page = rulesPage();
  expect(readFileSync(resolve(__dirname, '../../../docs/rules.md'), 'utf8')).toBe(page);
  expect(ROWS.filter((id) => !page.includes(id))).toEqual([]);
  expect(page).not.toMatch(/[{]\w+[}]|undefined|null/);
});
