import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { pageOfArchive } from './saved-archive';
import { Unusable } from './unusable';

/** No saved page or response is larger, in bytes. */
const LARGEST = 32_000_000;
const STEP = 1_000_000;
const TOO_LARGE = 'the file is larger than 32 MB';

/**
 * The text of a saved file, of `-` what comes through the standard input: packed with gzip or not, in UTF-8, UTF-16 or
 * what the page itself names, one file with all that belongs to a page (MHTML) as its page. Throws `Unusable`.
 */
export function savedText(file: string): string {
  const bytes = unpacked(bytesOf(file), file);
  const text = pageOfArchive(bytes) ?? decoded(bytes, file);
  if (text.includes('\0')) throw new Unusable(`the file is no text: ${file}`);
  const trimmed = text.trim();
  if (trimmed === '') throw new Unusable(`the file is empty: ${file}`);
  return trimmed;
}

/** Read piece by piece: what never ends (a device, a pipe) is not known by its size. */
function bytesOf(file: string): Buffer {
  const pieces: Buffer[] = [];
  let length = 0;
  try {
    if (file !== '-' && statSync(file).isDirectory()) {
      throw new Unusable(`the file is a directory: ${file}`);
    }
    const opened = file === '-' ? 0 : openSync(file, 'r');
    try {
      for (;;) {
        const piece = Buffer.alloc(STEP);
        const read = readSync(opened, piece);
        if (read === 0) return Buffer.concat(pieces, length);
        pieces.push(piece.subarray(0, read));
        length += read;
        if (length > LARGEST) throw new Unusable(`${TOO_LARGE}: ${file}`);
      }
    } finally {
      if (opened !== 0) closeSync(opened);
    }
  } catch (error) {
    if (error instanceof Unusable) throw error;
    throw new Unusable(`the file cannot be read: ${file}`);
  }
}

function unpacked(bytes: Buffer, file: string): Buffer {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: LARGEST });
  } catch (error) {
    const isLarge = error instanceof RangeError;
    throw new Unusable(
      isLarge ? `${TOO_LARGE}: ${file}` : `the file is packed and cannot be unpacked: ${file}`,
    );
  }
}

function decoded(bytes: Buffer, file: string): string {
  const named = namedEncoding(bytes);
  for (const encoding of [encodingOf(bytes), ...(named === null ? [] : [named])]) {
    try {
      // With more to come, a last character that was cut in two is no fault.
      return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    } catch {
      // Told below.
    }
  }
  throw new Unusable(`the file is no text in UTF-8 or UTF-16: ${file}`);
}

/** A shell of Windows writes UTF-16, and says so in the first two bytes, or shows it by the zero in its first sign. */
function encodingOf([first, second]: Buffer): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (second === 0 && first !== 0) return 'utf-16le';
  return first === 0 && second !== undefined && second !== 0 ? 'utf-16be' : 'utf-8';
}

/** What a page says it is written in (`<meta charset="windows-1251">`), where that stands among its first signs. */
function namedEncoding(bytes: Buffer): string | null {
  const head = bytes.toString('latin1', 0, 4096);
  return /^\s*<[\s\S]*?\b(?:charset|encoding)\s*=\s*["']?([\w-]{3,20})/i.exec(head)?.[1] ?? null;
}
