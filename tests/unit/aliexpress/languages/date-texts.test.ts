import { describe, expect, it } from 'vitest';
import { readDay, readDays } from '../../../../src/aliexpress/dates';
import { READ_AT } from '../context-of';
import { DATE_TEXTS } from './date-texts';

const texts = Object.entries(DATE_TEXTS).map(([language, rows]) => ({
  language,
  cases: rows
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [, day = '', list = ''] = /^ *(\S+): (.*)$/.exec(row) ?? [];
      return list.split(' · ').map((text) => ({ text, day: day === 'none' ? null : day }));
    }),
}));

/** A day in numbers alone is read by the order of its language, and so differently by that of another. */
const ALL_NUMBERS = /\d{1,2}[./-]\u200f?\d{1,2}[./-]\u200f?\d{4}/;

describe.each(texts)('days as people write them in $language', ({ language, cases }) => {
  const read = (of: string | null, text: string) => [text, readDay(text, { language: of, at: READ_AT })];

  it('are read, or left where they are open', () => {
    expect(cases.length).toBeGreaterThan(25);
    expect(cases.map(({ text }) => read(language, text))).toEqual(cases.map(({ text, day }) => [text, day]));
  });

  it.each([null, 'en', 'pt', 'de', 'nl', 'pl', 'tr', 'ar', 'ko', 'th', 'vi'])(
    'are never read wrong where the language is taken for %s',
    (other) => {
      for (const { text, day } of cases.filter((one) => !ALL_NUMBERS.test(one.text))) {
        expect([
          [text, day],
          [text, null],
        ]).toContainEqual(read(other, text));
      }
    },
  );
});

describe('two days of one month', () => {
  const days = (text: string, language: string) =>
    readDays(text, { language, at: READ_AT, around: READ_AT }).map(({ day }) => day);

  it.each([
    ['en', 'Sep 7–9, 2027'],
    ['en', '7th and 9th of September 2027'],
    ['de', '7. bis 9. September 2027'],
    ['de', '7.–9.9.2027'],
    ['fr', 'entre le 7 et le 9 septembre 2027'],
    ['ru', 'с 7 по 9 сентября 2027 года'],
    ['pl', 'od 7 do 9 września 2027'],
    ['tr', '7–9 Eylül 2027'],
    ['ar', 'من ٧ إلى ٩ سبتمبر ٢٠٢٧'],
    ['he', '7–9 בספטמבר 2027'],
    ['ja', '2027年9月7日(月)～9日(水)'],
    ['ko', '2027년 9월 7일 ~ 9일'],
    ['th', '7 ถึง 9 กันยายน 2570'],
    ['vi', 'từ 7 đến 9 tháng 9, 2027'],
    ['id', '7 s.d. 9 September 2027'],
  ])('are both seen, with their year (%s): %s', (language, text) => {
    expect(days(text, language).sort()).toEqual(['2027-09-07', '2027-09-09']);
  });
});

describe('a day with its weekday', () => {
  const back = (days: number) => new Date(READ_AT - days * 86_400_000);

  it.each([...['it', 'es-MX', 'es', 'fr', 'fr-CA', 'pt-BR', 'tr', 'ja', 'ko', 'th', 'he', 'id']])(
    'is not taken for a day of the month that the weekday is named like (%s)',
    (tag) => {
      const format = new Intl.DateTimeFormat(tag, {
        timeZone: 'UTC',
        weekday: 'short',
        month: 'short',
        day: 'numeric',
      });
      for (let days = 0; days < 364; days += 1) {
        const [text, day] = [format.format(back(days)), back(days).toISOString().slice(0, 10)];
        for (const language of [tag, 'en', null]) {
          const read = readDay(text, { language, at: READ_AT });
          expect([text, language, read]).toEqual([text, language, day]);
        }
      }
    },
  );

  it.each([
    ['en', 'Mon | Dec. 25 10:00'],
    ['it', 'lun 25 dic, 10:00'],
    ['tr', '25 Ara Pzt 10:00'],
    ['ja', '12月25日(月) 10:00'],
    ['ja', '12月25日月曜日'],
    ['ko', '12월 25일 (월) 10:00'],
    ['th', 'วันจันทร์ที่ 25 ธันวาคม'],
    ['vi', 'Thứ Hai, 25 tháng 12'],
  ])('tells the year by it where it lies further back (%s): %s', (language, text) => {
    expect(readDay(text, { language, at: READ_AT })).toBe('2023-12-25');
  });

  it('takes the sign of a day for no Sunday', () => {
    const days = readDays('9月7日から10月3日', { language: 'ja', at: READ_AT }).map(({ day }) => day);
    expect(days).toEqual(['2026-09-07', '2025-10-03']);
    expect(readDays('9월 7일 10월 3일', { language: 'ko', at: READ_AT }).map(({ day }) => day)).toEqual(days);
  });
});
