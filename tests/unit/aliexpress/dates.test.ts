import { describe, expect, it } from 'vitest';
import { readDay, readDays } from '../../../src/aliexpress/dates';
import { READ_AT } from './context-of';

const day = (text: string, language: string | null = null, around?: number) =>
  readDay(text, { language, at: READ_AT, ...(around !== undefined && { around }) });

describe('readDay', () => {
  it.each([
    ['Jul 15, 2026', 'en', '2026-07-15'],
    ['Date: Sept 4th, 2026', 'en', '2026-09-04'],
    ['Pedido em: 24 nov, 2023', 'pt', '2023-11-24'],
    ['24 de nov. de 2023', 'es_ES', '2023-11-24'],
    ['12. Mär 2024', 'de', '2024-03-12'],
    ['12. Mrz 2024', null, '2024-03-12'],
    ['7. Jul 2026', 'de', '2026-07-07'],
    ['주문일자::2026년 5월 21일', 'ko', '2026-05-21'],
    ['2026年7月28日', 'ja', '2026-07-28'],
    ['12 paź 2024', 'pl', '2024-10-12'],
    ['15 lip 2026', 'pl', '2026-07-15'],
    ['29 января 2024', 'ru', '2024-01-29'],
    ['15 лип. 2026', 'uk', '2026-07-15'],
    ['29 yanvar 2024', null, '2024-01-29'],
    ['15 Tem 2026', 'tr', '2026-07-15'],
    ['15 juil. 2026', 'fr', '2026-07-15'],
    ['1 aout 2025', 'fr', '2025-08-01'],
    ['15 lug 2026', 'it', '2026-07-15'],
    ['15 mrt 2026', 'nl', '2026-03-15'],
    ['١٥ يوليو ٢٠٢٦', 'ar', '2026-07-15'],
    ['15 ביולי 2026', 'he', '2026-07-15'],
    ['15 ก.ค. 2569', 'th', '2026-07-15'],
    ['15 thg 7, 2026', 'vi', '2026-07-15'],
    ['15 Agu 2026', 'id', '2026-08-15'],
    ['2026-07-28 21:19:58', null, '2026-07-28'],
    ['2026/07/28', null, '2026-07-28'],
  ])('reads %s', (text, language, expected) => {
    expect(day(text, language)).toBe(expected);
  });

  it.each([
    '03/04/2026',
    '05.06.2026',
    'Feb 30, 2026',
    '2026-13-01',
    'within 15 days',
    '',
    'Jul 15, 2026 - Jul 16, 2026',
  ])('has no single day for %s', (text) => {
    expect(day(text)).toBeNull();
  });

  it.each([
    ['Tue | Jul. 28 18:39', '2026-07-28'],
    ['Delivered：Dec. 24', '2025-12-24'],
    ['Dec 24, 11:59 EST', '2025-12-24'],
    ['Sep 8', '2026-09-08'],
    ['Sep 9', '2025-09-09'],
    ['Feb 29', '2024-02-29'],
  ])('takes %s, printed without its year, as past', (text, expected) => {
    expect(day(text, 'en')).toBe(expected);
  });

  it('takes no day that is still to come for the order of its numbers', () => {
    const at = Date.UTC(2026, 8, 7);
    const read = (text: string, around?: number) =>
      readDay(text, { language: 'fr', at, ...(around !== undefined && { around }) });
    expect(read('05/03/2026')).toBe('2026-03-05');
    expect(read('03/12/2026')).toBeNull();
    expect(read('03/12/2026', at)).toBe('2026-12-03');
  });

  it('tells the year of an old event by its weekday', () => {
    expect(day('Mon | Dec. 25 10:00', 'en')).toBe('2023-12-25');
  });

  it('takes the year nearest to a given instant', () => {
    expect(day('Jan 3', 'en', Date.UTC(2026, 11, 30))).toBe('2027-01-03');
    expect(day('Dec 30', 'en', Date.UTC(2027, 0, 2))).toBe('2026-12-30');
  });

  it.each(['Jul 02 - 09', 'Sep. 26 - Oct. 01', 'MAR 26 - ABR 01'])('sees two days in %s', (text) => {
    expect(readDays(text, { language: null, at: READ_AT })).toHaveLength(2);
    expect(day(text)).toBeNull();
  });

  it('finds each date at its place', () => {
    const text = 'R$5 Aug 5, 2026 or Sep 4, 2026';
    const found = readDays(text, { language: 'en', at: READ_AT });
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['Aug 5, 2026', 'Sep 4, 2026']);
  });
});
