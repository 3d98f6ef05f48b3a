import fc from 'fast-check';

/** How many times as many inputs as `npm test` tries: `FUZZ=20 npm run unit -- tests/unit/fuzz`. */
export const TIMES = Math.max(1, Number(process.env.FUZZ ?? 1));

const LONG = 'x'.repeat(1 << 20);

/** As many runs of a property; the same inputs each time, unless more than the usual are asked for. */
export function runs(count: number): { numRuns: number; seed?: number } {
  return TIMES === 1 ? { numRuns: count, seed: 7 } : { numRuns: count * TIMES };
}

/** Texts that mean something to somebody: markup, marks of direction, nothing, very much, names of the language. */
export const hostileText = fc.oneof(
  fc.constantFrom(
    '<img src=x onerror=alert(1)>',
    '</script><script>alert(1)</script>',
    '<recourse-badge data-order="1">',
    '\u202egnp.exe\u202c',
    '\u2066\u2067\u2068 Returned \u2069',
    'a\u0000b\u0007c\u009bd',
    '\ud800',
    '\u{e0041}\u{e0042}',
    '__proto__',
    'constructor',
    'javascript:alert(1)',
    '=HYPERLINK("http://evil.example")',
    '../../../etc/passwd',
    '{{constructor}}',
    '%00%0d%0aSet-Cookie: a=b',
    '9'.repeat(400),
    '-1e999',
    'US $-5.66',
    '-R$5,66',
    'US $99,999,999,999,999.00',
    '2026-02-30',
    LONG,
  ),
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

/** Whatever may stand where something else is expected. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  fc.constantFrom<unknown>(null, true, false, 0, -1, 1e308, 2 ** 53, Number.NaN, [], {}, [[[[]]]]),
  fc.constantFrom<unknown>(
    JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}'),
    { toString: 'no', valueOf: 7, length: 1e9 },
  ),
  fc.jsonValue({ maxDepth: 3 }),
);

/** Puts a value at some place of a tree of JSON, chosen by `at`; the tree is a copy. */
export function withValueAt(tree: unknown, at: number, value: unknown): unknown {
  const copy = structuredClone(tree);
  const places: [Record<string, unknown>, string][] = [];
  const walk = (node: unknown) => {
    if (typeof node !== 'object' || node === null) return;
    for (const key of Object.keys(node)) {
      places.push([node as Record<string, unknown>, key]);
      walk((node as Record<string, unknown>)[key]);
    }
  };
  walk(copy);
  const [parent, key] = places[at % Math.max(1, places.length)] ?? [{}, 'x'];
  Object.defineProperty(parent, key, { value, enumerable: true, configurable: true, writable: true });
  return copy;
}

/** Marks that reorder what stands around them, and characters that are none: none of them may be kept. */
const FORBIDDEN = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u;

/** Where in a value there are strings that no text of ours may be. */
export function forbiddenIn(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return FORBIDDEN.test(value) ? [`${path}: ${JSON.stringify(value)}`] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    key === 'url' ? [] : forbiddenIn(one, `${path}.${key}`),
  );
}

/** Whether anything reached the prototype that all objects share. */
export function isPolluted(): boolean {
  return 'polluted' in {} || 'admin' in {};
}
