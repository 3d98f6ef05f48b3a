import { TAGS, type Tag } from './tags';

/** A language that Recourse speaks. */
export interface Tongue {
  tag: Tag;
  /** In `_locales`. */
  folder: string;
  /** Its own name for itself. */
  name: string;
}

const NAMES: Record<Tag, string> = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  it: 'Italiano',
  nl: 'Nederlands',
  pl: 'Polski',
  'pt-BR': 'Português (Brasil)',
  uk: 'Українська',
  ar: 'العربية',
  ja: '日本語',
  ko: '한국어',
};

/** The languages as they are offered; scripts on the shop's pages know their tags alone (`tags.ts`). */
export const LANGUAGES: readonly Tongue[] = TAGS.map((tag) => ({
  tag,
  folder: tag.replace('-', '_'),
  name: NAMES[tag],
}));
