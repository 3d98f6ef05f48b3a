import { ZipWriter } from '@zip.js/zip.js/lib/zip-core-custom.js';
import type { RecourseDatabase } from '../database';
import { MANIFEST, MARK, type Manifest, MEDIA_TYPE, newManifest } from './manifest';
import { type Measured, measuring } from './measure';
import { sealing } from './seal';
import type { SealParameters } from './seal-format';
import { rowsOf, TABLE_NAMES } from './tables';

export interface WriteOptions {
  /** The moment of the backup, epoch ms. */
  madeAt: number;
  /** The extension's version. */
  by: string;
  /** Seals the file; `null`: anyone who has the file can read it. */
  passphrase: string | null;
  /** How much is done, from 0 to 1. */
  onProgress?: (done: number) => void;
  signal?: AbortSignal;
  parameters?: SealParameters;
}

/**
 * Writes all that the store holds, the files of the vault with it, into `out` as one zip whose entries are stored as
 * they are: each table as lines of JSON, each file beside them, and a manifest with counts and hashes at the end.
 * The rows are those of one moment. No more than the rows and a piece of one file is held in memory. Rejects with
 * what the signal, the store or `out` says; `out` is then aborted.
 */
export async function writeBackup(
  db: RecourseDatabase,
  out: WritableStream<Uint8Array>,
  { madeAt, by, passphrase, onProgress, signal, parameters }: WriteOptions,
): Promise<Manifest> {
  const rows = await db.transaction('r', TABLE_NAMES, () => rowsOf(db));
  const bytes = rows.evidence.reduce((sum, { size }) => sum + size, 0);
  let written = 0;
  const passed = (more: number) => {
    written += more;
    onProgress?.(Math.min(1, written / Math.max(1, bytes)));
  };
  const manifest = newManifest(madeAt, by);
  const seal = passphrase === null ? null : await sealing(passphrase, parameters);
  // Rejected as soon as a writer is, long before it is waited for.
  const sealed = seal?.readable.pipeTo(out, signal && { signal });
  sealed?.catch(() => {});
  const zip = new ZipWriter(seal?.writable ?? out, { level: 0, useWebWorkers: false });

  const add = async (name: string, data: Blob, count?: typeof passed): Promise<Measured> => {
    signal?.throwIfAborted();
    const measured = measuring(count, signal);
    await zip.add(name, data.stream().pipeThrough(measured.stream), { ...(signal && { signal }) });
    return measured.result();
  };
  try {
    await add(MARK, new Blob([MEDIA_TYPE]));
    for (const table of TABLE_NAMES) {
      const name = `rows/${table}.jsonl`;
      const lines = rows[table].map((row) => `${JSON.stringify(row)}\n`);
      const measured = await add(name, new Blob(lines));
      manifest.tables.push({ name, ...measured, table, rows: lines.length });
    }
    for (const [index, { id }] of rows.evidence.entries()) {
      const file = await db.files.get(id);
      if (!file) continue;
      const name = `files/${index}`;
      manifest.files.push({ name, ...(await add(name, file.blob, passed)), id });
    }
    await add(MANIFEST, new Blob([JSON.stringify(manifest)]));
    await zip.close();
    await sealed;
    return manifest;
  } catch (error) {
    await (seal?.writable ?? out).abort(error).catch(() => {});
    signal?.throwIfAborted();
    throw error;
  }
}
