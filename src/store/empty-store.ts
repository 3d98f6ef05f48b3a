import type { RecourseDatabase } from './database';

/** Removes every row and file of the store, in one transaction: all of it or nothing. */
export async function emptyStore(db: RecourseDatabase): Promise<void> {
  await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
}
