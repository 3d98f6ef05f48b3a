import type { Progress } from '../hash';
import { WriteAside } from './write-aside';

/** Puts one file into the zip. */
export type AddFile = (name: string, bytes: Blob, progress?: (done: number) => void) => Promise<void>;

const FOLDER = 'packed';
/** How much is read at a time, and how much is handed on to be written at a time, in bytes. */
const CHUNK = 64_000;
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
  const { configure, BlobReader, ZipWriter } = await import('@zip.js/zip.js/lib/zip-core-custom.js');
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
  const file = new WriteAside();
  const drop = async () => {
    file.end();
    await root.removeEntry(FOLDER, { recursive: true }).catch(() => {});
  };
  try {
    await file.open(handle);
  } catch (error) {
    await drop();
    throw error;
  }
  const { writable, rest } = inPieces((place, size) => file.write(place, size));
  return {
    writable,
    async done() {
      await rest();
      await file.close();
      return handle.getFile();
    },
    drop,
  };
}

function blobTarget(): Target {
  const pieces: Blob[] = [];
  const { writable, rest } = inPieces(async (place, size) => {
    pieces.push(new Blob([new Uint8Array(place, 0, size)]));
    return place;
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
 * Hands on what is written in pieces of some size: each one is a call to another thread or process. All of them lie in
 * one and the same place of memory, which `take` gives back when it is done with its first bytes.
 */
function inPieces(take: (place: ArrayBuffer, size: number) => Promise<ArrayBuffer>) {
  let place = new Uint8Array(PIECE);
  let size = 0;
  const rest = async () => {
    const filled = size;
    size = 0;
    if (filled > 0) place = new Uint8Array(await take(place.buffer, filled));
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
