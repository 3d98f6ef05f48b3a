/**
 * The words by which the languages of the shop's pages are read. They come with the extension beside its scripts,
 * language by language: a page is of one, and need not carry those of eighteen.
 */
let find: (name: string) => string = () => '';
const known = new Map<string, unknown>();

/** Chooses where the words come from: `source` gives a text of `lexiconTexts` by its name. */
export function readWordsFrom(source: (name: string) => string): void {
  find = source;
  known.clear();
}

/** The words of a name, read when first asked for and kept. Throws where there are none: no page may be half read. */
export function lexicon<T>(name: string): T {
  if (!known.has(name)) {
    const text = find(`read_${name}`);
    if (text === '') throw new Error(`no words to read by: ${name}`);
    known.set(name, JSON.parse(text, revived));
  }
  return known.get(name) as T;
}

/** Words as texts of the browser's own form, by name. A pattern is told by its source and flags. */
export function lexiconTexts(words: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(words).map(([name, value]) => [`read_${name}`, textOf(value)] as const),
  );
}

function textOf(words: unknown): string {
  const plain = JSON.stringify(words, (_, value: unknown) =>
    value instanceof RegExp ? { source: value.source, flags: value.flags } : value,
  );
  // To the browser that sign begins a place to fill.
  return plain.replaceAll('$', '\\u0024');
}

function revived(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('source' in value)) return value;
  const { source, flags } = value as { source: string; flags: string };
  return new RegExp(source, flags);
}
