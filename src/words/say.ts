import type { WordKey } from './en';

export type { WordKey };

/** One sentence, or its plural forms by the categories of Intl.PluralRules; `{name}` marks a place to fill. */
export type Words = string | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);

/** Every sentence of a language by its key; what a translation lacks is said in English. */
export type Catalogue = Partial<Record<WordKey, Words>>;

/** Where sentences come from: the language that they are in (BCP 47) and each one by its key. */
export interface Speech {
  tag: string;
  find(key: WordKey): Words | undefined;
}

let speech: Speech = { tag: 'en', find: () => undefined };
/** Made when the first sentence has several forms: Intl takes a moment over it. */
let plurals: Intl.PluralRules | null = null;
let said = new Map<string, Words | undefined>();

/** Chooses where all that is said from now on comes from, and the language that dates and numbers follow. */
export function speakWith(given: Speech): void {
  speech = given;
  plurals = null;
  said = new Map();
}

/** The tag of the language that is spoken now; also the one to hand to Intl. */
export function language(): string {
  return speech.tag;
}

/** Whether a key made of data (a clock's kind, a rule's id, a warning's group) has a sentence. */
export function isWordKey(key: string): key is WordKey {
  return entryOf(key as WordKey) !== undefined;
}

/**
 * A sentence with its places filled from `params`; where it has plural forms, `params.n` chooses. A place without
 * a value stays visible as `{name}`, a sentence that is nowhere as its key. The result is plain text, never HTML.
 */
export function say(key: WordKey, params: Record<string, string | number> = {}): string {
  const entry = entryOf(key) ?? key;
  const text = typeof entry === 'string' ? entry : formOf(entry, Number(params.n));
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = params[name];
    return value === undefined ? place : String(value);
  });
}

function formOf(entry: Exclude<Words, string>, n: number): string {
  plurals ??= new Intl.PluralRules(speech.tag);
  return entry[plurals.select(n)] ?? entry.other;
}

/** Each is asked for once: a badge is painted a thousand times, and the browser's own store of texts is slower. */
function entryOf(key: WordKey): Words | undefined {
  if (!said.has(key)) said.set(key, speech.find(key));
  return said.get(key);
}
