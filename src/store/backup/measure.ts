import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

export interface Measured {
  size: number;
  sha256: string;
}

/**
 * Lets bytes through, counting and hashing them; `passed` gets how many came. `result` is whole once the stream
 * has ended.
 */
export function measuring(passed: (bytes: number) => void = () => {}, signal?: AbortSignal) {
  const hash = sha256.create();
  let size = 0;
  const stream = new TransformStream<Uint8Array, Uint8Array>({
    transform(bytes, out) {
      signal?.throwIfAborted();
      size += bytes.length;
      hash.update(bytes);
      passed(bytes.length);
      out.enqueue(bytes);
    },
  });
  return { stream, result: (): Measured => ({ size, sha256: bytesToHex(hash.digest()) }) };
}
