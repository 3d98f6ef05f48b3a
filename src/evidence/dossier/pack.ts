import type { RecourseDatabase } from '../../store/database';
import { language } from '../../words/say';
import { tinyCopy } from '../copies';
import { type Progress, sha256Of } from '../hash';
import { bytesOf } from '../vault';
import { verify } from '../verify';
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

/**
 * Packs a case as a zip: the originals under stable names, their hashes, a manifest, and the page. Every byte is read
 * once to be checked and once to be packed, none is held. `progress` is told the bytes done of all. Rejects when the
 * disk is full, and with the signal's reason when it is aborted.
 */
export async function packDossier(
  db: RecourseDatabase,
  content: DossierContent,
  progress?: Progress,
  signal?: AbortSignal,
): Promise<Dossier> {
  const { evidence } = content;
  const names = fileNames(evidence);
  const shown = new Map<string, Shown>();
  const hashes = new Map<string, string>();
  const all = 2 * evidence.reduce((sum, { size }) => sum + size, 0);
  let before = 0;
  const step = (done: number) => progress?.(before + done, all);
  let changed = 0;
  for (const one of evidence) {
    const path = names.get(one.id) ?? one.id;
    const blob = await bytesOf(db, one.id);
    const verdict = await verify(db, one, step, signal);
    if (verdict !== 'unchanged') changed += 1;
    // The hash of then, not of now: whoever checks the file finds what has changed since.
    if (verdict !== 'missing') hashes.set(path, one.sha256);
    shown.set(one.id, { path, verdict, look: await lookOf(blob), text: await textOf(blob) });
    before += one.size;
  }
  const page = dossierPage(content, shown, language());
  const manifest = manifestOf(content, names);
  const blob = await withZip(
    async (add) => {
      for (const [name, text] of [
        ['index.html', page],
        ['manifest.json', manifest],
      ] as const) {
        const bytes = new Blob([text]);
        hashes.set(name, await sha256Of(bytes));
        await add(name, bytes);
      }
      const packed = new Set<string>();
      for (const one of evidence) {
        const path = names.get(one.id) ?? one.id;
        const bytes = await bytesOf(db, one.id);
        if (bytes && hashes.has(path) && !packed.has(path)) await add(path, bytes, step);
        packed.add(path);
        before += one.size;
      }
      await add(SUMS, new Blob([writeSums(hashes)]));
    },
    content.at,
    signal,
  );
  return { blob, name: nameOf(content), changed };
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
