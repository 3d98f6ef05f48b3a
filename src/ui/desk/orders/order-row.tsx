import { memo } from 'preact/compat';
import type { OpenQuestion } from '../../../model';
import type { ClockContext, KnownOrder } from '../../../rules/clocks';
import { headline, urgencyOf } from '../../../rules/headline';
import { tellableClocksOf } from '../../../rules/quiet-clocks';
import { dayOf } from '../../../rules/zone-days';
import { say } from '../../../words/say';
import { showDay, showMoney, showSpan } from '../../../words/show';
import { tellClock } from '../../../words/tell-clock';
import { BasisMark } from '../../parts/basis-mark';
import { Ring } from '../../parts/ring';
import { hrefOf } from '../../route';
import type { Span } from '../../time/span';
import { nameOfClock } from '../../time/tell-time';
import { TimeBar } from '../../time/time-bar';
import { timeLineOf } from '../../time/time-line';
import { type Glance, nextDue } from './glance';

interface OrderRowProps {
  glance: Glance;
  /** All that is known of it, once that was read. */
  known: KnownOrder | undefined;
  country: string | null;
  inCase: boolean;
  now: number;
  zone: string;
  span: Span;
  /** Whether the row is the one that the Tab key reaches. */
  reached: boolean;
}

/** One order: what is due, what it is, its time and its money. It is there at once; its clocks come when they are read. */
export const OrderRow = memo(function OrderRow(props: OrderRowProps) {
  const { glance, known, country, now, zone, span, reached, inCase } = props;
  const { clocks, questions } = known
    ? tellableClocksOf(known, { now, zone, country } satisfies ClockContext)
    : { clocks: [], questions: [] };
  return (
    <>
      <div role="gridcell" class="cell-due">
        <Due
          glance={glance}
          clock={known ? headline(clocks, now) : undefined}
          missing={questions[0]?.missing ?? null}
          now={now}
          zone={zone}
        />
      </div>
      <div role="gridcell" class="cell-what">
        <a
          href={hrefOf({ screen: 'order', orderId: glance.orderId })}
          tabIndex={reached ? 0 : -1}
          class="row-link"
          dir="auto"
        >
          {glance.title}
        </a>
        <span class="row-facts">
          {glance.store && <bdi dir="auto">{glance.store}</bdi>}
          <span>{say(`status.${glance.status}`)}</span>
          {inCase && <span class="tag">{say('orders.in-case')}</span>}
        </span>
      </div>
      <div role="gridcell" class="cell-time">
        {known && <TimeBar line={timeLineOf(known, clocks, now, zone)} span={span} now={now} />}
      </div>
      <div role="gridcell" class="cell-money">
        {glance.total ? showMoney(glance.total) : <span class="unseen">{say('orders.no-sum')}</span>}
      </div>
    </>
  );
});

interface DueProps {
  glance: Glance;
  /** `undefined`: not read yet; `null`: nothing runs and nothing ran. */
  clock: ReturnType<typeof headline> | undefined;
  /** The day without which a window cannot be counted: as long as it is open, nobody knows that nothing runs. */
  missing: OpenQuestion['missing'] | null;
  now: number;
  zone: string;
}

/** What is due next: first only its day, from what the list knows; then the act in words, else the open question. */
function Due({ glance, clock, missing, now, zone }: DueProps) {
  const dueAt = clock?.dueAt ?? nextDue(glance, now) ?? glance.dueAts.at(-1) ?? null;
  const urgency = urgencyOf(dueAt, now);
  if (dueAt === null && missing !== null) {
    return (
      <span class="row-due unknown">
        <Ring urgency="unknown" now={now} />
        <span class="row-due-words">
          <span>{say(`badge.question.${missing}`)}</span>
        </span>
      </span>
    );
  }
  if (dueAt === null)
    return <span class="quiet-text due-none">{clock === null && say('orders.nothing-runs')}</span>;
  return (
    <span class={`row-due ${urgency}`}>
      <Ring urgency={urgency} now={now} {...(clock && { clock })} />
      <span class="row-due-words">
        {clock ? (
          <>
            <strong>{urgency === 'over' ? tellClock(clock, now).lead : nameOfClock(clock.kind)}</strong>
            <span>
              {urgency === 'over'
                ? tellClock(clock, now).by
                : say('orders.left', {
                    left: showSpan(clock.dueAt - now),
                    day: tellClock(clock, now).by,
                  })}{' '}
              <BasisMark basis={clock.basis} synthetic={clock.synthetic} />
            </span>
          </>
        ) : (
          <span>{showDay(dayOf(dueAt, zone), now)}</span>
        )}
      </span>
    </span>
  );
}
