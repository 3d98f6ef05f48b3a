import { useId, useState } from 'preact/hooks';
import { DOSSIER_ROUTES, type DossierRoute, gatherDossier } from '../../evidence/dossier/gather';
import { packDossier } from '../../evidence/dossier/pack';
import { say } from '../../words/say';
import { showSize } from '../../words/show';
import { useSurroundings } from '../surroundings';
import { saveBlob } from './hand-out';
import { useLongWork } from './use-long-work';
import { Working } from './working';

/** What came of packing; `null`: the order was never seen. */
type Packed = { name: string; size: number; changed: number } | null;

/** One click packs a case, or all of an order, into one file and saves it. */
export function PackDossier({ orderId, pursuitId = null }: { orderId: string; pursuitId?: string | null }) {
  const { db, now, zone, version } = useSurroundings();
  const [route, setRoute] = useState<DossierRoute>('case');
  const { work, start, stop } = useLongWork<Packed>();
  const id = useId();
  const pack = () =>
    start(async (progress, signal) => {
      const content = await gatherDossier(db, { orderId, pursuitId, route }, { at: now(), zone, version });
      if (!content) return null;
      const { blob, name, changed } = await packDossier(db, content, progress, signal);
      saveBlob(blob, name);
      return { name, size: blob.size, changed };
    });
  return (
    <div class="pack-dossier">
      <label for={id}>{say('dossier.pack.for')}</label>{' '}
      <select id={id} onChange={(event) => setRoute(event.currentTarget.value as DossierRoute)}>
        {DOSSIER_ROUTES.map((one) => (
          <option key={one} value={one} selected={one === route}>
            {say(`dossier.for.${one}`)}
          </option>
        ))}
      </select>{' '}
      <button type="button" onClick={pack} disabled={work.state === 'working'}>
        {say('dossier.pack')}
      </button>
      <div role="status">
        {work.state === 'working' && <Working what={say('dossier.packing')} share={work.share} stop={stop} />}
        {work.state === 'done' && <Saved packed={work.value} />}
        {work.state === 'stopped' && <p>{say('dossier.stopped')}</p>}
        {work.state === 'failed' && <p class="taking-trouble">{say('dossier.failed')}</p>}
      </div>
    </div>
  );
}

function Saved({ packed }: { packed: Packed }) {
  if (!packed) return <p>{say('dossier.unseen')}</p>;
  const { name, size, changed } = packed;
  return (
    <>
      <p>{say('dossier.packed', { name, size: showSize(size) })}</p>
      {changed > 0 && <p class="taking-trouble">{say('dossier.packed.changed', { n: changed })}</p>}
    </>
  );
}
