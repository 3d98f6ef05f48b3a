import { Reader } from '@zip.js/zip.js/lib/zip-core-custom.js';
import { BackupError } from './backup-error';
import { type ChunkKind, HEAD, keyOf, MAGIC, MOST, nonceOf, PARAMETERS, TAG } from './seal-format';

/** Whether a file begins as a sealed one does. */
export async function isSealed(file: Blob): Promise<boolean> {
  return (await file.slice(0, MAGIC.length).text()) === MAGIC;
}

/** What lies in a sealed file, to be read from any place; the chunk that was read last is kept. */
export class SealedReader extends Reader<Blob> {
  #chunk: { number: number; bytes: Uint8Array } | null = null;

  private constructor(
    readonly file: Blob,
    readonly head: Uint8Array<ArrayBuffer>,
    readonly key: CryptoKey,
    readonly chunkSize: number,
    readonly chunks: number,
  ) {
    super(file);
    this.size = file.size - HEAD - chunks * TAG;
  }

  /**
   * Opens a sealed file: its head, and its last chunk, so that one that was cut short is noticed at once.
   * @throws BackupError `wrong-passphrase` or `damaged`
   */
  static async open(file: Blob, passphrase: string): Promise<SealedReader> {
    const bytes = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
    if (bytes.length < HEAD) throw new BackupError('damaged');
    const head = bytes.slice(0, PARAMETERS);
    const view = new DataView(head.buffer);
    const [rounds, chunk] = [view.getUint32(8), view.getUint32(12)];
    if (rounds < 1 || rounds > MOST.rounds || chunk < 1 || chunk > MOST.chunk) {
      throw new BackupError('damaged');
    }
    const key = await keyOf(passphrase, head.slice(16), rounds);
    const chunks = Math.ceil((file.size - HEAD) / (chunk + TAG));
    const reader = new SealedReader(file, head, key, chunk, chunks);
    if ((await reader.#unseal('check', 0, bytes.slice(PARAMETERS))) === null) {
      throw new BackupError('wrong-passphrase');
    }
    if (chunks < 1 || reader.size < 0) throw new BackupError('damaged');
    await reader.#read(chunks - 1);
    return reader;
  }

  override async readUint8Array(index: number, length: number): Promise<Uint8Array> {
    const end = Math.min(index + length, this.size);
    const bytes = new Uint8Array(Math.max(0, end - index));
    for (let at = index; at < end; ) {
      const number = Math.floor(at / this.chunkSize);
      const start = at - number * this.chunkSize;
      const part = (await this.#read(number)).subarray(start, start + end - at);
      bytes.set(part, at - index);
      at += part.length;
    }
    return bytes;
  }

  async #read(number: number): Promise<Uint8Array> {
    if (this.#chunk?.number === number) return this.#chunk.bytes;
    const from = HEAD + number * (this.chunkSize + TAG);
    const sealed = await this.file.slice(from, from + this.chunkSize + TAG).arrayBuffer();
    const kind = number === this.chunks - 1 ? 'last' : 'chunk';
    const bytes = await this.#unseal(kind, number, new Uint8Array(sealed));
    // A chunk with nothing in it would be read for ever.
    if (bytes === null || bytes.length === 0) throw new BackupError('damaged');
    this.#chunk = { number, bytes };
    return bytes;
  }

  async #unseal(
    kind: ChunkKind,
    number: number,
    sealed: Uint8Array<ArrayBuffer>,
  ): Promise<Uint8Array | null> {
    try {
      const algorithm = { name: 'AES-GCM', iv: nonceOf(kind, number), additionalData: this.head };
      return new Uint8Array(await crypto.subtle.decrypt(algorithm, this.key, sealed));
    } catch {
      return null;
    }
  }
}
