import type { CaseEvent, PlainDate, Pursuit } from '../../../model';
import { inForce } from '../../../rules/case/in-force';
import { onOtherDay } from '../../../rules/case/own-events';
import { addEvents, replaceEvent, takeBackEvents } from '../../../store/pursuits';
import { say } from '../../../words/say';
import { showDay } from '../../../words/show';
import { BasisMark } from '../../parts/basis-mark';
import { OwnDayRow } from '../../parts/own-day-row';
import { useUndo } from '../../parts/undo';
import { useSurroundings } from '../../surroundings';

/**
 * What counts, in the order in which it happened; an event of time alone is marked as such. What the buyer told can be
 * given another day or taken back, and that be undone.
 */
export function CaseHistory({ pursuit, now }: { pursuit: Pursuit; now: number }) {
  if (pursuit.events.length === 0) return null;
  return (
    <details>
      <summary>{say('rights.case.history')}</summary>
      <ol class="case-history">
        {inForce(pursuit.events).map((event) => (
          <li key={event.id} data-event={event.kind}>
            {event.source === 'user' ? (
              <OwnEvent pursuit={pursuit} event={event} now={now} />
            ) : (
              <>
                {toldOf(event, event.on, now)}{' '}
                <BasisMark
                  basis={event.source === 'inferred' ? 'rule' : event.source}
                  synthetic={event.detail.seenOnly ?? false}
                />
              </>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}

function OwnEvent({ pursuit, event, now }: { pursuit: Pursuit; event: CaseEvent; now: number }) {
  const { db, zone, send, now: clock } = useSurroundings();
  const { offer } = useUndo();
  const { id } = pursuit;
  const planned = async (write: Promise<void>) => {
    await write;
    await send('ui:plan-anew', {});
  };
  const correct = async (on: PlainDate) => {
    if (on === event.on) return;
    const other = onOtherDay(pursuit, event, on, clock(), zone);
    await planned(replaceEvent(db, id, event.id, other, clock()));
    offer(say('correct.kept'), () => planned(replaceEvent(db, id, other.id, event, clock())));
  };
  const takeBack = async () => {
    await planned(takeBackEvents(db, id, [event.id], clock()));
    const what = say(`dossier.event.${event.kind}`);
    offer(say('own.gone', { what }), () => planned(addEvents(db, id, [event], clock())));
  };
  return (
    <OwnDayRow said={toldOf(event, event.on, now)} on={event.on} correct={correct} takeBack={takeBack} />
  );
}

function toldOf({ kind, detail }: CaseEvent, on: PlainDate, now: number): string {
  return say('rights.case.event', {
    day: showDay(on, now),
    what: say(detail.ended ? 'rights.case.ended.event' : `dossier.event.${kind}`),
  });
}
