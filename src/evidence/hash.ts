import { hashAside } from './hash-aside';

/** How far a long work is: bytes done of all bytes. */
export type Progress = (done: number, all: number) => void;

/**
 * Up to this size (bytes) the browser's own hash is used. It is ten times as fast, but takes all bytes at once and
 * copies them.
 */
const AT_ONCE = 16_000_000;

/**
 * The SHA-256 of some bytes, hexadecimal; of large ones only a piece is held at a time. Rejects with the signal's
 * reason when it is aborted, and when the bytes cannot be read (a file that was moved).
 */
export async function sha256Of(bytes: Blob, progress?: Progress, signal?: AbortSignal): Promise<string> {
  signal?.throwIfAborted();
  const told = (done: number) => progress?.(done, bytes.size);
  if (bytes.size > AT_ONCE) {
    if (typeof Worker !== 'undefined') return hashAside(bytes, told, signal);
    // The background has no threads besides its own.
    const { hashInPieces } = await import('./hash-pieces');
    return hashInPieces(bytes, told, signal);
  }
  const digest = await crypto.subtle.digest('SHA-256', await bytes.arrayBuffer());
  told(bytes.size);
  signal?.throwIfAborted();
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
