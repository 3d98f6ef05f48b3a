import { orderDetailUrl, REFUNDS_URL } from '../../../aliexpress/urls';
import type { CaseState, Clock, Pursuit } from '../../../model';
import { hasEnded } from '../../../rules/case/facts-of-case';
import { nextActInCase } from '../../../rules/case/next-act';
import { standingOf } from '../../../rules/case/own-events';
import { lineOf, paidFor } from '../../../rules/case/situation';
import { clocksForLine, windowEnd } from '../../../rules/case/window-end';
import type { KnownOrder } from '../../../rules/clocks';
import { say } from '../../../words/say';
import { tellCase } from '../../../words/tell-case';
import { hrefOf } from '../../route';
import { CaseHistory } from './case-history';
import { CaseMoney } from './case-money';
import { MoneyArrived } from './money-arrived';
import { Outside } from './outside';
import { ReturnNumber, SENDS_BACK } from './return-number';
import { TellHappened } from './tell-happened';

/** In these what is left lies outside AliExpress. */
const OUTSIDE: readonly CaseState[] = ['lost', 'fallback', 'appealed'];

interface CaseStandingProps {
  pursuit: Pursuit;
  /** All clocks of the order, the quiet ones among them. */
  clocks: readonly Clock[];
  known: KnownOrder;
  country: string | null;
  now: number;
}

/** Where a case stands, its next act and where that is done, whether the money came, and all that happened. */
export function CaseStanding({ pursuit, clocks, known, country, now }: CaseStandingProps) {
  const standing = standingOf(pursuit);
  const end = windowEnd(clocksForLine(clocks, pursuit.lineId), now);
  const method = pursuit.method === 'unknown' ? (known.paidBy ?? 'unknown') : pursuit.method;
  const next = nextActInCase(standing, {
    windowLeft: end === null ? null : end - now,
    method,
    inTransit: pursuit.reason === 'not-received',
  });
  const ended = hasEnded(pursuit.events);
  const told = tellCase(standing, next, ended);
  const page =
    next.where === 'dispute-page' && pursuit.caseId ? REFUNDS_URL : orderDetailUrl(pursuit.orderId);
  return (
    <li class="case-standing" data-pursuit={pursuit.id} data-state={standing.state}>
      <h3>{told.state}</h3>
      {ended ? (
        <p>{told.act}</p>
      ) : (
        <p>
          <strong>{say('rights.case.next')}:</strong> {told.act}{' '}
          {next.where !== 'nowhere' && <span class="rights-hint">({told.where})</span>}
        </p>
      )}
      {told.notes.map((note) => (
        <p key={note} class="rights-hint" dir="auto">
          {note}
        </p>
      ))}
      {!ended && SENDS_BACK.includes(standing.state) && (
        <ReturnNumber
          pursuit={pursuit}
          state={standing.state}
          order={known.order}
          line={lineOf(known, pursuit)}
          late={clocks.some(({ kind, dueAt }) => kind === 'return-received' && dueAt <= now)}
        />
      )}
      <MoneyArrived pursuit={pursuit} state={standing.state} ended={ended} now={now} />
      <CaseMoney
        pursuit={pursuit}
        sighting={known.cases.find(({ caseId }) => caseId === pursuit.caseId) ?? null}
        currency={known.order.total?.value.currency ?? null}
      />
      <p class="own-acts">
        <a href={hrefOf({ screen: 'walk', pursuitId: pursuit.id, step: '' })}>{say('rights.case.open')}</a>
        <a href={page} target="_blank" rel="noreferrer">
          {say('rights.case.on-page')}
        </a>
      </p>
      {OUTSIDE.includes(standing.state) && (
        <Outside
          pursuit={pursuit}
          method={method}
          country={known.order.country?.value ?? country}
          price={paidFor(known, pursuit)}
          clocks={clocks}
          now={now}
        />
      )}
      <TellHappened pursuit={pursuit} country={known.order.country?.value ?? country} now={now} />
      <CaseHistory pursuit={pursuit} now={now} />
    </li>
  );
}
