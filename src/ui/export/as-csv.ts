import { unparse } from 'papaparse';

/** Marks the text as UTF-8 for spreadsheets that would take it for something else. */
const MARK = '\uFEFF';

/** One value of a row; `null` is an empty field. */
export type Field = string | number | boolean | null;

/**
 * A table as CSV (RFC 4180) with its first line of names. Titles are the shop's own text: a field that a spreadsheet
 * would take for a formula is written so that it stays text.
 */
export function asCsv(names: readonly string[], rows: readonly (readonly Field[])[]): string {
  return (
    MARK +
    unparse(
      { fields: [...names], data: rows.map((row) => [...row]) },
      { escapeFormulae: true, newline: '\r\n' },
    )
  );
}
