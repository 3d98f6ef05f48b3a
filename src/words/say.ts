import type { WordKey } from './en';

export type { WordKey };

/** One sentence, or its plural forms by the categories of Intl.PluralRules; `{name}` marks a place to fill. */
export type Words = string | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);

/** Sentences by language subtag. A page of the shop carries only those that are said there. */
export type Catalogues = { en: Catalogue } & Record<string, Catalogue>;
type Catalogue = Partial<Record<WordKey, Words>>;

const FALLBACK = 'en';

let catalogues: Catalogues = { en: {} };
let tag = FALLBACK;
let words: Catalogue = {};
let plurals = new Intl.PluralRules(FALLBACK);

/** Hands over the sentences that can be said from now on, in every language there is; first of all in English. */
export function useWords(given: Catalogues): void {
  catalogues = given;
  useLanguage(tag);
}

/**
 * Chooses the language of all that is said from now on, by BCP 47 tag. A language without a catalogue, or a
 * malformed tag, gives English; dates and numbers then follow English too, so that no sentence mixes two.
 */
export function useLanguage(wanted: string): void {
  const base = wanted.toLowerCase().split(/[-_]/)[0] ?? FALLBACK;
  const found = Object.hasOwn(catalogues, base) ? catalogues[base] : undefined;
  words = found ?? catalogues.en;
  tag = found ? base : FALLBACK;
  plurals = new Intl.PluralRules(tag);
}

/** The tag of the language that is spoken now; also the one to hand to Intl. */
export function language(): string {
  return tag;
}

/** Whether a key made of data (a clock's kind, a rule's id, a warning's group) has a sentence. */
export function isWordKey(key: string): key is WordKey {
  return Object.hasOwn(words, key);
}

/**
 * A sentence of the catalogue with its places filled from `params`; where it has plural forms, `params.n`
 * chooses. A place without a value stays visible as `{name}`, a sentence that is nowhere as its key. The result
 * is plain text, never HTML.
 */
export function say(key: WordKey, params: Record<string, string | number> = {}): string {
  return fill(words[key] ?? catalogues.en[key] ?? key, params);
}

/** An entry of any catalogue with its places filled, in the plural form that the spoken language wants. */
export function fill(entry: Words, params: Record<string, string | number>): string {
  const text = typeof entry === 'string' ? entry : (entry[plurals.select(Number(params.n))] ?? entry.other);
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = params[name];
    return value === undefined ? place : String(value);
  });
}
