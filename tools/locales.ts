import { en } from '../src/words/en';
import { LANGUAGES } from '../src/words/languages';
import { type Messages, messagesOf } from '../src/words/messages';
import type { Catalogue } from '../src/words/say';

const CATALOGUES: Record<(typeof LANGUAGES)[number]['folder'], Catalogue> = { en };

/** What the build writes to `_locales`, a folder a language. */
export const LOCALES: readonly { folder: string; messages: Messages }[] = LANGUAGES.map(({ folder }) => ({
  folder,
  messages: messagesOf(CATALOGUES[folder]),
}));
