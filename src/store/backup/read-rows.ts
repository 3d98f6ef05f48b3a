import * as v from 'valibot';
import { RecourseDatabase } from '../database';
import { MIGRATIONS } from '../migrations/chain';
import { BackupError, orDamaged } from './backup-error';
import { SCHEMA } from './manifest';
import type { OpenedBackup } from './open-backup';
import { META_KEPT, noRows, type Rows, TABLE_NAMES, TABLES, type TableName } from './tables';

/** A database of its own, in which rows of an older version are brought to the present. */
const OLD = 'recourse-of-a-backup';

/**
 * Every row of a backup, checked against its hash, its count and what a row of its table may be; rows of an older
 * version go through the same migrations as a store would. @throws BackupError
 */
export async function readRows(
  backup: OpenedBackup,
  passed: (bytes: number) => void,
  signal?: AbortSignal,
): Promise<Rows> {
  const raw = new Map<TableName, unknown[]>();
  for (const entry of backup.manifest.tables) {
    const blob = await backup.read(entry, passed, signal);
    const lines = (await blob.text()).split('\n').filter((line) => line !== '');
    if (lines.length !== entry.rows) throw new BackupError('damaged');
    raw.set(entry.table, await orDamaged(async () => lines.map((line) => JSON.parse(line) as unknown)));
  }
  const { schema } = backup.manifest;
  const present = schema === SCHEMA ? raw : await orDamaged(() => migrated(raw, schema), signal);
  signal?.throwIfAborted();
  const rows = noRows();
  for (const name of TABLE_NAMES) take(rows, name, present.get(name) ?? []);
  return { ...rows, meta: rows.meta.filter(({ key }) => META_KEPT.includes(key)) };
}

function take<T extends TableName>(rows: Rows, name: T, raw: readonly unknown[]): void {
  const { schema, key } = TABLES[name];
  const keys = new Set<string>();
  for (const one of raw) {
    const parsed = v.safeParse(schema, one, { abortEarly: true });
    if (!parsed.success) throw new BackupError('damaged', `${name}: ${v.getDotPath(parsed.issues[0])}`);
    rows[name].push(parsed.output);
    keys.add(key(parsed.output));
  }
  if (keys.size < raw.length) throw new BackupError('damaged', `${name}: one key twice`);
}

async function migrated(
  raw: ReadonlyMap<TableName, unknown[]>,
  schema: number,
): Promise<Map<TableName, unknown[]>> {
  const old = new RecourseDatabase(
    OLD,
    MIGRATIONS.filter(({ version }) => version <= schema),
  );
  await old.delete();
  try {
    await old.open();
    for (const [name, rows] of raw) await old.table(name).bulkAdd(rows);
    old.close();
    const present = new RecourseDatabase(OLD);
    try {
      const tables = TABLE_NAMES.map(async (name) => [name, await present.table(name).toArray()] as const);
      return new Map(await Promise.all(tables));
    } finally {
      present.close();
    }
  } finally {
    await old.delete();
  }
}
