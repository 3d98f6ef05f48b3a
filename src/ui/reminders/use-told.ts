import { Told } from '../../alarms/choices';
import { useSurroundings } from '../surroundings';
import { useLive } from '../use-live';

const NOTHING = new Told([]);

/** What was told and said of an order's deadlines, kept up to date. */
export function useTold(orderId: string): Told {
  const { db } = useSurroundings();
  const live = useLive(() => db.reminders.where({ orderId }).toArray(), [db, orderId]);
  return live.state === 'ready' ? new Told(live.value) : NOTHING;
}
