import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { asCsv, type Field } from '../../../src/ui/export/as-csv';

const id = '8212313961591322';
const NAMES = ['Order', 'Items', 'Amount'];
const lines = (rows: Field[][], locale = 'en-US') => asCsv(NAMES, rows, locale).split('\r\n');

/** What a spreadsheet makes of it that parts columns at `delimiter`. */
const opened = (text: string, delimiter: string) => Papa.parse<string[]>(text.slice(1), { delimiter }).data;

describe('a table as CSV', () => {
  it('is marked as UTF-8, with Arabic, Korean and wide letters as they are', () => {
    const title = 'سماعات لاسلكية | 무선 이어폰 | 【新品】';
    const text = asCsv(NAMES, [[null, title, null]], 'ar');
    expect(text.startsWith('\uFEFF"Order"')).toBe(true);
    expect(opened(text, ',')[1]).toEqual(['', title, '']);
  });

  it.each([
    '=HYPERLINK("https://example.com","Open")',
    '+49 lamp',
    '-2+3',
    '@SUM(A1)',
    '  =1+1',
    '\t=1+1',
    '\r=1+1',
    '\n=1+1',
    '＝1+1',
    '＋1',
    '＠SUM(A1)',
  ])('keeps %j as text', (title) => {
    const [, row] = opened(asCsv(NAMES, [[id, title, { amount: '1.00' }]], 'en-US'), ',');
    expect(row?.[1]).toBe(`'${title}`);
  });

  it('keeps all sixteen digits of an order’s number, and a sum as a number', () => {
    expect(lines([[id, 'Lamp', { amount: '-3.20' }]])[1]).toBe(`"'${id}","Lamp","-3.20"`);
  });

  it('writes decimal commas and semicolons where spreadsheets do, so that no sum is read as a day', () => {
    expect(lines([[id, 'Lamp', { amount: '12.05' }]], 'de-AT')[1]).toBe(`"'${id}";"Lamp";"12,05"`);
    expect(lines([[id, 'Lamp', { amount: '12.05' }]], 'pt-BR')[0]).toContain(';');
    expect(lines([[id, 'Lamp', { amount: '12.05' }]], 'ja')[1]).toContain(',"12.05"');
  });

  it('parts nothing inside a field, whichever sign parts the columns', () => {
    const title = 'Hub, "8 in 1"; grey\nwith cable';
    for (const [locale, delimiter] of [
      ['en-US', ','],
      ['fr', ';'],
    ] as const) {
      const text = asCsv(NAMES, [[id, title, { amount: '12.05' }]], locale);
      expect(opened(text, delimiter)[1]).toEqual([`'${id}`, title, delimiter === ';' ? '12,05' : '12.05']);
    }
  });
});
