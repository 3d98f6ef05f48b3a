import type { Evidence } from '../../model';
import type { RecourseDatabase } from '../../store/database';
import { language } from '../../words/say';
import { tinyCopy } from '../copies';
import { type Progress, sha256Of } from '../hash';
import { bytesOf } from '../vault';
import { type Verdict, verify } from '../verify';
import { fileNames, safeName } from './file-names';
import type { DossierContent } from './gather';
import { manifestOf } from './manifest';
import { dossierPage, type Shown } from './page';
import { SUMS, writeSums } from './sums';
import { withZip } from './zip-file';

/** A packed case: its bytes lie on the disk until they are used. */
export interface Dossier {
  blob: Blob;
  name: string;
  /** The pieces that are no longer as they were captured. */
  changed: number;
}

const LOOK_SIDE = 360;
const LONGEST_TEXT = 40_000;

/** A piece turned out not to be readable while it was packed. */
class Unreadable extends Error {
  constructor(readonly id: string) {
    super(`${id} cannot be read`);
  }
}

/**
 * Packs a case as a zip: the originals under stable names, their hashes, a manifest, and the page. Every byte is
 * checked while it is packed, none is held. `progress` is told the bytes done of all. Rejects when the disk is full,
 * and with the signal's reason when it is aborted.
 */
export async function packDossier(
  db: RecourseDatabase,
  content: DossierContent,
  progress?: Progress,
  signal?: AbortSignal,
): Promise<Dossier> {
  const unreadable = new Set<string>();
  for (;;) {
    try {
      return await pack(db, content, unreadable, progress, signal);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      // What was written of it cannot be taken out of the zip again.
      unreadable.add(error.id);
    }
  }
}

async function pack(
  db: RecourseDatabase,
  content: DossierContent,
  unreadable: ReadonlySet<string>,
  progress?: Progress,
  signal?: AbortSignal,
): Promise<Dossier> {
  const { evidence } = content;
  const names = fileNames(evidence);
  const shown = new Map<string, Shown>();
  const hashes = new Map<string, string>();
  const all = 2 * evidence.reduce((sum, { size }) => sum + size, 0);
  let before = 0;
  const blob = await withZip(
    async (add) => {
      for (const one of evidence) {
        const path = names.get(one.id) ?? one.id;
        const bytes = unreadable.has(one.id) ? undefined : await bytesOf(db, one.id);
        // Two pieces of one name hold the same bytes.
        const adding = hashes.has(path) ? null : add.bind(null, path);
        const step = (done: number) => progress?.(before + done, all);
        const verdict = bytes ? await packPiece(db, one, bytes, adding, step, signal) : 'missing';
        // The hash of then, not of now: whoever checks the file finds what has changed since.
        if (verdict !== 'missing') hashes.set(path, one.sha256);
        shown.set(one.id, { path, verdict, look: await lookOf(bytes), text: await textOf(bytes) });
        before += 2 * one.size;
      }
      const texts = [
        ['index.html', dossierPage(content, shown, language())],
        ['manifest.json', manifestOf(content, names)],
      ] as const;
      for (const [name, text] of texts) {
        const bytes = new Blob([text]);
        hashes.set(name, await sha256Of(bytes));
        await add(name, bytes);
      }
      await add(SUMS, new Blob([writeSums(hashes)]));
    },
    content.at,
    signal,
  );
  const changed = [...shown.values()].filter(({ verdict }) => verdict !== 'unchanged').length;
  return { blob, name: nameOf(content), changed };
}

/** Checks the bytes of a piece and packs them at the same time: each of the two takes about as long as the other. */
async function packPiece(
  db: RecourseDatabase,
  piece: Evidence,
  bytes: Blob,
  add: ((bytes: Blob, progress: (done: number) => void) => Promise<void>) | null,
  step: (done: number) => void,
  signal?: AbortSignal,
): Promise<Verdict> {
  let [checked, packed] = [0, 0];
  const tell = () => step(checked + packed);
  const checking = verify(
    db,
    piece,
    (done) => {
      checked = done;
      tell();
    },
    signal,
  );
  const packing = add?.(bytes, (done) => {
    packed = done;
    tell();
  });
  const [verdict, added] = await Promise.allSettled([checking, packing]);
  if (verdict.status === 'rejected') throw verdict.reason;
  if (added.status === 'rejected') {
    throw verdict.value === 'missing' ? new Unreadable(piece.id) : added.reason;
  }
  return verdict.value;
}

async function lookOf(blob: Blob | undefined): Promise<string | null> {
  // Where nothing can be drawn (a background without a screen) the page has no looks.
  if (!blob || typeof OffscreenCanvas === 'undefined') return null;
  return tinyCopy(blob, LOOK_SIDE);
}

async function textOf(blob: Blob | undefined): Promise<string | null> {
  if (!blob?.type.startsWith('text/plain')) return null;
  return (await blob.slice(0, LONGEST_TEXT).text()).trim();
}

function nameOf({ known, route, at }: DossierContent): string {
  const day = new Date(at).toISOString().slice(0, 10);
  return safeName(`recourse-${known.order.orderId}-${route}-${day}.zip`);
}
