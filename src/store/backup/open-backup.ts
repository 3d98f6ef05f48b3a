import { BlobReader, type FileEntry as ZipEntry, ZipReader } from '@zip.js/zip.js/lib/zip-core-custom.js';
import { BackupError, orDamaged } from './backup-error';
import { MANIFEST, MARK, type Manifest, MEDIA_TYPE, parseManifest } from './manifest';
import { measuring } from './measure';
import { isSealed, SealedReader } from './sealed-reader';

/** More than this neither a manifest nor a table's rows have. */
const MOST_TEXT = 400 * 1024 * 1024;
/** Written into a Blob piece by piece, so that the browser may keep the pieces elsewhere than in memory. */
const PIECE = 1 << 20;

/** A backup whose container was opened; what lies in its entries is yet to be checked. */
export interface OpenedBackup {
  manifest: Manifest;
  /** The bytes of an entry; rejects with `damaged` where they are not what the manifest says. */
  read(
    entry: { name: string; size: number; sha256: string },
    passed?: (bytes: number) => void,
    signal?: AbortSignal,
  ): Promise<Blob>;
}

/**
 * Opens a backup file and reads its manifest; the passphrase of one that is not sealed is left aside.
 * @throws BackupError that says why it is none, or cannot be used
 */
export async function openBackup(file: Blob, passphrase: string | null): Promise<OpenedBackup> {
  const sealed = await isSealed(file);
  if (sealed && passphrase === null) throw new BackupError('sealed');
  if (!sealed && !(await isOurs(file))) throw new BackupError('foreign');
  return orDamaged(async () => {
    const reader = sealed ? await SealedReader.open(file, passphrase ?? '') : new BlobReader(file);
    const zip = new ZipReader(reader, { useWebWorkers: false, checkSignature: true });
    const entries = new Map<string, ZipEntry>();
    for await (const entry of zip.getEntriesGenerator()) {
      if (entry.directory || entries.has(entry.filename)) throw new BackupError('damaged');
      entries.set(entry.filename, entry);
    }
    if (sealed && (await (await bytesOf(entries.get(MARK))).text()) !== MEDIA_TYPE) {
      throw new BackupError('foreign');
    }
    const manifest = parseManifest(await (await bytesOf(entries.get(MANIFEST))).text());
    // All is stored as it is: what claims to be more than the file would be the same bytes again and again.
    const all = [...manifest.tables, ...manifest.files].reduce((sum, { size }) => sum + size, 0);
    if (all > reader.size) throw new BackupError('damaged');
    return {
      manifest,
      read: (entry, passed, signal) => orDamaged(() => checked(entries, entry, passed, signal), signal),
    };
  });
}

/** The first entry of a zip stands in its first bytes: thirty of them, its name, what it holds. */
async function isOurs(file: Blob): Promise<boolean> {
  const start = await file.slice(0, 200).text();
  return start.startsWith('PK\u0003\u0004') && start.includes(MARK) && start.includes(MEDIA_TYPE);
}

async function checked(
  entries: ReadonlyMap<string, ZipEntry>,
  wanted: { name: string; size: number; sha256: string },
  passed: ((bytes: number) => void) | undefined,
  signal: AbortSignal | undefined,
): Promise<Blob> {
  const entry = entries.get(wanted.name);
  if (entry?.uncompressedSize !== wanted.size) throw new BackupError('damaged');
  const measured = measuring(passed, signal);
  const blob = await bytesOf(entry, measured.stream, signal);
  const { size, sha256 } = measured.result();
  if (size !== wanted.size || sha256 !== wanted.sha256) throw new BackupError('damaged');
  return blob;
}

/** What an entry holds: only ever stored as it is, so that it cannot grow while it is read. */
async function bytesOf(
  entry: ZipEntry | undefined,
  through?: TransformStream<Uint8Array, Uint8Array>,
  signal?: AbortSignal,
): Promise<Blob> {
  if (entry?.compressionMethod !== 0 || entry.encrypted) throw new BackupError('damaged');
  if (through === undefined && entry.uncompressedSize > MOST_TEXT) throw new BackupError('damaged');
  const { readable, writable } = through ?? new TransformStream<Uint8Array, Uint8Array>();
  const [blob] = await Promise.all([
    inPieces(readable),
    entry.getData(writable, { useWebWorkers: false, checkSignature: true, ...(signal && { signal }) }),
  ]);
  return blob;
}

async function inPieces(readable: ReadableStream<Uint8Array>): Promise<Blob> {
  const pieces: Blob[] = [];
  let waiting: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = readable.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (value) {
      waiting.push(value.slice());
      size += value.length;
    }
    if (size >= PIECE || done) {
      pieces.push(new Blob(waiting));
      waiting = [];
      size = 0;
    }
    if (done) return new Blob(pieces);
  }
}
