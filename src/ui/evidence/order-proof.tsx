import type { RecourseDatabase } from '../../store/database';
import { pursuitsOf } from '../../store/pursuits';
import { useSurroundings } from '../surroundings';
import { useLive } from '../use-live';
import { useNow } from '../use-now';
import { ProofMeter } from '../walk/proof-meter';
import { readWalk, walkAt } from '../walk/walk-data';

/** What is there and what is missing of the proof for each problem of an order. */
export function OrderProof({ orderId }: { orderId: string }) {
  const { db, zone } = useSurroundings();
  const now = useNow();
  const live = useLive(() => walksOf(db, orderId), [db, orderId]);
  if (live.state !== 'ready') return null;
  return (
    <>
      {live.value.map((rows) => (
        <ProofMeter key={rows.pursuit.id} walk={walkAt(rows, now, zone)} />
      ))}
    </>
  );
}

async function walksOf(db: RecourseDatabase, orderId: string) {
  const pursuits = await pursuitsOf(db, orderId);
  const walks = await Promise.all(pursuits.map(({ id }) => readWalk(db, id)));
  return walks.filter((walk) => walk !== null);
}
