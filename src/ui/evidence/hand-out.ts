import { bytesOf } from '../../evidence/vault';
import type { Evidence } from '../../model';
import type { RecourseDatabase } from '../../store/database';

/** Types that a browser shows and that cannot run anything; all else is saved and not opened. */
const SHOWN = /^(image\/(png|jpeg|gif|webp|bmp|avif)|video\/|audio\/|text\/plain)/;

/** How long the browser may take to begin with an address of bytes, in ms. */
const KEEP_ADDRESS = 60_000;

/** Shows a piece in a tab of its own where that is safe, else saves a copy. */
export async function openBytes(db: RecourseDatabase, evidence: Evidence): Promise<void> {
  if (!SHOWN.test(evidence.type)) return saveBytes(db, evidence);
  const blob = await bytesOf(db, evidence.id);
  if (blob) follow(blob, (link) => link.setAttribute('target', '_blank'));
}

/** Saves a copy under its own name. */
export async function saveBytes(db: RecourseDatabase, { id, name }: Evidence): Promise<void> {
  const blob = await bytesOf(db, id);
  if (blob) saveBlob(blob, name);
}

/** Saves bytes where the browser saves; asks for no permission. */
export function saveBlob(blob: Blob, name: string): void {
  follow(blob, (link) => link.setAttribute('download', name));
}

function follow(blob: Blob, prepare: (link: HTMLAnchorElement) => void): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.rel = 'noreferrer';
  prepare(link);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEEP_ADDRESS);
}
