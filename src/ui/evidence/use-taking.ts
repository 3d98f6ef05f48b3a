import { useEffect, useRef, useState } from 'preact/hooks';
import { askToPersist } from '../../evidence/room';
import { type EvidenceAbout, takeIn } from '../../evidence/take-in';
import type { Evidence } from '../../model';
import { asStoreError } from '../../store/store-error';
import { useSurroundings } from '../surroundings';

/** Where what is taken in belongs. */
export interface Place {
  orderId: string | null;
  lineId?: string | null;
  pursuitId?: string | null;
  /** The item of the list of proof that it fills. */
  item?: string | null;
}

/** Something to take in. */
export interface Piece extends Pick<EvidenceAbout, 'kind' | 'name'> {
  bytes: Blob;
  url?: string | null;
  madeAt?: number | null;
  copyOf?: string | null;
}

export type Taking =
  | { state: 'idle' }
  | { state: 'taking'; name: string; done: number; all: number }
  | { state: 'taken'; fresh: number; known: number }
  | { state: 'stopped' }
  | { state: 'full' | 'unreadable'; name: string };

/** Takes pieces into the vault one after the other, tells how far it is, and can be stopped. */
export function useTaking(place: Place, onAdded?: (evidence: Evidence) => void) {
  const { db, now, version } = useSurroundings();
  const [taking, setTaking] = useState<Taking>({ state: 'idle' });
  const stop = useRef<AbortController | null>(null);
  const waiting = useRef<Promise<unknown>>(Promise.resolve());
  useEffect(() => () => stop.current?.abort(), []);

  const takeAll = async (pieces: readonly Piece[]) => {
    const aborter = new AbortController();
    stop.current = aborter;
    void askToPersist().catch(() => false);
    let fresh = 0;
    for (const { bytes, kind, name, url = null, madeAt = null, copyOf = null } of pieces) {
      const told = (done: number, all: number) => setTaking({ state: 'taking', name, done, all });
      told(0, bytes.size);
      const { orderId, lineId = null, pursuitId = null, item = null } = place;
      const about = { kind, name, orderId, lineId, pursuitId, item, url, madeAt, copyOf, version };
      const at = now();
      try {
        const evidence = await takeIn(db, bytes, about, at, told, aborter.signal);
        if (evidence.takenInAt === at) fresh += 1;
        onAdded?.(evidence);
      } catch (error) {
        if (aborter.signal.aborted) return setTaking({ state: 'stopped' });
        return setTaking({ state: asStoreError(error).code === 'full' ? 'full' : 'unreadable', name });
      }
    }
    setTaking({ state: 'taken', fresh, known: pieces.length - fresh });
  };
  /** What comes while something is under way waits for its turn. */
  const take = (pieces: readonly Piece[]) => {
    if (pieces.length === 0) return;
    waiting.current = waiting.current.then(() => takeAll(pieces));
  };
  return { taking, take, stop: () => stop.current?.abort() };
}
