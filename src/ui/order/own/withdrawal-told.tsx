import { useState } from 'preact/hooks';
import type { CaseEvent, Clock, Order, PlainDate, Pursuit } from '../../../model';
import { isLaidAside, onOtherDay, ownEvent } from '../../../rules/case/own-events';
import { dayOf, safeStart } from '../../../rules/zone-days';
import type { RecourseDatabase } from '../../../store/database';
import {
  addEvents,
  changePursuit,
  pursuitsOf,
  replaceEvent,
  startPursuit,
  takeBackEvents,
} from '../../../store/pursuits';
import { say } from '../../../words/say';
import { showDay } from '../../../words/show';
import { OwnDay } from '../../parts/own-day';
import { OwnDayRow } from '../../parts/own-day-row';
import { isTellable } from '../../parts/tellable-day';
import { useSurroundings } from '../../surroundings';
import { useLive } from '../../use-live';
import { SelectField } from '../rights/select-field';

interface WithdrawalToldProps {
  order: Order;
  clocks: readonly Clock[];
  now: number;
}

/**
 * While the right to withdraw runs: that the seller was told, and on which day; from it the days to send the goods back
 * count (EU-03, UK-03). What was told is shown and can be taken back.
 */
export function WithdrawalTold({ order, clocks, now }: WithdrawalToldProps) {
  const { db, send, zone, now: clock } = useSurroundings();
  const live = useLive(() => pursuitsOf(db, order.orderId), [db, order.orderId]);
  const pursuits = live.state === 'ready' ? live.value : [];
  const [open, setOpen] = useState(false);
  const told = pursuits.flatMap((pursuit) => {
    const event = pursuit.events.find(({ kind, source }) => kind === 'withdrawal-told' && source === 'user');
    return event ? [{ pursuit, event }] : [];
  });
  const runs = clocks.some(({ kind, dueAt }) => kind === 'withdrawal' && dueAt > now);
  const takeBack = async (pursuit: Pursuit) => {
    const ids = pursuit.events.filter(({ kind }) => kind === 'withdrawal-told').map(({ id }) => id);
    await takeBackEvents(db, pursuit.id, ids, clock());
    await send('ui:plan-anew', {});
  };
  const correct = async (pursuit: Pursuit, event: CaseEvent, on: PlainDate) => {
    if (on === event.on) return;
    const other = onOtherDay(pursuit, event, on, clock(), zone);
    await replaceEvent(db, pursuit.id, event.id, other, clock());
    await send('ui:plan-anew', {});
  };
  if (!runs && told.length === 0) return null;
  return (
    <div class="withdrawal-told">
      {told.map(({ pursuit, event }) => (
        <div key={pursuit.id} class="own-acts" data-withdrawn={pursuit.id}>
          <OwnDayRow
            said={say('rights.case.event', {
              day: showDay(event.on, now),
              what: say('dossier.event.withdrawal-told'),
            })}
            on={event.on}
            correct={(on) => correct(pursuit, event, on)}
            takeBack={() => takeBack(pursuit)}
          />
        </div>
      ))}
      {runs && !open && (
        <button type="button" class="quiet" onClick={() => setOpen(true)}>
          {say('own.withdraw')}
        </button>
      )}
      {runs && open && <ToldForm order={order} now={now} onClose={() => setOpen(false)} />}
    </div>
  );
}

function ToldForm({ order, now, onClose }: { order: Order; now: number; onClose: () => void }) {
  const { db, zone, send } = useSurroundings();
  const today = dayOf(now, zone);
  const [on, setOn] = useState(today);
  const [place, setPlace] = useState(0);
  const [failed, setFailed] = useState(false);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (!isTellable(on, today)) return;
    const at = on === today ? now : safeStart(on, zone);
    try {
      await tellWithdrawal(db, order, place, { at, on, seenAt: now }, zone);
      await send('ui:plan-anew', {});
      onClose();
    } catch {
      setFailed(true);
    }
  };
  return (
    <form class="own-form" noValidate onSubmit={submit}>
      {order.lines.length > 1 && (
        <SelectField
          label={say('own.line')}
          value={String(place)}
          choices={order.lines.map(({ title }, at) => [
            String(at),
            title?.value ?? say('popup.item-untitled'),
          ])}
          onChoose={(value) => setPlace(Number(value))}
        />
      )}
      <OwnDay on={on} today={today} onDay={setOn} care={say('own.withdraw.care')} failed={failed}>
        <button type="button" class="quiet" onClick={onClose}>
          {say('popup.cancel')}
        </button>
      </OwnDay>
    </form>
  );
}

/** Into the case of this line that is about a change of mind, or into a new one. */
async function tellWithdrawal(
  db: RecourseDatabase,
  order: Order,
  place: number,
  { at, on, seenAt }: { at: number; on: string; seenAt: number },
  zone: string,
): Promise<void> {
  const { orderId, lines } = order;
  const line = lines[place];
  const lineId = line?.lineId ?? null;
  const productId = line?.productId?.value ?? null;
  const known = (await pursuitsOf(db, orderId)).find(
    (one) =>
      one.reason === 'changed-mind' &&
      one.lineId === lineId &&
      one.productId === productId &&
      !isLaidAside(one),
  );
  const begun = { id: crypto.randomUUID(), orderId, lineId, productId, reason: 'changed-mind' as const };
  const pursuit = known ?? (await startPursuit(db, begun, seenAt));
  const event = { ...ownEvent('withdrawal-told', at, zone), id: `own withdrawal-told ${on}`, on, seenAt };
  if (pursuit.branch === null) await changePursuit(db, pursuit.id, { branch: 'withdrawal' }, seenAt);
  await addEvents(db, pursuit.id, [event], seenAt);
}
