import type { CaseEventKind, Clock, Money, PaymentMethod, Pursuit } from '../../../model';
import { railsFor } from '../../../rules/case/choose-rail';
import { replay } from '../../../rules/case/machine';
import { nextActInRail } from '../../../rules/case/next-act';
import { ownEvent } from '../../../rules/case/own-events';
import { RAIL_MACHINE, type RailState } from '../../../rules/case/rail-machine';
import { dayOf } from '../../../rules/zone-days';
import { say } from '../../../words/say';
import { showDay } from '../../../words/show';
import { tellAct } from '../../../words/tell-case';
import { useSurroundings } from '../../surroundings';
import { useHappened } from './use-happened';

/** What the buyer can tell of a claim in each of its states. */
const ANSWERS: Record<RailState, readonly CaseEventKind[]> = {
  available: ['claim-filed'],
  preparing: ['claim-filed'],
  filed: ['claim-asked', 'claim-won', 'claim-lost'],
  asked: ['claim-answered', 'claim-won', 'claim-lost'],
  won: [],
  lost: [],
};

interface OutsideProps {
  pursuit: Pursuit;
  method: PaymentMethod;
  country: string | null;
  price: Money | null;
  clocks: readonly Clock[];
  now: number;
}

/** The ways to the money outside AliExpress, in the order of use, where a claim with a bank stands, and what came of it. */
export function Outside({ pursuit, method, country, price, clocks, now }: OutsideProps) {
  const { zone } = useSurroundings();
  const { happened, failed } = useHappened(pursuit.id);
  const { state } = replay(RAIL_MACHINE, pursuit.events);
  const rails = railsFor({ method, country, price, clocks, caseIsOver: true, now });
  const tell = (kind: CaseEventKind) => {
    const at = Math.max(now, ...pursuit.events.map((event) => event.at + 1));
    return happened(ownEvent(kind, at, zone));
  };
  return (
    <section class="outside" data-claim={state}>
      <h4>{say('rights.outside')}</h4>
      <ul>
        {rails.map(({ rail, dueAt, freezes }) => (
          <li key={rail} data-rail={rail}>
            {say(`rights.rail.${rail}`)}{' '}
            {dueAt !== null && <strong>{say('by', { day: showDay(dayOf(dueAt, zone), now) })}</strong>}{' '}
            {freezes && <span class="rights-hint">{say('rights.rail.freezes')}</span>}
          </li>
        ))}
      </ul>
      <p>
        <strong>{say(`rail.${state}`)}.</strong> {tellAct(nextActInRail(state)).act}
      </p>
      <p class="own-acts">
        {ANSWERS[state].map((kind) => (
          <button key={kind} type="button" class="quiet" onClick={() => void tell(kind)}>
            {say(`dossier.event.${kind}` as 'dossier.event.claim-filed')}
          </button>
        ))}
        {failed && <span role="alert">{say('popup.date.not-saved')}</span>}
      </p>
    </section>
  );
}
