// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The lines of a page's table, without its head. */
function rowsOf(page: string): string[] {
  const lines = readFileSync(page, 'utf8').split('\n');
  return lines.filter((line) => /^\| (?!Threat|Fault)/.test(line));
}

describe.each(['docs/threats.md', 'docs/faults.md'])('%s', (page) => {
  const rows = rowsOf(page);

  it('names a test in each line, and every one is there', () => {
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) {
      const named = [...row.matchAll(/`(tests\/[^`]+)`/g)].map(([, path]) => path as string);
      expect(named.length, row).toBeGreaterThan(0);
      expect(named.filter((path) => !existsSync(path))).toEqual([]);
    }
  });
});
