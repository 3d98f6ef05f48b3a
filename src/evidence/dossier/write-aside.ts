/** The script of the worker, as the extension carries it. */
const SCRIPT = '/write-worker.js';

/** What only a worker is given: a file that takes bytes out of our own memory, without a copy made of each. */
interface Access {
  write(bytes: Uint8Array<ArrayBuffer>): number;
  flush(): void;
  close(): void;
}

/** What the page asks for, one thing after the other. A place of memory goes along and comes back with the answer. */
export type Asked =
  | { ask: 'open'; file: FileSystemFileHandle }
  | { ask: 'write'; place: ArrayBuffer; size: number }
  | { ask: 'close' };
export type Answer = { place: ArrayBuffer | null } | { failed: unknown };

/** The worker's part: writes what it is handed to the end of one file. */
export function writerFor(): (asked: Asked) => Promise<Answer> {
  let access: Access | null = null;
  const act = async (asked: Asked): Promise<ArrayBuffer | null> => {
    if (asked.ask === 'open') {
      const file = asked.file as unknown as { createSyncAccessHandle(): Promise<Access> };
      access = await file.createSyncAccessHandle();
      return null;
    }
    if (asked.ask === 'write') {
      const { place, size } = asked;
      if (access?.write(new Uint8Array(place, 0, size)) !== size) throw new Error('the disk is full');
      return place;
    }
    access?.flush();
    access?.close();
    return null;
  };
  return (asked) =>
    act(asked).then(
      (place) => ({ place }),
      (failed: unknown) => ({ failed }),
    );
}

/** Writes a file in a thread of its own. One call at a time; each rejects with what the disk says. */
export class WriteAside {
  readonly #worker = new Worker(SCRIPT);

  open(file: FileSystemFileHandle): Promise<ArrayBuffer | null> {
    return this.#ask({ ask: 'open', file });
  }

  /** Writes the first bytes of a place and gives the place back; the one that was handed over is spent. */
  async write(place: ArrayBuffer, size: number): Promise<ArrayBuffer> {
    return (await this.#ask({ ask: 'write', place, size }, [place])) ?? place;
  }

  async close(): Promise<void> {
    await this.#ask({ ask: 'close' });
    this.end();
  }

  end(): void {
    this.#worker.terminate();
  }

  #ask(asked: Asked, handed: Transferable[] = []): Promise<ArrayBuffer | null> {
    return new Promise((resolve, reject) => {
      this.#worker.onerror = ({ message }) => reject(new Error(message || 'the worker could not be started'));
      this.#worker.onmessage = ({ data }: MessageEvent<Answer>) => {
        if ('failed' in data) reject(data.failed);
        else resolve(data.place);
      };
      this.#worker.postMessage(asked, handed);
    });
  }
}
