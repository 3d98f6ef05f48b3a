import { describe, expect, it } from 'vitest';
import { plainDate, readDay } from '../../../src/aliexpress/dates';
import { dateWords, languagesToTry } from '../../../src/aliexpress/months';
import { READ_AT } from './context-of';

const LANGUAGES = 'en pt-BR es fr de it nl pl ru uk tr ar he ja ko th vi id'.split(' ');

/** Every way in which Intl writes a day with its year, the month by name. */
const WITH_YEAR: Intl.DateTimeFormatOptions[] = [
  { dateStyle: 'full' },
  { dateStyle: 'long' },
  { year: 'numeric', month: 'short', day: 'numeric' },
  { year: 'numeric', month: 'short', day: '2-digit' },
  { year: 'numeric', month: 'long', day: 'numeric', weekday: 'short' },
  { dateStyle: 'long', timeStyle: 'short' },
];
const WITHOUT_YEAR: Intl.DateTimeFormatOptions[] = [
  { month: 'short', day: 'numeric' },
  { month: 'long', day: 'numeric' },
  { month: 'short', day: '2-digit', hour: '2-digit', minute: '2-digit' },
];
const NUMERIC: Intl.DateTimeFormatOptions[] = [{ dateStyle: 'medium' }, { dateStyle: 'short' }];

const DAYS = Array.from({ length: 12 }, (_, month) =>
  [3, 12, 28].map((day) => [month + 1, day] as const),
).flat();

function written(tag: string, styles: Intl.DateTimeFormatOptions[], year: number) {
  return styles.flatMap((style) => {
    const format = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...style });
    return DAYS.map(([month, day]) => ({
      text: format.format(Date.UTC(year, month - 1, day, 12)),
      day: plainDate(year, month, day),
    }));
  });
}

describe.each(LANGUAGES)('days as Intl writes them in %s', (tag) => {
  const cases = written(tag, WITH_YEAR, 2025);
  const read = (text: string, language: string | null, around?: number) =>
    readDay(text, { language, at: READ_AT, ...(around !== undefined && { around }) });

  it('are read with the language known', () => {
    expect(cases.map(({ text }) => [text, read(text, tag)])).toEqual(
      cases.map(({ text, day }) => [text, day]),
    );
  });

  it('are never read wrong with the language unknown or another one', () => {
    for (const { text, day } of cases) {
      for (const language of [null, 'en', 'de', 'ko', 'tr']) {
        expect([text, language, day, null]).toContain(read(text, language));
      }
    }
  });

  it('are read without their year as the last such day', () => {
    const past = written(tag, WITHOUT_YEAR, 2026).filter(({ day }) => day !== null && day < '2026-09-08');
    expect(past.map(({ text }) => [text, read(text, tag)])).toEqual(past.map(({ text, day }) => [text, day]));
  });

  it('are read without their year over a new year', () => {
    const format = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', month: 'short', day: 'numeric' });
    const january = format.format(Date.UTC(2027, 0, 3, 12));
    const december = format.format(Date.UTC(2026, 11, 30, 12));
    expect(read(january, tag, Date.UTC(2026, 11, 30))).toBe('2027-01-03');
    expect(read(december, tag, Date.UTC(2027, 0, 2))).toBe('2026-12-30');
    expect(readDay(december, { language: tag, at: Date.UTC(2027, 0, 2) })).toBe('2026-12-30');
  });

  it('are read in numbers where the order of the parts is sure, else not at all', () => {
    for (const { text, day } of written(tag, NUMERIC, 2025)) {
      expect([day, null]).toContain(read(text, tag));
      expect([day, null]).toContain(read(text, null));
    }
  });

  it('are read under other digits, marks and labels', () => {
    const text = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', dateStyle: 'long' }).format(
      Date.UTC(2025, 2, 12, 12),
    );
    const wide = text.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
    const eastern = text.replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit)));
    const persian = text.replace(/\d/g, (digit) => String.fromCodePoint(0x6f0 + Number(digit)));
    for (const other of [`\u200f${text}\u200e`, `ABC：${wide}`, eastern, persian, `\u2067${text}\u2069`]) {
      expect([other, read(other, tag)]).toEqual([other, '2025-03-12']);
    }
  });
});

describe('days of the several languages', () => {
  it('use no name for two different months', () => {
    const seen = new Map<string, number>();
    for (const language of languagesToTry(null)) {
      for (const [name, month] of dateWords(language).months) {
        expect([name, seen.get(name) ?? month]).toEqual([name, month]);
        seen.set(name, month);
      }
    }
  });

  it.each([
    ['12 มีนาคม พ.ศ. 2568', 'th', '2025-03-12'],
    ['๑๒ มี.ค. ๒๕๖๘', 'th', '2025-03-12'],
    ['١٢ آذار ٢٠٢٥', 'ar', '2025-03-12'],
    ['12 غشت 2025', 'ar', '2025-08-12'],
    ['12 مارس، 2025', 'ar', '2025-03-12'],
    ['12.03.2025', 'de', '2025-03-12'],
    ['12/03/2025', 'fr', '2025-03-12'],
    ['12‏/03‏/2025', 'ar', '2025-03-12'],
    ['25/03/2025', null, '2025-03-25'],
    ['03/25/2025', 'en', '2025-03-25'],
    ['1º de março de 2025', 'pt', '2025-03-01'],
    ['3 KASIM 2025', 'tr', '2025-11-03'],
    ['2025. 3. 12.', 'ko', '2025-03-12'],
    ['7月28日 18時39分', 'ja', '2026-07-28'],
    ['7월 28일 18시 39분', 'ko', '2026-07-28'],
    ['7월 28일 오후 6:39', 'ko', '2026-07-28'],
    ['28 июля в 18:39', 'ru', '2026-07-28'],
    ['28 июл. 18 ч 39 мин', 'ru', '2026-07-28'],
    ['28 juil. 18h39', 'fr', '2026-07-28'],
    ['28 Jul 18.39', 'id', '2026-07-28'],
    ['28 ก.ค. 18.39 น.', 'th', '2026-07-28'],
  ])('read %s', (text, language, expected) => {
    expect(readDay(text, { language, at: READ_AT })).toBe(expected);
  });

  it.each([
    ['12 Mar 24', 'en'],
    ["12 Mar '24", 'en'],
    ['12 มี.ค. 68', 'th'],
    ['令和7年3月12日', 'ja'],
    ['26년 5월 21일', 'ko'],
    ['2025 Mar 12', 'en'],
    ['12 Mar in the year 2024', 'en'],
    ['03/04/2025', 'en'],
    ['03.04.25', 'de'],
    ['21 اسفند 1404', 'ar'],
    ['03.25.2025', 'de'],
  ])('do not make up a year or an order for %s', (text, language) => {
    expect(readDay(text, { language, at: READ_AT })).toBeNull();
  });
});
