import type { Catalogue, Speech, Words } from './say';

/** The browser's own form of a language's texts: `_locales/<folder>/messages.json`. */
export type Messages = Record<string, { message: string }>;

/** A message's name may hold letters, digits and `_` only, and is not told apart by case. */
function nameOf(key: string): string {
  return key.replaceAll('-', '__').replaceAll('.', '_');
}

const formOf = (name: string, category: string) => `${name}___${category}`;

/** A catalogue in the browser's own form; plural forms are messages of their own. Throws where two names meet. */
export function messagesOf(catalogue: Catalogue): Messages {
  const messages: Messages = {};
  const taken = new Set<string>();
  const add = (name: string, text: string) => {
    if (taken.has(name.toLowerCase())) throw new Error(`two sentences would be called ${name}`);
    taken.add(name.toLowerCase());
    // A `$` begins one of the browser's own placeholders; two are one sign.
    messages[name] = { message: text.replaceAll('$', '$$$$') };
  };
  for (const [key, words] of Object.entries(catalogue)) {
    if (words === undefined) continue;
    if (typeof words === 'string') add(nameOf(key), words);
    else for (const [category, text] of Object.entries(words)) add(formOf(nameOf(key), category), text);
  }
  return messages;
}

/**
 * Speaks from the browser's texts. `find` gives the text of a message by its name, `''` where there is none; it may
 * throw in a page whose extension was updated under it, and then says nothing more.
 */
export function speechOfMessages(tag: string, find: (name: string) => string): Speech {
  let categories: Intl.LDMLPluralRule[] | null = null;
  const textOf = (name: string): string => {
    try {
      return find(name);
    } catch {
      return '';
    }
  };
  return {
    tag,
    find(key): Words | undefined {
      const name = nameOf(key);
      const text = textOf(name);
      if (text !== '') return text;
      const other = textOf(formOf(name, 'other'));
      if (other === '') return undefined;
      const forms: Words = { other };
      categories ??= new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
      for (const category of categories) {
        const form = textOf(formOf(name, category));
        if (form !== '') forms[category] = form;
      }
      return forms;
    },
  };
}

/** Speaks from a catalogue itself: for tools and tests. */
export function speechOfCatalogue(tag: string, catalogue: Catalogue): Speech {
  return { tag, find: (key) => (Object.hasOwn(catalogue, key) ? catalogue[key] : undefined) };
}
