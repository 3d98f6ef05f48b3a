import { tidy } from '../aliexpress/facts';
import type { Evidence } from '../model';
import type { RecourseDatabase } from '../store/database';
import { type Progress, sha256Of } from './hash';
import { makeSureOfRoom } from './room';

/** What is told of some bytes when they are taken in; the rest follows from the bytes. */
export interface EvidenceAbout
  extends Pick<
    Evidence,
    'kind' | 'name' | 'orderId' | 'lineId' | 'pursuitId' | 'item' | 'url' | 'madeAt' | 'version'
  > {
  copyOf?: string | null;
}

/**
 * Takes bytes into the vault at `at` (epoch ms): hashes them once, piece by piece, and stores them as they are,
 * in one transaction with what is told of them. The same bytes for the same order and item are not stored twice:
 * what is there is given back (its `takenInAt` is then earlier than `at`), and is filled up with a pursuit or item
 * that it did not have. Rejects with a `StoreError` `full` when there is no room, with whatever the browser says
 * when the bytes cannot be read, and with the signal's reason when it is aborted; nothing is stored then.
 */
export async function takeIn(
  db: RecourseDatabase,
  bytes: Blob,
  about: EvidenceAbout,
  at: number,
  progress?: Progress,
  signal?: AbortSignal,
): Promise<Evidence> {
  await makeSureOfRoom(bytes.size);
  const sha256 = await sha256Of(bytes, progress, signal);
  return db.transaction('rw', [db.evidence, db.files], async () => {
    const same = await sameBytes(db, sha256, about);
    if (same) return fillUp(db, same, about);
    const taken: Evidence = {
      copyOf: null,
      ...about,
      // Whoever sent the file may have named it so that it reads as another kind.
      name: tidy(about.name) || 'file',
      id: crypto.randomUUID(),
      type: bytes.type || 'application/octet-stream',
      size: bytes.size,
      sha256,
      takenInAt: at,
    };
    await db.files.add({ id: taken.id, blob: bytes });
    await db.evidence.add(taken);
    return taken;
  });
}

/** The same bytes of the same order, for the same item or for none yet. */
async function sameBytes(
  db: RecourseDatabase,
  sha256: string,
  { orderId, item, pursuitId }: EvidenceAbout,
): Promise<Evidence | undefined> {
  const found = await db.evidence.where('sha256').equals(sha256).toArray();
  return found.find(
    (one) =>
      one.orderId === orderId &&
      (item === null || one.item === null || one.item === item) &&
      (pursuitId === null || one.pursuitId === null || one.pursuitId === pursuitId),
  );
}

async function fillUp(db: RecourseDatabase, same: Evidence, about: EvidenceAbout): Promise<Evidence> {
  const filled: Evidence = {
    ...same,
    lineId: same.lineId ?? about.lineId,
    pursuitId: same.pursuitId ?? about.pursuitId,
    item: same.item ?? about.item,
  };
  await db.evidence.put(filled);
  return filled;
}
