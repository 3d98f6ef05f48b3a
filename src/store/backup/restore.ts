import type { RecourseDatabase } from '../database';
import { setMeta } from '../meta';
import { asStoreError } from '../store-error';
import { BackupError } from './backup-error';
import type { FileEntry, Manifest } from './manifest';
import { JOIN } from './merge-rows';
import type { OpenedBackup } from './open-backup';
import { readRows } from './read-rows';
import { noRows, type Rows, rowsOf, TABLE_NAMES, TABLES, type TableName, type TableRows } from './tables';

/** A backup of which every byte was read and every row checked. */
export interface VerifiedBackup {
  manifest: Manifest;
  rows: Rows;
  backup: OpenedBackup;
}

export interface Progress {
  /** How much is done, from 0 to 1. */
  onProgress?: (done: number) => void;
  signal?: AbortSignal;
}

/** `merge` adds what is not here and joins what is; `replace` leaves nothing but what the backup holds. */
export type RestoreMode = 'merge' | 'replace';

/** Under this name the bytes of a file wait in the table of files until their rows are there. */
const WAITING = 'restore:';

/** Reads a backup from end to end and checks all of it. @throws BackupError */
export async function verifyBackup(
  backup: OpenedBackup,
  { onProgress, signal }: Progress = {},
): Promise<VerifiedBackup> {
  const { manifest } = backup;
  const passed = counting([...manifest.tables, ...manifest.files], onProgress);
  const rows = await readRows(backup, passed, signal);
  const told = new Set(rows.evidence.map(({ id }) => id));
  if (manifest.files.some(({ id }) => !told.has(id))) throw new BackupError('damaged');
  for (const file of manifest.files) await backup.read(file, passed, signal);
  return { manifest, rows, backup };
}

/**
 * Brings a verified backup into the store, all or nothing: the files are laid down first under names of their own,
 * then one transaction puts every row and file in its place. A browser that is stopped before that leaves the old
 * store, with files that `sweep` takes away. Rejects with a BackupError, or a StoreError where there is no room.
 */
export async function restore(
  db: RecourseDatabase,
  { manifest, rows, backup }: VerifiedBackup,
  mode: RestoreMode,
  { onProgress, signal }: Progress = {},
): Promise<void> {
  await sweep(db);
  try {
    const files = await filesToBring(db, manifest.files, mode);
    const passed = counting(files, onProgress);
    for (const file of files) {
      const blob = await backup.read(file, passed, signal);
      await db.files.put({ id: `${WAITING}${file.id}`, blob });
    }
    signal?.throwIfAborted();
    await db.transaction('rw', db.tables, () => bring(db, rows, files, mode, manifest.madeAt));
  } catch (error) {
    await sweep(db).catch(() => {});
    signal?.throwIfAborted();
    if (asStoreError(error).code === 'full') throw asStoreError(error);
    throw error;
  }
}

/** Takes away the files of a restoring that was stopped before its end. */
export async function sweep(db: RecourseDatabase): Promise<void> {
  await db.files.where('id').startsWith(WAITING).delete();
}

/** When the last backup was made, epoch ms, or `null`. */
export const LAST_BACKUP = 'backed-up-at';

async function filesToBring(
  db: RecourseDatabase,
  files: readonly FileEntry[],
  mode: RestoreMode,
): Promise<FileEntry[]> {
  if (mode === 'replace') return [...files];
  const here = new Set(await db.files.toCollection().primaryKeys());
  return files.filter(({ id }) => !here.has(id));
}

async function bring(
  db: RecourseDatabase,
  theirs: Rows,
  files: readonly FileEntry[],
  mode: RestoreMode,
  madeAt: number,
): Promise<void> {
  const mine = await rowsOf(db);
  if (mode === 'replace') {
    await Promise.all(TABLE_NAMES.map((name) => db.table(name).clear()));
    await db.files
      .where('id')
      .noneOf(files.map(({ id }) => `${WAITING}${id}`))
      .delete();
  }
  const known = mode === 'merge' ? mine : { ...noRows(), reminders: told(mine, theirs) };
  for (const name of TABLE_NAMES) await put(db, name, known[name], theirs[name]);
  for (const { id } of files) {
    const waiting = await db.files.get(`${WAITING}${id}`);
    if (waiting) await db.files.put({ id, blob: waiting.blob });
    await db.files.delete(`${WAITING}${id}`);
  }
  // Every order is planned anew, with the rules and in the zone of now.
  await db.orders.toCollection().modify({ nextAt: 0 });
  if (mode === 'replace') await setMeta(db, LAST_BACKUP, String(madeAt));
}

/** What was announced here since the backup was made stays announced: nobody is told of one thing twice. */
function told(mine: Rows, theirs: Rows): Rows['reminders'] {
  const orders = new Set(theirs.orders.map(({ orderId }) => orderId));
  return mine.reminders.filter(({ orderId }) => orders.has(orderId));
}

async function put<T extends TableName>(
  db: RecourseDatabase,
  name: T,
  mine: readonly TableRows[T][],
  theirs: readonly TableRows[T][],
): Promise<void> {
  const { key } = TABLES[name];
  const joined = new Map(mine.map((row) => [key(row), row]));
  for (const row of theirs) {
    const known = joined.get(key(row));
    joined.set(key(row), known === undefined ? row : JOIN[name](known, row));
  }
  await db.table(name).bulkPut([...joined.values()]);
}

function counting(
  entries: readonly { size: number }[],
  onProgress: ((done: number) => void) | undefined,
): (bytes: number) => void {
  const all = Math.max(
    1,
    entries.reduce((sum, { size }) => sum + size, 0),
  );
  let done = 0;
  return (bytes) => {
    done += bytes;
    onProgress?.(Math.min(1, done / all));
  };
}
