/** A language that Recourse speaks. */
export interface Tongue {
  /** For Intl. */
  tag: string;
  /** In `_locales`. */
  folder: string;
  /** Its own name for itself. */
  name: string;
  fromRight?: true;
}

const ENGLISH: Tongue = { tag: 'en', folder: 'en', name: 'English' };

/** The languages that Recourse speaks, in the order in which they are offered. */
export const LANGUAGES: readonly Tongue[] = [
  ENGLISH,
  { tag: 'de', folder: 'de', name: 'Deutsch' },
  { tag: 'es', folder: 'es', name: 'Español' },
  { tag: 'fr', folder: 'fr', name: 'Français' },
  { tag: 'it', folder: 'it', name: 'Italiano' },
  { tag: 'nl', folder: 'nl', name: 'Nederlands' },
  { tag: 'pl', folder: 'pl', name: 'Polski' },
  { tag: 'pt-BR', folder: 'pt_BR', name: 'Português (Brasil)' },
  { tag: 'uk', folder: 'uk', name: 'Українська' },
  { tag: 'ar', folder: 'ar', name: 'العربية', fromRight: true },
  { tag: 'ja', folder: 'ja', name: '日本語' },
  { tag: 'ko', folder: 'ko', name: '한국어' },
];

/** The language of a tag or folder name (`pt-BR`, `pt_BR`, `pt`), or English. */
export function tongueOf(tag: string): Tongue {
  const wanted = tag.replace('_', '-').toLowerCase();
  const base = wanted.split('-')[0];
  return (
    LANGUAGES.find((one) => one.tag.toLowerCase() === wanted) ??
    LANGUAGES.find((one) => one.tag.toLowerCase().split('-')[0] === base) ??
    ENGLISH
  );
}
