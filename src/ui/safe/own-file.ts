/** A file of the extension's own, out of the buyer's sight, into which a long file is written piece by piece. */
export interface OwnFile {
  writable: WritableStream<Uint8Array>;
  /** The file, once the stream was closed. */
  file: () => Promise<Blob>;
}

const NAME = 'backup';

/** Begins the file anew; the former one goes. It lies on the disk and never as a whole in memory. */
export async function beginOwnFile(): Promise<OwnFile> {
  const folder = await navigator.storage.getDirectory();
  const handle = await folder.getFileHandle(NAME, { create: true });
  const sink = await handle.createWritable({ keepExistingData: false });
  return {
    writable: new WritableStream({
      write: (bytes) => sink.write(bytes as Uint8Array<ArrayBuffer>),
      close: () => sink.close(),
      abort: (reason) => sink.abort(reason),
    }),
    file: () => handle.getFile(),
  };
}
