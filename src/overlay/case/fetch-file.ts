import type { FileOnPage, FilePiece } from '../../model';

/** Asks the background for a piece of a file; `null` where it does not give one. */
export type AskPiece = (fileId: string, from: number) => Promise<FilePiece | null>;

/**
 * Brings a file of the buyer's from the extension to the page's script, piece by piece, after their click. `told`
 * hears the share that is there (0 to 1). `null` where a piece does not come or is not what it should be.
 */
export async function fetchFile(
  { id, name, type, size }: FileOnPage,
  ask: AskPiece,
  told: (share: number) => void,
): Promise<File | null> {
  const parts: BlobPart[] = [];
  let from = 0;
  do {
    const piece = await ask(id, from);
    const bytes = piece && piece.from === from && piece.size === size ? bytesOf(piece.base64) : null;
    if (bytes === null || (bytes.length === 0 && size > 0)) return null;
    parts.push(bytes);
    from += bytes.length;
    told(size === 0 ? 1 : from / size);
  } while (from < size);
  return from === size ? new File(parts, name, { type }) : null;
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | null {
  try {
    const binary = atob(base64);
    const bytes = new Uint8Array(binary.length);
    for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
    return bytes;
  } catch {
    return null;
  }
}
