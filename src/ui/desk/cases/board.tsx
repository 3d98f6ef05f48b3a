import { orderDetailUrl } from '../../../aliexpress/urls';
import type { Urgency } from '../../../model';
import { urgencyOf } from '../../../rules/headline';
import { say } from '../../../words/say';
import { showDay, showMoney, showNumber } from '../../../words/show';
import { BasisMark } from '../../parts/basis-mark';
import { Ring } from '../../parts/ring';
import { RefundArrival } from '../../refund/refund-arrival';
import { hrefOf } from '../../route';
import { COLUMNS, type DeskCase, dayOfEvent, promisedIn, sumOf } from './desk-case';

/** The cases in columns by who must act. Nothing is dragged: where a case stands follows from what happened. */
export function Board({ cases, now }: { cases: readonly DeskCase[]; now: number }) {
  return (
    <div class="board">
      {COLUMNS.map((column) => {
        const mine = cases.filter((one) => one.column === column);
        return (
          <section
            key={column}
            class="board-column"
            aria-labelledby={`column-${column}`}
            data-column={column}
          >
            <h2 id={`column-${column}`}>
              {say(`cases.column.${column}`)} <span class="count">{showNumber(mine.length)}</span>
            </h2>
            {mine.length === 0 ? (
              <p class="quiet-text">{say('cases.column.empty')}</p>
            ) : (
              <ul>
                {mine.map((one) => (
                  <CaseCard key={one.id} deskCase={one} now={now} />
                ))}
              </ul>
            )}
          </section>
        );
      })}
    </div>
  );
}

/** What somebody else has to do by a day presses nobody here, until that day has passed. */
function urgencyIn({ column, clock }: DeskCase, now: number): Urgency {
  if (column === 'done') return 'over';
  const urgency = urgencyOf(clock?.dueAt ?? null, now);
  if (column === 'buyer' || urgency === 'unknown') return urgency;
  return urgency === 'over' ? 'soon' : 'calm';
}

function CaseCard({ deskCase, now }: { deskCase: DeskCase; now: number }) {
  const { id, item, told, clock, column, orderId, beforeFiling, state } = deskCase;
  const sum = sumOf(deskCase);
  const urgency = urgencyIn(deskCase, now);
  const over = clock !== null && clock.dueAt <= now;
  return (
    <li class={`case-card ${urgency}`} data-case={id} data-state={state}>
      <h3>
        <a
          href={hrefOf(
            beforeFiling ? { screen: 'walk', pursuitId: id, step: '' } : { screen: 'order', orderId },
          )}
        >
          <bdi dir="auto">{item}</bdi>
        </a>
      </h3>
      <p class="case-state">
        <strong dir="auto">{told.state}</strong>
        {sum && <span class="case-sum">{showMoney(sum)}</span>}
      </p>
      {clock && column !== 'done' && (
        <p class="case-day">
          <Ring urgency={urgency} clock={clock} now={now} />
          <span>
            {say(over ? 'cases.was-until' : 'until', { day: showDay(clock.dueOn, now) })}{' '}
            <BasisMark basis={clock.basis} synthetic={clock.synthetic} />
          </span>
        </p>
      )}
      <p>{told.act}</p>
      {told.notes.map((note) => (
        <p key={note} class="quiet-text">
          {note}
        </p>
      ))}
      {state === 'refund' && (
        <RefundArrival
          of={deskCase}
          issuedOn={dayOfEvent(deskCase, 'refund-issued')}
          promised={promisedIn(deskCase)}
        />
      )}
      <p class="case-links">
        {beforeFiling && <a href={hrefOf({ screen: 'order', orderId })}>{say('cases.order')}</a>}
        <a href={orderDetailUrl(orderId)} target="_blank" rel="noreferrer">
          {say('cases.on-aliexpress')}
        </a>
      </p>
    </li>
  );
}
