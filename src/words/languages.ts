/** The languages that Recourse speaks: their tag for Intl, their folder in `_locales`, their own name. */
export const LANGUAGES = [
  { tag: 'en', folder: 'en', name: 'English', fromRight: false },
] as const satisfies readonly {
  tag: string;
  folder: string;
  name: string;
  fromRight: boolean;
}[];

export type Tongue = (typeof LANGUAGES)[number];

/** The language of a tag or folder name (`pt-BR`, `pt_BR`, `pt`), or English. */
export function tongueOf(tag: string): Tongue {
  const wanted = tag.replace('_', '-').toLowerCase();
  const base = wanted.split('-')[0];
  return (
    LANGUAGES.find((one) => one.tag.toLowerCase() === wanted) ??
    LANGUAGES.find((one) => one.tag.toLowerCase().split('-')[0] === base) ??
    LANGUAGES[0]
  );
}
