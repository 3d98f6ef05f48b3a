import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** How far a long work is: bytes done of all bytes. */
export type Progress = (done: number, all: number) => void;

/**
 * The SHA-256 of some bytes, hexadecimal, read piece by piece: however large they are, only one piece is held.
 * Rejects with the signal's reason when it is aborted, and when the bytes cannot be read (a file that was moved).
 */
export async function sha256Of(bytes: Blob, progress?: Progress, signal?: AbortSignal): Promise<string> {
  const hash = sha256.create();
  const reader = bytes.stream().getReader();
  let done = 0;
  try {
    for (;;) {
      signal?.throwIfAborted();
      const piece = await reader.read();
      if (piece.done) return bytesToHex(hash.digest());
      hash.update(piece.value);
      done += piece.value.byteLength;
      progress?.(done, bytes.size);
    }
  } finally {
    await reader.cancel();
  }
}
