import { dateWords, foldName } from './months';

const SEPARATORS = /\s*(?:[·•▪;；؛\n]|[!?。！？؟]+(?!["'”’)]))\s*/;

/**
 * A text in its sentences and list items, each trimmed, as the page has them. A full stop ends one before a
 * blank and a capital, and also where the page lost the blank (`complete.If`), but not in `Jul. 28`,
 * `12. Mär 2024` or `US $4.56`.
 */
export function clausesOf(text: string): string[] {
  return text
    .split(SEPARATORS)
    .flatMap(sentencesOf)
    .map((clause) => clause.trim())
    .filter((clause) => /[\p{L}\d]/u.test(clause));
}

function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const stop of text.matchAll(/\.(?=\s+["“¿¡(]?\p{Lu})|(?<=[\p{Ll}\d)%])\.(?=["“¿¡(]?\p{Lu})/gu)) {
    if (isOrdinal(text, stop.index)) continue;
    sentences.push(text.slice(start, stop.index + 1));
    start = stop.index + 1;
  }
  return [...sentences, text.slice(start)];
}

/** `12. Mär`: a day's number before a month's name. */
function isOrdinal(text: string, stop: number): boolean {
  if (!/(?:^|\D)\d{1,2}$/.test(text.slice(Math.max(0, stop - 3), stop))) return false;
  const next = foldName(/^\.\s*(\p{L}+)/u.exec(text.slice(stop, stop + 24))?.[1] ?? '');
  return dateWords('de').months.has(next) || dateWords('en').months.has(next);
}
