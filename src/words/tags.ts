/** The languages that Recourse speaks (BCP 47, for Intl), in the order in which they are offered. */
export const TAGS = ['en', 'de', 'es', 'fr', 'it', 'nl', 'pl', 'pt-BR', 'uk', 'ar', 'ja', 'ko'] as const;
export type Tag = (typeof TAGS)[number];

/** The language that is spoken for a tag or folder name (`pt-BR`, `pt_BR`, `pt`), or English. */
export function spokenTag(tag: string): Tag {
  const wanted = tag.replace('_', '-').toLowerCase();
  const base = wanted.split('-')[0];
  return (
    TAGS.find((one) => one.toLowerCase() === wanted) ??
    TAGS.find((one) => one.toLowerCase().split('-')[0] === base) ??
    'en'
  );
}

/** Whether a language that is spoken is written from the right. */
export function isFromRight(tag: string): boolean {
  return tag === 'ar';
}
