import { lexicon } from './lexicon';

/** The places of a date's parts among a pattern's groups. */
export interface Parts {
  year?: number;
  month: number;
  day: number;
}

/** What stands around days and months besides their names. */
export interface DateLexicon {
  /** Languages whose month names are known, in the order in which they are tried on a text (pages.md 1.1, 8). */
  languages: readonly string[];
  /** Where one language names its months differently by country. */
  countries: Readonly<Record<string, readonly string[]>>;
  /** Short and other forms of months' names that Intl does not give, by language. */
  variants: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** `2026-07-28`, `28/07/2026`. Global. */
  iso: RegExp;
  allNumbers: RegExp;
  /** `2026年7月28日`, `7월 28일`. Global. */
  cjk: RegExp;
  /** `7 thg 9, 2026`, `7 tháng 9 năm 2026`. Global. */
  vietnamese: RegExp;
  /** What stands around a month and day whose year is written in a way that is not read: `12 Mar 26`, `8年3月12日`. */
  yearBehind: RegExp;
  yearAhead: RegExp;
  /** A weekday beside a day, its names in the place of `@`: sources of regular expressions. */
  weekdayAhead: string;
  weekdayBehind: string;
  /** The shapes with a month's name, the names in the place of `@`, in the order in which they are tried. */
  shapes: readonly (readonly [source: string, parts: Parts])[];
  /** The other day of a range: before a day that its month follows, and behind a day, with the year of both. */
  rangeAhead: RegExp;
  rangeBehind: RegExp;
  /** The end of a first half of a range in numbers, whose year is that of the second: `07.09. - `. */
  halfRange: RegExp;
}

export function dateLexicon(): DateLexicon {
  return lexicon<DateLexicon>('date_words');
}
