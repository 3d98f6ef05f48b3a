import type { PlainDate } from '../model';
import { dateLexicon, type Parts } from './date-lexicon';
import { type DateWords, dateWords, foldName, languagesToTry } from './months';
import { normalise } from './text';

const DAY = 86_400_000;

/**
 * How to read dates: the page's language (tag or primary subtag, `null` if unknown) and the moment of reading
 * (epoch ms). A day printed without its year is taken as past, the last such day not more than one day after
 * `at`; with `around` (epoch ms) it is taken as the one nearest to that instant. `only` keeps other languages
 * than the given one (English if `null`) out.
 */
export interface DayOptions {
  language: string | null;
  at: number;
  around?: number;
  only?: boolean;
}

/** A day with its place in the normalised text. */
export interface FoundDay {
  day: PlainDate;
  start: number;
  end: number;
}

/**
 * The one date in a text as `YYYY-MM-DD`, or `null`: where there is none, where there are two different ones,
 * where it is impossible, or where it is only numbers whose order is open (`03/04/2026`). Shapes and languages
 * of pages.md 8.
 */
export function readDay(text: string, options: DayOptions): PlainDate | null {
  const days = new Set(readDays(text, options).map(({ day }) => day));
  const [day] = days;
  return days.size === 1 && day !== undefined ? day : null;
}

/** All dates in a text in their order, with their places in `normalise(text)`. */
export function readDays(text: string, options: DayOptions): FoundDay[] {
  const plain = normalise(text);
  if (!/\d/.test(plain)) return [];
  const search = new Search(plain, options);
  const numeric = search.numbers();
  for (const [index, language] of [...languagesToTry(options.language)].entries()) {
    search.names(dateWords(language));
    const enough = search.found.length > 0 && !search.isRangeOpen();
    if (enough || options.only === true || (numeric && index > 0)) break;
  }
  return search.found.sort((one, other) => one.start - other.start);
}

/** `YYYY-MM-DD` if there is such a day (no 30 February), else `null`. */
export function plainDate(year: number, month: number, day: number): PlainDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && year >= 1990 && year < 2200 ? date.toISOString().slice(0, 10) : null;
}

class Search {
  readonly found: FoundDay[] = [];
  private readonly taken: { start: number; end: number }[] = [];

  constructor(
    private readonly text: string,
    private readonly options: DayOptions,
  ) {}

  /** Dates that need no month's name; whether there were any. */
  numbers(): boolean {
    const { iso, cjk, vietnamese, allNumbers, halfRange } = dateLexicon();
    this.run(iso, { year: 1, month: 3, day: 4 });
    const [own = 'en'] = languagesToTry(this.options.language);
    this.run(cjk, { year: 1, month: 2, day: 3 }, dateWords(own));
    this.run(vietnamese, { year: 3, month: 2, day: 1 }, dateWords(own));
    const dayFirst = { year: 4, month: 3, day: 1 };
    const monthFirst = { year: 4, month: 1, day: 3 };
    this.run(allNumbers, (match) => {
      if (halfRange.test(this.text.slice(0, match.index).slice(-20))) return null;
      if (writesDayFirst(this.options.language, match[2] ?? '')) {
        return this.isStillToCome(match) ? null : dayFirst;
      }
      if (Number(match[1]) > 12) return dayFirst;
      return Number(match[3]) > 12 ? monthFirst : null;
    });
    return this.taken.length > 0;
  }

  /** `12/03/2026` in September: whoever wrote it of a day that is past did not mean December. */
  private isStillToCome([, day, , month, year]: RegExpMatchArray): boolean {
    const { around, at } = this.options;
    const on = plainDate(Number(year), Number(month), Number(day));
    return around === undefined && Number(day) <= 12 && on !== null && Date.parse(on) > at + 2 * DAY;
  }

  /** Dates with a month's name of one language. Those with a year go first. */
  names(words: DateWords): void {
    if (words.monthPattern === null) return;
    for (const [pattern, parts] of shapesOf(words.monthPattern)) this.run(pattern, parts, words);
  }

  /** `MAR 26 - ABR 01`: a date to another one whose month is not of the languages tried so far. */
  isRangeOpen(): boolean {
    return this.found.some(({ end }) => {
      const open = /^ ?[-–—~] ?(?=\p{L}{2,}\.? ?\d|\d{1,2}[. ]+\p{L}{2})/u.exec(this.text.slice(end));
      const start = end + (open?.[0].length ?? 0);
      return open !== null && !this.taken.some((span) => span.start <= start && start < span.end);
    });
  }

  private run(
    pattern: RegExp,
    places: Parts | ((match: RegExpMatchArray) => Parts | null),
    words?: DateWords,
  ): void {
    for (const match of this.text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (this.isTaken(span)) continue;
      this.taken.push(span);
      const parts = typeof places === 'function' ? places(match) : places;
      if (parts === null) continue;
      const month = words?.months.get(foldName(match[parts.month] ?? '')) ?? Number(match[parts.month]);
      const other = this.rangeWith(span, parts.day < parts.month);
      if (other !== null) this.taken.push(other);
      const year = match[parts.year ?? -1] ?? other?.year;
      const [start, end] = [Math.min(span.start, other?.start ?? span.start), other?.end ?? span.end];
      if (year === undefined && this.hasOddYear({ start, end: Math.max(end, span.end) })) continue;
      this.take(span, month, Number(match[parts.day]), year, words);
      if (other !== null) this.take(other, month, other.day, year, words);
    }
  }

