import { useState } from 'preact/hooks';
import type { CaseEvent } from '../../../model';
import { addEvents } from '../../../store/pursuits';
import { useSurroundings } from '../../surroundings';

/** Takes down what the buyer tells of a case, and has the background plan anew. */
export function useHappened(pursuitId: string) {
  const { db, now, send } = useSurroundings();
  const [failed, setFailed] = useState(false);
  const happened = async (event: CaseEvent) => {
    try {
      await addEvents(db, pursuitId, [event], now());
      setFailed(false);
      await send('ui:plan-anew', {});
    } catch {
      setFailed(true);
    }
  };
  return { happened, failed };
}
