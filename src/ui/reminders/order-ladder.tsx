import { useId } from 'preact/hooks';
import { say } from '../../words/say';
import { useSurroundings } from '../surroundings';
import { useLive } from '../use-live';
import { CalendarFile } from './calendar-file';
import { LADDERS, type LadderName, ladderName } from './ladders';
import { useMark } from './use-mark';

const AS_SETTINGS = '';

/** How one order reminds: as the settings say, earlier, on the last day, or not at all; and its calendar file. */
export function OrderLadder({ orderId }: { orderId: string }) {
  const id = useId();
  const { db } = useSurroundings();
  const { setLeads } = useMark();
  const live = useLive(() => db.orders.get(orderId), [db, orderId]);
  if (live.state !== 'ready' || !live.value) return null;
  const leads = live.value.leads ?? null;
  const chosen = leads === null ? AS_SETTINGS : (ladderName(leads) ?? AS_SETTINGS);
  const choose = (name: string) => {
    const to = name === AS_SETTINGS ? null : [...LADDERS[name as LadderName]];
    void setLeads(orderId, to, leads);
  };
  return (
    <p class="order-ladder">
      <label for={id}>{say('remind.ladder.order')}</label>
      <select id={id} value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
        <option value={AS_SETTINGS}>{say('remind.ladder.as-settings')}</option>
        {(Object.keys(LADDERS) as LadderName[]).map((name) => (
          <option key={name} value={name}>
            {say(`remind.ladder.${name}`)}
          </option>
        ))}
      </select>
      <CalendarFile orderId={orderId} />
    </p>
  );
}
