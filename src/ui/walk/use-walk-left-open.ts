import { useEffect, useState } from 'preact/hooks';
import { metaValue } from '../../store/meta';
import { hrefOf } from '../route';
import { useSurroundings } from '../surroundings';

/**
 * A popup that was closed in the middle of a walk-through opens there again. `atStart` tells that it was opened
 * without an address; gives back whether this is still being looked up.
 */
export function useWalkLeftOpen(atStart: boolean): boolean {
  const { db, place } = useSurroundings();
  const [looking, setLooking] = useState(atStart && place === 'popup');
  useEffect(() => {
    if (!looking) return;
    metaValue(db, 'walk-open')
      .then((pursuitId) => {
        if (pursuitId) location.replace(hrefOf({ screen: 'walk', pursuitId, step: '' }));
      })
      .catch(() => undefined)
      .finally(() => setLooking(false));
  }, [db, looking]);
  return looking && atStart;
}
