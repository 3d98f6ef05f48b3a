import { hashInPieces } from './hash-pieces';

/** How many bytes more are done before it is told again. */
const STEP = 2_000_000;

/** What the worker says: how many bytes are done, and in the end the hash, or why there is none. */
export type Said = { done: number } | { hash: string } | { failed: unknown };

/** The part of the worker: hashes the bytes that it is handed, and says how far it is. */
export async function hashFor(bytes: Blob, say: (said: Said) => void): Promise<void> {
  let told = 0;
  try {
    const hash = await hashInPieces(bytes, (done) => {
      if (done - told < STEP && done < bytes.size) return;
      told = done;
      say({ done });
    });
    say({ hash });
  } catch (failed) {
    say({ failed });
  }
}
