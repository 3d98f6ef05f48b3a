import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** How many bytes are read at a time. */
const PIECE = 1_000_000;

/**
 * The SHA-256 of some bytes, hexadecimal, read piece by piece into one and the same place of memory. `told`
 * gets how many bytes are done. Rejects with the signal's reason when it is aborted, and when the bytes cannot be read.
 */
export async function hashInPieces(
  bytes: Blob,
  told: (done: number) => void,
  signal?: AbortSignal,
): Promise<string> {
  const hash = sha256.create();
  const reader = bytes.stream().getReader({ mode: 'byob' });
  let place = new Uint8Array(PIECE);
  let done = 0;
  try {
    for (;;) {
      signal?.throwIfAborted();
      const piece = await reader.read(place);
      if (piece.done) return bytesToHex(hash.digest());
      hash.update(piece.value);
      done += piece.value.byteLength;
      place = new Uint8Array(piece.value.buffer);
      told(done);
    }
  } finally {
    await reader.cancel();
  }
}
