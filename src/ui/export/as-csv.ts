import { unparse } from 'papaparse';

/** Marks the text as UTF-8 for spreadsheets that would take it for something else. */
const MARK = '\uFEFF';

/** One value of a row; `null` is an empty field, `amount` a sum as decimal text. */
export type Field = string | null | { amount: string };

/** What a spreadsheet would calculate with, also behind blanks and in wide letters. */
const FORMULA = /^\s*[=+\-@\t\r＝＋－＠]/;
/** Spreadsheets keep fifteen digits of a number; an order's has sixteen. */
const LONG_NUMBER = /^\d{12,}$/;

/**
 * A table as CSV (RFC 4180) with its first line of names, as a spreadsheet in the locale (BCP 47) opens it: where a
 * decimal comma is written, columns part at semicolons, and "12.05" would be the 12th of May. Every field stands in
 * quotes, so that it opens whole where the other sign parts columns. Titles are the shop's own text: what a spreadsheet
 * would take for a formula, and numbers that it would round, begin with an apostrophe and stay text.
 */
export function asCsv(names: readonly string[], rows: readonly (readonly Field[])[], locale: string): string {
  const decimal = new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal');
  const comma = decimal?.value === ',';
  const written = (field: Field): string => {
    if (field === null) return '';
    if (typeof field === 'object') return comma ? field.amount.replace('.', ',') : field.amount;
    return FORMULA.test(field) || LONG_NUMBER.test(field) ? `'${field}` : field;
  };
  return (
    MARK +
    unparse(
      { fields: names.map(written), data: rows.map((row) => row.map(written)) },
      { delimiter: comma ? ';' : ',', quotes: true, newline: '\r\n' },
    )
  );
}
