import { LEXICON } from '../src/aliexpress/lexicon/all';
import { ar } from '../src/words/ar/all';
import { de } from '../src/words/de/all';
import { en } from '../src/words/en';
import { es } from '../src/words/es/all';
import { fr } from '../src/words/fr/all';
import { it } from '../src/words/it/all';
import { ja } from '../src/words/ja/all';
import { ko } from '../src/words/ko/all';
import { LANGUAGES } from '../src/words/languages';
import { type Messages, messagesOf } from '../src/words/messages';
import { nl } from '../src/words/nl/all';
import { pl } from '../src/words/pl/all';
import { ptBR } from '../src/words/pt_BR/all';
import type { Catalogue } from '../src/words/say';
import { uk } from '../src/words/uk/all';

/** The catalogues that there are, by their folder; what one lacks the browser says in English. */
export const CATALOGUES: Readonly<Record<string, Catalogue>> = {
  en,
  ar,
  de,
  es,
  fr,
  it,
  ja,
  ko,
  nl,
  pl,
  pt_BR: ptBR,
  uk,
};

/** The words by which pages are read, whatever the browser's language: it falls back to English for what one lacks. */
const READ: Messages = Object.fromEntries(
  Object.entries(LEXICON).map(([name, message]) => [name, { message }]),
);

/** What the build writes to `_locales`, a folder a language. */
export const LOCALES: readonly { folder: string; messages: Messages }[] = LANGUAGES.flatMap(({ folder }) => {
  const catalogue = CATALOGUES[folder];
  if (!catalogue) return [];
  const messages = messagesOf(catalogue);
  return [{ folder, messages: folder === 'en' ? { ...messages, ...READ } : messages }];
});
