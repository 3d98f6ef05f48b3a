// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const page = readFileSync('docs/threats.md', 'utf8');
const rows = page.split('\n').filter((line) => /^\| (?!Threat|---)/.test(line) && !line.startsWith('|---'));

describe('the page of threats', () => {
  it('names a test for each threat, and every one is there', () => {
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) {
      const named = [...row.matchAll(/`(tests\/[^`]+)`/g)].map(([, path]) => path as string);
      expect(named.length, row).toBeGreaterThan(0);
      expect(named.filter((path) => !existsSync(path))).toEqual([]);
    }
  });
});
