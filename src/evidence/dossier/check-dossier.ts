import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Progress } from '../hash';
import { readSums, SUMS } from './sums';

/** What became of one file of a dossier since it was packed. */
export interface CheckedFile {
  name: string;
  /** `added`: in the zip and not in its list of hashes. */
  verdict: 'unchanged' | 'changed' | 'missing' | 'added';
}

/**
 * Reads every byte of a dossier and compares with the list of hashes inside; `null` where the file is no zip or
 * holds no such list. Only one piece of it is held at a time. `progress` is told the bytes done of all.
 */
export async function checkDossier(
  zip: Blob,
  progress?: Progress,
  signal?: AbortSignal,
): Promise<CheckedFile[] | null> {
  const { configure, BlobReader, TextWriter, ZipReader } = await import(
    '@zip.js/zip.js/lib/zip-core-custom.js'
  );
  configure({ useWebWorkers: false });
  const reader = new ZipReader(new BlobReader(zip), { ...(signal && { signal }) });
  const found = new Map<string, string>();
  try {
    const entries = await reader.getEntries();
    const files = entries.filter((entry) => !entry.directory);
    const list = files.find(({ filename }) => filename === SUMS);
    if (!list?.getData || list.uncompressedSize > 5_000_000) return null;
    const noted = readSums(await list.getData(new TextWriter()));
    const all = files.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
    let done = 0;
    for (const entry of files) {
      if (entry === list || !entry.getData) continue;
      const hash = sha256.create();
      const writable = new WritableStream<Uint8Array>({
        write(piece) {
          signal?.throwIfAborted();
          hash.update(piece);
          done += piece.byteLength;
          progress?.(done, all);
        },
      });
      // A damaged entry has other bytes than noted, whatever else is wrong with it.
      const hex = await entry.getData(writable).then(
        () => bytesToHex(hash.digest()),
        () => '',
      );
      signal?.throwIfAborted();
      found.set(entry.filename, hex);
    }
    return compare(noted, found);
  } catch {
    signal?.throwIfAborted();
    return null;
  } finally {
    await reader.close().catch(() => {});
  }
}

function compare(noted: ReadonlyMap<string, string>, found: ReadonlyMap<string, string>): CheckedFile[] {
  const listed = [...noted].map(([name, hash]): CheckedFile => {
    const is = found.get(name);
    return { name, verdict: is === undefined ? 'missing' : is === hash ? 'unchanged' : 'changed' };
  });
  const added = [...found.keys()].filter((name) => !noted.has(name));
  return [...listed, ...added.map((name): CheckedFile => ({ name, verdict: 'added' }))];
}
