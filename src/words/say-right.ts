import { enBuying } from './en-buying';
import { enCases } from './en-cases';
import { enLists } from './en-lists';
import { enRules } from './en-rules';
import { fill, language, type Words } from './say';

/**
 * The words of rules, cases and choices before buying. They are many and only our own pages and the case panel
 * say them, so they are apart from the catalogue that every script on a shop's page carries.
 */
export const enRights = { ...enRules, ...enCases, ...enBuying, ...enLists } as const satisfies Record<
  string,
  Words
>;

export type RightKey = Extract<keyof typeof enRights, string>;

/** By language subtag, as the other catalogue: a new language is one more file and one more line here. */
const CATALOGUES = new Map<string, Record<RightKey, Words>>([['en', enRights]]);

/** Whether a key made of data (a rule's id, a state, a category) has a sentence here. */
export function isRightKey(key: string): key is RightKey {
  return Object.hasOwn(enRights, key);
}

/** A sentence of this catalogue in the language that is spoken, its places filled; plain text, never HTML. */
export function sayRight(key: RightKey, params: Record<string, string | number> = {}): string {
  return fill((CATALOGUES.get(language()) ?? enRights)[key], params);
}
