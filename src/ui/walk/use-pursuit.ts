import type { CaseEvent } from '../../model';
import { addEvents, changePursuit, type PursuitChange } from '../../store/pursuits';
import { useSurroundings } from '../surroundings';

/** The ways to change a pursuit from its screens. The background is told where a clock may have moved. */
export function usePursuit(pursuitId: string) {
  const { db, now, send } = useSurroundings();
  return {
    change: (change: PursuitChange) => changePursuit(db, pursuitId, change, now()),
    happened: async (...events: CaseEvent[]) => {
      await addEvents(db, pursuitId, events, now());
      await send('ui:plan-anew', {});
    },
  };
}
