// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/words/en';
import { WORDS_FOR_ORDERS } from '../../../src/words/for-orders';
import { WORDS_FOR_PRODUCT } from '../../../src/words/for-product';

const ROOT = resolve(__dirname, '../../..');

function reached(entry: string, seen = new Set<string>()): Set<string> {
  if (seen.has(entry) || !existsSync(entry)) return seen;
  seen.add(entry);
  for (const [, name = ''] of readFileSync(entry, 'utf8').matchAll(
    /^import (?!type)[^;]*?from '(\.[^']+)'/gm,
  )) {
    reached(`${resolve(dirname(entry), name)}.ts`, seen);
  }
  return seen;
}

/** Keys that stand in a source as they are, and those that begin as a template there begins. */
function keysIn(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  const literals = [...text.matchAll(/'([\w-]+\.[\w.-]+)'/g)].map(([, key = '']) => key);
  const starts = [...text.matchAll(/say\(`([\w-]+\.[\w.-]*)\$\{/g)].map(([, start = '']) => start);
  return Object.keys(en).filter(
    (key) => literals.includes(key) || starts.some((start) => key.startsWith(start)),
  );
}

describe.each([
  [
    'orders',
    WORDS_FOR_ORDERS,
    ['badge', 'over', 'stays', 'why', 'start', 'basis', 'day', 'span', 'sentence'],
  ],
  ['product', WORDS_FOR_PRODUCT, ['policy', 'warning', 'event']],
])('the script of the %s page', (name, { en: words }, topics) => {
  it('carries every sentence that its overlay says', () => {
    const sources = [...reached(join(ROOT, `entrypoints/${name}.content.ts`))];
    const overlay = sources.filter((path) => path.includes('/src/overlay/'));
    expect(overlay.length).toBeGreaterThan(5);
    expect(overlay.flatMap(keysIn).filter((key) => !Object.hasOwn(words, key))).toEqual([]);
  });

  it('carries whole topics', () => {
    const wanted = Object.keys(en).filter((key) => topics.includes(key.split('.')[0] ?? ''));
    expect(wanted.filter((key) => !Object.hasOwn(words, key))).toEqual([]);
  });

  it('carries nothing of the popup and of notifications', () => {
    expect(Object.keys(words).filter((key) => /^(popup|notification|check|toolbar)\./.test(key))).toEqual([]);
  });
});
