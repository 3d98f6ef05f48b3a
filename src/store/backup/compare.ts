import type { RecourseDatabase } from '../database';
import { type Rows, rowsOf, TABLE_NAMES, TABLES, type TableName, type TableRows } from './tables';

/** Of the rows of one table: only in the backup, in both and not the same, in both and the same, only here. */
export interface Difference {
  fresh: number;
  differs: number;
  same: number;
  onlyHere: number;
}
export type Preview = Record<TableName, Difference>;

/** What a backup would bring and change; nothing is changed by asking. */
export async function previewOf(db: RecourseDatabase, theirs: Rows): Promise<Preview> {
  const mine = await db.transaction('r', TABLE_NAMES, () => rowsOf(db));
  return Object.fromEntries(
    TABLE_NAMES.map((name) => [name, compare(name, mine[name], theirs[name])]),
  ) as Preview;
}

function compare<T extends TableName>(
  name: T,
  mine: readonly TableRows[T][],
  theirs: readonly TableRows[T][],
): Difference {
  const { key } = TABLES[name];
  const here = new Map(mine.map((row) => [key(row), row]));
  const found: Difference = { fresh: 0, differs: 0, same: 0, onlyHere: 0 };
  let inBoth = 0;
  for (const row of theirs) {
    const known = here.get(key(row));
    if (known === undefined) found.fresh += 1;
    else {
      inBoth += 1;
      if (saying(known) === saying(row)) found.same += 1;
      else found.differs += 1;
    }
  }
  return { ...found, onlyHere: mine.length - inBoth };
}

/** What a row says, in whatever order; when it is next to be looked at is the planner's own. */
function saying(row: object): string {
  return JSON.stringify(row, (key, value: unknown) => {
    if (key === 'nextAt' || key === 'dueAts') return undefined;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
