import { useEffect, useState } from 'preact/hooks';
import { cleanCopy, copyName } from '../../../evidence/copies';
import { type PhotoPlace, placeIn } from '../../../evidence/location';
import { takeIn } from '../../../evidence/take-in';
import { bytesOf } from '../../../evidence/vault';
import type { Evidence } from '../../../model';
import { language, say } from '../../../words/say';
import { useSurroundings } from '../../surroundings';

/** A photo that tells where it was taken: says so, and makes a copy that does not. The original stays. */
export function PhotoPlaceLine({ evidence }: { evidence: Evidence }) {
  const { db, now, version } = useSurroundings();
  const [place, setPlace] = useState<PhotoPlace | null>(null);
  const [outcome, setOutcome] = useState<'stripped' | 'failed' | null>(null);
  const { id, type } = evidence;
  useEffect(() => {
    if (!type.startsWith('image/')) return;
    let gone = false;
    bytesOf(db, id)
      .then((blob) => blob && placeIn(blob))
      .then((found) => !gone && found && setPlace(found))
      .catch(() => {});
    return () => {
      gone = true;
    };
  }, [db, id, type]);
  if (!place) return null;
  const strip = async () => {
    const original = await bytesOf(db, id);
    const copy = original && (await cleanCopy(original));
    if (!copy) return setOutcome('failed');
    const { name, orderId, lineId, pursuitId, item, kind, url } = evidence;
    const about = {
      ...{ orderId, lineId, pursuitId, item, kind, url, version, madeAt: null, copyOf: id },
      name: copyName(name, say('vault.place.what')),
    };
    await takeIn(db, copy, about, now());
    setOutcome('stripped');
  };
  return (
    <p class="photo-place">
      {say('vault.place', { place: showPlace(place) })}{' '}
      {outcome === null ? (
        <button type="button" class="quiet" onClick={() => strip().catch(() => setOutcome('failed'))}>
          {say('vault.place.strip')}
        </button>
      ) : (
        <span role="status">{say(`vault.place.${outcome}`)}</span>
      )}
    </p>
  );
}

function showPlace({ latitude, longitude }: PhotoPlace): string {
  const degrees = new Intl.NumberFormat(language(), {
    minimumFractionDigits: 4,
    maximumFractionDigits: 4,
  });
  return `${degrees.format(latitude)}, ${degrees.format(longitude)}`;
}