  private isTaken(span: { start: number; end: number }): boolean {
    return this.taken.some(({ start, end }) => start < span.end && span.start < end);
  }

  private take(
    span: { start: number; end: number },
    month: number,
    day: number,
    year: string | undefined,
    words?: DateWords,
  ): void {
    const weekday = year === undefined ? this.weekdayBeside(span, words) : undefined;
    const on =
      year === undefined
        ? withoutYear(month, day, this.options, weekday)
        : plainDate(commonEra(Number(year)), month, day);
    if (on !== null) this.found.push({ day: on, start: span.start, end: span.end });
  }

  /** `Oct. 07 - 13`, `Sep 7-9, 2026` and, where the day goes first, `7. bis 9. September` name a second day. */
  private rangeWith(
    span: { start: number; end: number },
    dayFirst: boolean,
  ): { start: number; end: number; day: number; year: string | undefined } | null {
    const { rangeAhead, rangeBehind } = dateLexicon();
    const ahead = dayFirst
      ? rangeAhead.exec(this.text.slice(Math.max(0, span.start - 16), span.start))
      : null;
    const match = ahead ?? rangeBehind.exec(this.text.slice(span.end));
    if (match === null) return null;
    const start = ahead === null ? span.end : span.start - match[0].length;
    const range = { start, end: start + match[0].length, day: Number(match[1]), year: match[2] };
    return this.isTaken(range) ? null : range;
  }

  /** Such a day has a year, so none may be made up for it. */
  private hasOddYear({ start, end }: { start: number; end: number }): boolean {
    const { yearBehind, yearAhead } = dateLexicon();
    if (yearBehind.test(this.text.slice(end, end + 24))) return true;
    const ahead = yearAhead.exec(this.text.slice(Math.max(0, start - 16), start));
    const at = ahead === null ? -1 : start - ahead[0].length;
    return ahead !== null && !this.found.some((other) => other.start <= at && at < other.end);
  }

  /** `Tue | Jul. 28`, `9月7日(月)`, `7 Eyl Pzt`. */
  private weekdayBeside(
    { start, end }: { start: number; end: number },
    words?: DateWords,
  ): number | undefined {
    if (words === undefined) return undefined;
    const { weekdayAhead, weekdayBehind } = dateLexicon();
    const find = (source: string, text: string) =>
      new RegExp(source.replaceAll('@', words.weekdayPattern), 'iu').exec(text);
    const match =
      find(weekdayAhead, this.text.slice(Math.max(0, start - 24), start)) ??
      find(weekdayBehind, this.text.slice(end, end + 24));
    return words.weekdays.get(foldName(match?.[1] ?? match?.[2] ?? ''));
  }
}

const compiled = new Map<string, readonly (readonly [RegExp, Parts])[]>();

/** The shapes with a month's name, made once for the names of each language. */
function shapesOf(months: string): readonly (readonly [RegExp, Parts])[] {
  const kept = compiled.get(months);
  if (kept !== undefined) return kept;
  const { shapes } = dateLexicon();
  const made = shapes.map(
    ([source, parts]) =>
      [
        new RegExp(
          source.replace('@', () => months),
          'giu',
        ),
        parts,
      ] as const,
  );
  compiled.set(months, made);
  return made;
}

/** Whether a language writes a date in numbers as day, month, year, with this sign between them. */
function writesDayFirst(language: string | null, sign: string): boolean {
  // English is written both ways round, by country.
  if (language === null || /^en\b/i.test(language)) return false;
  try {
    const tag = `${language.replaceAll('_', '-')}-u-ca-gregory-nu-latn`;
    const parts = new Intl.DateTimeFormat(tag, { year: 'numeric', month: '2-digit', day: '2-digit' })
      .formatToParts(0)
      .map(({ type, value }) => (type === 'literal' ? normalise(value) : type));
    return parts.join(' ').startsWith(`day ${sign} month ${sign} year`);
  } catch {
    return false;
  }
}

/** Thai pages may count years in the Buddhist era, 543 ahead. */
function commonEra(year: number): number {
  return year >= 2500 && year < 2700 ? year - 543 : year;
}

function withoutYear(
  month: number,
  day: number,
  { at, around }: DayOptions,
  weekday: number | undefined,
): PlainDate | null {
  if (around !== undefined) return nearest(month, day, around);
  const limit = at + DAY;
  const thisYear = new Date(limit).getUTCFullYear();
  const past: PlainDate[] = [];
  for (let year = thisYear; year > thisYear - 9 && past.length < 7; year -= 1) {
    const on = plainDate(year, month, day);
    if (on !== null && Date.parse(on) <= limit) past.push(on);
  }
  // A printed weekday tells the year of a day that lies further back than a year.
  const fitting = past.find((on) => new Date(on).getUTCDay() === weekday);
  return fitting ?? past[0] ?? null;
}

function nearest(month: number, day: number, around: number): PlainDate | null {
  const middle = new Date(around).getUTCFullYear();
  let best: PlainDate | null = null;
  for (const year of [middle - 1, middle, middle + 1]) {
    const on = plainDate(year, month, day);
    const closer = on !== null && (best === null || distance(on, around) < distance(best, around));
    if (closer) best = on;
  }
  return best;
}

/** From the middle of the day, UTC, in ms. */
function distance(on: PlainDate, instant: number): number {
  return Math.abs(Date.parse(on) + DAY / 2 - instant);
}
