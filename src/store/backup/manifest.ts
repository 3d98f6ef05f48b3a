import * as v from 'valibot';
import { MIGRATIONS } from '../migrations/chain';
import { BackupError } from './backup-error';
import { TABLE_NAMES, type TableName } from './tables';

/** The first entry of a backup, so that its first bytes say what it is. */
export const MARK = 'mimetype';
export const MEDIA_TYPE = 'application/vnd.recourse.backup+zip';
export const MANIFEST = 'manifest.json';
/** The version of the database that this extension writes. */
export const SCHEMA = Math.max(...MIGRATIONS.map(({ version }) => version));
const FORMAT = 1;

const MOST_ROWS = 2_000_000;
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));
const entry = {
  name: v.pipe(v.string(), v.regex(/^(rows|files)\/[\w.-]{1,60}$/)),
  size: count,
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
};

/** What a backup says of itself: written last, when all else has been counted and hashed. */
const manifestSchema = v.object({
  format: v.literal(FORMAT),
  schema: v.pipe(v.number(), v.integer(), v.minValue(1)),
  madeAt: v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15)),
  /** The version of the extension that wrote it. */
  by: v.pipe(v.string(), v.maxLength(100)),
  tables: v.pipe(
    v.array(
      v.object({
        ...entry,
        table: v.picklist(TABLE_NAMES),
        rows: v.pipe(count, v.maxValue(MOST_ROWS)),
      }),
    ),
    v.maxLength(TABLE_NAMES.length),
  ),
  files: v.pipe(
    v.array(v.object({ ...entry, id: v.pipe(v.string(), v.minLength(1), v.maxLength(200)) })),
    v.maxLength(MOST_ROWS),
  ),
});

export type Manifest = v.InferOutput<typeof manifestSchema>;
export type TableEntry = Manifest['tables'][number] & { table: TableName };
export type FileEntry = Manifest['files'][number];

/** What a manifest begins with; its lists are filled while the backup is written. */
export function newManifest(madeAt: number, by: string): Manifest {
  return { format: FORMAT, schema: SCHEMA, madeAt, by, tables: [], files: [] };
}

/** Reads a manifest. @throws BackupError `newer` for one of a later format or database, `damaged` for any other. */
export function parseManifest(text: string): Manifest {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new BackupError('damaged', error);
  }
  const versions = v.safeParse(v.object({ format: v.number(), schema: v.number() }), json);
  if (versions.success && (versions.output.format > FORMAT || versions.output.schema > SCHEMA)) {
    throw new BackupError('newer');
  }
  const parsed = v.safeParse(manifestSchema, json);
  if (!parsed.success) throw new BackupError('damaged', parsed.issues[0].message);
  const { tables, files } = parsed.output;
  const names = [...tables, ...files].map(({ name }) => name);
  const distinct = [names, tables.map(({ table }) => table), files.map(({ id }) => id)];
  if (distinct.some((list) => new Set(list).size < list.length)) throw new BackupError('damaged');
  return parsed.output;
}
