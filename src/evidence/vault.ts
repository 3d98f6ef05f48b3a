import type { Evidence, Pursuit } from '../model';
import type { RecourseDatabase } from '../store/database';

/** What was taken in for one pursuit, or for anything of an order. */
export type EvidenceOf = { pursuitId: string } | { orderId: string };

/** What the vault holds of a pursuit or an order, the oldest first; without the bytes. */
export async function evidenceOf(db: RecourseDatabase, of: EvidenceOf): Promise<Evidence[]> {
  const found = await db.evidence.where(of).toArray();
  return inOrder(found);
}

/** Whether something of an order is proof in a case of it: what belongs to the order as a whole belongs to each. */
export function isOfCase(
  { orderId, pursuitId }: Pick<Evidence, 'orderId' | 'pursuitId'>,
  of: Pick<Pursuit, 'id' | 'orderId'>,
): boolean {
  return pursuitId === of.id || (pursuitId === null && orderId === of.orderId);
}

/** What the vault holds for a case, the oldest first; without the bytes. */
export async function evidenceOfCase(
  db: RecourseDatabase,
  of: Pick<Pursuit, 'id' | 'orderId'>,
): Promise<Evidence[]> {
  const found = await evidenceOf(db, { orderId: of.orderId });
  return found.filter((one) => isOfCase(one, of));
}

/** All that the vault holds, the oldest first; without the bytes. */
export async function allEvidence(db: RecourseDatabase): Promise<Evidence[]> {
  return inOrder(await db.evidence.toArray());
}

/** The bytes of one piece, as they were taken in. They are not read until they are used. */
export async function bytesOf(db: RecourseDatabase, id: string): Promise<Blob | undefined> {
  return (await db.files.get(id))?.blob;
}

/** Something that was removed, to be put back. */
export interface Removed {
  evidence: Evidence;
  blob: Blob | undefined;
}

/** Removes a piece with its bytes and gives it back, so that it can be put back while the page is open. */
export function remove(db: RecourseDatabase, id: string): Promise<Removed | null> {
  return db.transaction('rw', [db.evidence, db.files], async () => {
    const [evidence, file] = await Promise.all([db.evidence.get(id), db.files.get(id)]);
    if (!evidence) return null;
    await Promise.all([db.evidence.delete(id), db.files.delete(id)]);
    return { evidence, blob: file?.blob };
  });
}

/** Puts back what was removed, under its old id and hash. */
export function putBack(db: RecourseDatabase, { evidence, blob }: Removed): Promise<void> {
  return db.transaction('rw', [db.evidence, db.files], async () => {
    if (blob) await db.files.put({ id: evidence.id, blob });
    await db.evidence.put(evidence);
  });
}

/** What a piece is attached to can be changed; its bytes, hash and dates cannot. */
export async function attach(
  db: RecourseDatabase,
  id: string,
  to: Partial<Pick<Evidence, 'orderId' | 'lineId' | 'pursuitId' | 'item'>>,
): Promise<void> {
  await db.evidence.update(id, to);
}

function inOrder(found: Evidence[]): Evidence[] {
  return found.sort((a, b) => a.takenInAt - b.takenInAt || a.name.localeCompare(b.name));
}
