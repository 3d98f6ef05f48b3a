import type { CaseNames, Evidence, FileOnPage, FilePiece } from '../model';
import type { RecourseDatabase } from '../store/database';
import { collage } from './collage';
import { copyName, smallerCopy } from './copies';
import { pursuitOf } from './pursuits-on-page';
import { takeIn } from './take-in';
import { bytesOf, isOfCase } from './vault';

/** A multiple of three, so that the base64 of one piece can stand alone. */
export const PIECE = 393_216;

/** What is told of a copy that is made for a page: when, by which version, and what its name says it is. */
interface CopyAbout {
  now: number;
  version: string;
  what: string;
}

/** A piece of a file of a pursuit that belongs to the page. @throws Error for any other file */
export async function pieceOnPage(
  db: RecourseDatabase,
  names: CaseNames,
  of: { pursuitId: string; fileId: string; from: number },
): Promise<FilePiece> {
  const { from } = of;
  const { blob } = await fileOf(db, names, of);
  const bytes = new Uint8Array(await blob.slice(from, from + PIECE).arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += 8192) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return { from, size: blob.size, base64: btoa(binary) };
}

/** Makes a copy of a picture with at most `maxBytes`, beside the original; `null` where that cannot be done. */
export async function smallerOnPage(
  db: RecourseDatabase,
  names: CaseNames,
  of: { pursuitId: string; fileId: string; maxBytes: number },
  about: CopyAbout,
): Promise<FileOnPage | null> {
  const { evidence, blob } = await fileOf(db, names, of);
  const copy = await smallerCopy(blob, of.maxBytes);
  return copy && keptBeside(db, evidence, copy, about);
}

/**
 * Puts pictures of a pursuit on one sheet, each with its name under it, with at most `maxBytes` (`null`: as large as it
 * comes), beside the originals; `null` where that cannot be done.
 */
export async function oneSheetOnPage(
  db: RecourseDatabase,
  names: CaseNames,
  of: { pursuitId: string; fileIds: string[]; maxBytes: number | null },
  about: CopyAbout,
): Promise<FileOnPage | null> {
  const { pursuitId, fileIds, maxBytes } = of;
  const found = await Promise.all(fileIds.map((fileId) => fileOf(db, names, { pursuitId, fileId })));
  const pictures = found.map(({ evidence, blob }) => ({ blob, label: evidence.name }));
  const sheet = await collage(pictures, maxBytes ?? undefined);
  const first = found[0]?.evidence;
  return sheet && first ? keptBeside(db, first, sheet, about) : null;
}

async function keptBeside(
  db: RecourseDatabase,
  original: Evidence,
  copy: Blob,
  { now, version, what }: CopyAbout,
): Promise<FileOnPage> {
  const { id, orderId, lineId, pursuitId, item, kind, url, madeAt } = original;
  const name = copyName(original.name, what);
  const about = { orderId, lineId, pursuitId, item, kind, url, madeAt, name, version, copyOf: id };
  return fileOnPage(await takeIn(db, copy, about, now));
}

async function fileOf(
  db: RecourseDatabase,
  names: CaseNames,
  { pursuitId, fileId }: { pursuitId: string; fileId: string },
): Promise<{ evidence: Evidence; blob: Blob }> {
  const pursuit = await pursuitOf(db, names, pursuitId);
  const evidence = await db.evidence.get(fileId);
  const blob = evidence && isOfCase(evidence, pursuit) ? await bytesOf(db, fileId) : undefined;
  if (!evidence || !blob) throw new Error('no file of this case');
  return { evidence, blob };
}

/** A file as a page is told of it: without its bytes. */
export function fileOnPage({ id, name, type, size }: Evidence): FileOnPage {
  return { id, name, type, size };
}
