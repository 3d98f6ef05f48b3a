import type { Progress } from '../hash';

/** Puts one file into the zip. */
export type AddFile = (name: string, bytes: Blob, progress?: (done: number) => void) => Promise<void>;

const FOLDER = 'packed';
/** How much is read at a time, and how much is handed to the browser at a time. */
const CHUNK = 256_000;
const PIECE = 2_000_000;

/**
 * Writes a zip while `fill` adds to it, straight to a file in the extension's own part of the disk, so that nothing
 * of it is held in memory, and gives the file back; it stays until the next one is packed. What is inside is not
 * compressed: photos and films are already, and a plain zip can be read by anything. Where the browser has no such
 * files, the pieces are handed to it one by one. `at`: the date of all files inside, epoch ms.
 */
export async function withZip(
  fill: (add: AddFile) => Promise<void>,
  at: number,
  signal?: AbortSignal,
): Promise<Blob> {
  const { configure, BlobReader, ZipWriter } = await import('@zip.js/zip.js/lib/zip-core-native.js');
  // The extension's pages may not run code out of a blob, and nothing is compressed.
  configure({ useWebWorkers: false, chunkSize: CHUNK });
  const target = await fileTarget().catch(() => blobTarget());
  const zip = new ZipWriter(target.writable, {
    level: 0,
    lastModDate: new Date(at),
    extendedTimestamp: false,
    ...(signal && { signal }),
  });
  const add: AddFile = async (name, bytes, progress) => {
    signal?.throwIfAborted();
    const onprogress: Progress | undefined = progress && ((done) => progress(done));
    await zip.add(
      name,
      new BlobReader(bytes),
      onprogress ? { onprogress: async (done) => onprogress(done, 0) } : {},
    );
  };
  try {
    await fill(add);
    await zip.close();
  } catch (error) {
    await target.drop();
    throw error;
  }
  return target.done();
}

interface Target {
  writable: WritableStream<Uint8Array>;
  done(): Promise<Blob>;
  drop(): Promise<void>;
}

async function fileTarget(): Promise<Target> {
  const root = await navigator.storage.getDirectory();
  // The one before was saved long ago, or never will be.
  await root.removeEntry(FOLDER, { recursive: true }).catch(() => {});
  const folder = await root.getDirectoryHandle(FOLDER, { create: true });
  const handle = await folder.getFileHandle('dossier.zip', { create: true });
  const file = await handle.createWritable();
  const { writable, rest } = inPieces((piece) => file.write(piece));
  return {
    writable,
    async done() {
      await rest();
      await file.close();
      return handle.getFile();
    },
    async drop() {
      await file.abort().catch(() => {});
      await root.removeEntry(FOLDER, { recursive: true }).catch(() => {});
    },
  };
}

function blobTarget(): Target {
  const pieces: Blob[] = [];
  const { writable, rest } = inPieces(async (piece) => {
    pieces.push(new Blob([piece]));
  });
  return {
    writable,
    async done() {
      await rest();
      return new Blob(pieces, { type: 'application/zip' });
    },
    async drop() {
      pieces.length = 0;
    },
  };
}

/**
 * Hands on what is written in pieces of some size: each one is a call to another process of the browser. All of them
 * lie in one and the same place of memory, so `take` must be done with a piece when it settles.
 */
function inPieces(take: (piece: Uint8Array<ArrayBuffer>) => Promise<void>) {
  const place = new Uint8Array(PIECE);
  let size = 0;
  const rest = async () => {
    const filled = size;
    size = 0;
    if (filled > 0) await take(place.subarray(0, filled));
  };
  const writable = new WritableStream<Uint8Array>({
    async write(chunk) {
      for (let from = 0; from < chunk.byteLength; ) {
        const part = chunk.subarray(from, from + PIECE - size);
        place.set(part, size);
        size += part.byteLength;
        from += part.byteLength;
        if (size === PIECE) await rest();
      }
    },
  });
  return { writable, rest };
}
