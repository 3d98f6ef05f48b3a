import type { Evidence } from '../model';
import type { RecourseDatabase } from '../store/database';
import { sha256Of } from './hash';
import { bytesOf } from './vault';

/** `unchanged` since it was taken in; `changed`: other bytes than then; `missing`: no bytes, or not readable. */
export type Verdict = 'unchanged' | 'changed' | 'missing';

/** Reads every byte of one piece again and compares with what was noted when it was taken in. */
export async function verify(
  db: RecourseDatabase,
  { id, sha256 }: Evidence,
  progress?: (done: number) => void,
  signal?: AbortSignal,
): Promise<Verdict> {
  const blob = await bytesOf(db, id);
  if (!blob) return 'missing';
  try {
    return (await sha256Of(blob, progress, signal)) === sha256 ? 'unchanged' : 'changed';
  } catch {
    signal?.throwIfAborted();
    return 'missing';
  }
}

/** Verifies several pieces one after the other; `progress` is told the bytes done of all. */
export async function verifyAll(
  db: RecourseDatabase,
  pieces: readonly Evidence[],
  progress?: (done: number, all: number) => void,
  signal?: AbortSignal,
): Promise<Map<string, Verdict>> {
  const all = pieces.reduce((sum, { size }) => sum + size, 0);
  const verdicts = new Map<string, Verdict>();
  let before = 0;
  for (const piece of pieces) {
    verdicts.set(piece.id, await verify(db, piece, (done) => progress?.(before + done, all), signal));
    before += piece.size;
  }
  return verdicts;
}
