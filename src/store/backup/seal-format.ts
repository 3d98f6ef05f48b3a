/**
 * A sealed file: a head, then the sealed bytes in chunks of one size, the last one smaller or equal. Every chunk is
 * AES-256-GCM under a key that PBKDF2-SHA-256 makes of the passphrase and the file's own salt, with its number and
 * whether it is the last one in its nonce and the head as what is authenticated with it: no chunk can be altered,
 * left out, added or moved without notice. The head ends with the tag of nothing at all, by which a wrong
 * passphrase is told from a damaged file.
 *
 * Head: magic (8 bytes), PBKDF2 rounds and chunk size (each 4 bytes, big-endian), salt (16), tag (16).
 */
export const MAGIC = 'RECOURSE';
export const PARAMETERS = 32;
export const TAG = 16;
export const HEAD = PARAMETERS + TAG;

export interface SealParameters {
  rounds: number;
  /** Bytes of a chunk before it is sealed. */
  chunk: number;
}

/** OWASP's figure for PBKDF2-SHA-256 (2023); one chunk is what is held in memory. */
export const DEFAULT_PARAMETERS: SealParameters = { rounds: 600_000, chunk: 1 << 20 };

/** More than these no file of ours has: a hostile one is not to keep the machine busy or fill its memory. */
export const MOST: SealParameters = { rounds: 5_000_000, chunk: 16 << 20 };

export type ChunkKind = 'chunk' | 'last' | 'check';

const KINDS: Record<ChunkKind, number> = { chunk: 0, last: 1, check: 2 };

/** The nonce of a chunk: its kind, and its number. No two chunks of a file have the same, and no two files a key. */
export function nonceOf(kind: ChunkKind, number: number): Uint8Array<ArrayBuffer> {
  const nonce = new Uint8Array(12);
  const view = new DataView(nonce.buffer);
  view.setUint8(0, KINDS[kind]);
  view.setBigUint64(4, BigInt(number));
  return nonce;
}

/** The first part of a head, which is authenticated with every chunk. */
export function parametersOf(
  { rounds, chunk }: SealParameters,
  salt: Uint8Array<ArrayBuffer>,
): Uint8Array<ArrayBuffer> {
  const head = new Uint8Array(PARAMETERS);
  const view = new DataView(head.buffer);
  head.set(new TextEncoder().encode(MAGIC));
  view.setUint32(8, rounds);
  view.setUint32(12, chunk);
  head.set(salt, 16);
  return head;
}

/** The key of a file, of a passphrase in whatever way its letters are composed. */
export async function keyOf(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  rounds: number,
): Promise<CryptoKey> {
  const words = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const secret = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    secret,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}
