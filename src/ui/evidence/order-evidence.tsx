import { evidenceOf } from '../../evidence/vault';
import { useSurroundings } from '../surroundings';
import { useLive } from '../use-live';
import { AddEvidence } from './add-evidence';
import { EvidenceList } from './evidence-list';
import { PackDossier } from './pack-dossier';

/** What the vault holds of an order, and the ways to add to it. */
export function OrderEvidence({ orderId }: { orderId: string }) {
  const { db } = useSurroundings();
  const kept = useLive(() => evidenceOf(db, { orderId }), [db, orderId]);
  if (kept.state !== 'ready') return null;
  return (
    <>
      <EvidenceList evidence={kept.value} />
      <AddEvidence orderId={orderId} />
      {kept.value.length > 0 && <PackDossier orderId={orderId} />}
    </>
  );
}
