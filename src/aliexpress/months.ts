import { dateLexicon } from './date-lexicon';

/** The names of one language: month numbers 1-12 and weekday numbers 0-6 (0 is Sunday) by folded name. */
export interface DateWords {
  months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
  /** Alternatives for a regular expression, longest first; `null` where a language writes months as numbers. */
  monthPattern: string | null;
  readonly weekdayPattern: string;
}

const known = new Map<string, DateWords>();

/** A name as it is looked up: one case, no full stop at its end, compatibility signs folded. */
export function foldName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\.$/, '');
}

/** The date words of a language, made from Intl when first asked for and kept. */
export function dateWords(language: string): DateWords {
  const kept = known.get(language);
  if (kept !== undefined) return kept;
  const months = namesOf(language, 'month');
  for (const [name, month] of Object.entries(dateLexicon().variants[language] ?? {}))
    addName(months, name, month);
  let weekdays: Map<string, number> | null = null;
  const words: DateWords = {
    months,
    monthPattern: months.size === 0 ? null : alternatives(months),
    // Asking Intl for names is slow, and only a day without its year is told by its weekday.
    get weekdays() {
      weekdays ??= namesOf(language, 'weekday');
      return weekdays;
    },
    get weekdayPattern() {
      return alternatives(this.weekdays);
    },
  };
  known.set(language, words);
  return words;
}

/**
 * The languages to try on a text: the page's own first, then English, then all others. `language` is a tag or
 * a primary subtag (`pt`, `pt-BR`, `pt_BR`), or `null`.
 */
export function* languagesToTry(language: string | null): Generator<string> {
  const primary = language?.toLowerCase().split(/[-_]/)[0] ?? null;
  const { languages } = dateLexicon();
  const own = languages.find((tag) => tag.split('-')[0] === primary);
  if (own !== undefined) yield own;
  for (const tag of languages) if (tag !== own) yield tag;
}

// Slavic languages inflect a month's name when a day stands beside it, so both forms are asked for.
const STYLES: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long', weekday: 'long', day: 'numeric' },
  { month: 'short', weekday: 'short', day: 'numeric' },
  { month: 'long' },
  { month: 'short' },
  { weekday: 'long' },
  { weekday: 'short' },
];

function namesOf(language: string, part: 'month' | 'weekday'): Map<string, number> {
  const names = new Map<string, number>();
  const month = part === 'month';
  const styles = (dateLexicon().countries[language] ?? [language]).flatMap((tag) =>
    STYLES.map((style) => ({ tag, style })),
  );
  for (const { tag, style } of styles.filter((one) => one.style[part] !== undefined)) {
    const format = new Intl.DateTimeFormat(`${tag}-u-ca-gregory-nu-latn`, { timeZone: 'UTC', ...style });
    for (let step = 0; step < (month ? 12 : 7); step += 1) {
      // 2023-01-01 was a Sunday.
      const at = month ? Date.UTC(2023, step, 15) : Date.UTC(2023, 0, 1 + step);
      const name = format.formatToParts(at).find(({ type }) => type === part)?.value;
      if (name !== undefined) addName(names, name, month ? step + 1 : step);
    }
  }
  return names;
}

function addName(names: Map<string, number>, name: string, number: number): void {
  const folded = foldName(name);
  // Numbers in the place of names (ko, ja, vi) are read by their own shapes.
  if (/\d/.test(folded) || folded === '') return;
  for (const form of [
    folded,
    withoutAccents(folded),
    folded.replace(/׳$/, "'"),
    folded.replace(/['׳]$/, ''),
  ]) {
    if (!names.has(form)) names.set(form, number);
  }
}

function withoutAccents(name: string): string {
  return /^\p{Script=Latin}/u.test(name)
    ? name.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC').replaceAll('ı', 'i')
    : name;
}

function alternatives(names: ReadonlyMap<string, number>): string {
  return [...names.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
}
