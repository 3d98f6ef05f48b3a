import { type Mark, markDeadline, setLeads } from '../../alarms/mark';
import type { Deadline } from '../../alarms/plan-reminders';
import { say } from '../../words/say';
import { useUndo } from '../parts/undo';
import { useSurroundings } from '../surroundings';

/** Keeps what the buyer says of deadlines and has the background plan anew; what was said can be undone. */
export function useMark() {
  const { db, now, send } = useSurroundings();
  const { offer } = useUndo();
  const keep = async (deadline: Deadline, mark: Mark | null) => {
    await markDeadline(db, deadline, mark, now());
    await send('ui:plan-anew', {});
  };
  return {
    mark: async (deadline: Deadline, mark: Mark, told: string) => {
      await keep(deadline, mark);
      offer(told, () => keep(deadline, null));
    },
    takeBack: (deadline: Deadline) => keep(deadline, null),
    setLeads: async (orderId: string, leads: number[] | null, before: number[] | null) => {
      const put = async (to: number[] | null) => {
        await setLeads(db, orderId, to);
        await send('ui:plan-anew', {});
      };
      await put(leads);
      offer(say('remind.ladder.changed'), () => put(before));
    },
  };
}
