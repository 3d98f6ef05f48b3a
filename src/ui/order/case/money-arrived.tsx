import type { CaseEventKind, CaseState, Pursuit } from '../../../model';
import { ownEvent } from '../../../rules/case/own-events';
import { say } from '../../../words/say';
import { useSurroundings } from '../../surroundings';
import { useHappened } from './use-happened';

/** In these a refund is on its way, or should be. */
const ASKED_IN: readonly CaseState[] = ['agreed', 'refund', 'fallback', 'return-there'];

interface MoneyArrivedProps {
  pursuit: Pursuit;
  state: CaseState;
  /** A page says that the case is over, and not how. */
  ended: boolean;
  now: number;
}

/** *Has the money arrived?*: only the buyer can know. The answer goes into the history of the case. */
export function MoneyArrived({ pursuit, state, ended, now }: MoneyArrivedProps) {
  const { zone } = useSurroundings();
  const { happened, failed } = useHappened(pursuit.id);
  const answer = (kind: CaseEventKind) => {
    // Later than all that is known, or it would be played before it.
    const at = Math.max(now, ...pursuit.events.map((event) => event.at + 1));
    return happened(ownEvent(kind, at, zone));
  };
  const said = (kind: CaseEventKind) =>
    pursuit.events.some((one) => one.kind === kind && one.source === 'user');
  if (state === 'done') return said('refund-seen') ? <p>{say('rights.arrived.said')}</p> : null;
  if (!ended && !ASKED_IN.includes(state)) return null;
  const overdue = state === 'fallback' && said('refund-overdue');
  return (
    <fieldset class="own-acts">
      <legend>{say('rights.arrived')}</legend>
      <button type="button" onClick={() => void answer('refund-seen')}>
        {say('rights.arrived.yes')}
      </button>
      {overdue ? (
        <span>{say('rights.arrived.overdue')}</span>
      ) : (
        (ended || state === 'refund') && (
          <button
            type="button"
            class="quiet"
            onClick={() => void answer(ended ? 'ruled-against' : 'refund-overdue')}
          >
            {say(ended ? 'rights.arrived.none' : 'rights.arrived.no')}
          </button>
        )
      )}
      {failed && <span role="alert">{say('popup.date.not-saved')}</span>}
    </fieldset>
  );
}
