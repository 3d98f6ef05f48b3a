import type { Clock, DateField, Fact, Known, OpenQuestion, PlainDate } from '../../model';
import type { KnownOrder } from '../../rules/clocks';
import { headline } from '../../rules/headline';
import { say } from '../../words/say';
import { tellClock } from '../../words/tell-clock';
import { OrderLadder } from '../reminders/order-ladder';
import { useTold } from '../reminders/use-told';
import { useAskedDays } from './asked-days';
import { ClockRow } from './clock-row';
import { DateRow } from './date-row';
import { itemOf } from './item-of';
import { useOtherFacts } from './other-facts';
import { CancelAsked } from './own/cancel-asked';
import { OwnDeadlines } from './own/own-deadlines';
import { WithdrawalTold } from './own/withdrawal-told';
import { QuestionRow } from './question-row';

/** The dates in the order in which they come about. */
const AS_THEY_COME: DateField[] = ['placedOn', 'paidOn', 'shippedOn', 'deliveredOn', 'completedOn'];

interface QuestionReturnProps {
  known: KnownOrder;
  clocks: Clock[];
  questions: OpenQuestion[];
  now: number;
}

/** *Can I still send it back?*: every clock soonest first, what is still to be asked, and the dates behind them. */
export function QuestionReturn({ known, clocks, questions, now }: QuestionReturnProps) {
  const sorted = [...clocks].sort((a, b) => a.dueAt - b.dueAt);
  const running = sorted.filter((clock) => clock.dueAt > now);
  const others = useOtherFacts();
  const told = useTold(known.order.orderId);
  const { asked, setInHand } = useAskedDays(questions, known.order);
  const ended = sorted.filter((clock) => clock.dueAt <= now).reverse();
  return (
    <section aria-labelledby="question-return">
      <h2 id="question-return">{say('popup.question.return')}</h2>
      <p class="answer" role="status">
        {answerOf(clocks, questions, now)}
      </p>
      <ul class="clocks">
        {asked.map((group) => (
          <QuestionRow
            key={group[0]?.missing}
            questions={group}
            now={now}
            onInHand={(is) => setInHand(is ? group : null)}
          />
        ))}
        {[...running, ...ended].map((clock) => (
          <ClockRow
            key={`${clock.kind} ${clock.lineId} ${clock.dueAt}`}
            clock={clock}
            item={itemOf(known.order, clock)}
            told={told}
            now={now}
          />
        ))}
      </ul>
      <OrderLadder orderId={known.order.orderId} />
      <h3>{say('popup.dates')}</h3>
      <dl class="dates">
        {AS_THEY_COME.map((field) => (
          <DateRow
            key={field}
            orderId={known.order.orderId}
            field={field}
            name={say(`popup.date.${field}`)}
            fact={dateOf(known, field)}
            others={otherDays(others.order[field], dateOf(known, field))}
            correct={(value) => ({ of: 'order', field, value })}
            now={now}
          />
        ))}
      </dl>
      {known.order.status?.value === 'to-ship' && (
        <CancelAsked orderId={known.order.orderId} on={known.cancelAskedOn} now={now} />
      )}
      <WithdrawalTold order={known.order} clocks={clocks} now={now} />
      <OwnDeadlines order={known.order} given={known.given ?? []} now={now} />
    </section>
  );
}

function answerOf(clocks: Clock[], questions: OpenQuestion[], now: number): string {
  const first = headline(clocks, now);
  if (first && first.dueAt > now) {
    const { lead, by } = tellClock(first, now);
    return say('popup.return.open', { lead, day: by });
  }
  if (questions.length > 0) return say('popup.return.asks');
  if (first) return tellClock(first, now).sentence;
  return say('popup.return.none');
}

/** A date of the order; where its pages do not tell the arrival, the parcel's own scan does. */
function dateOf({ order, parcels }: KnownOrder, field: DateField): Known<PlainDate> {
  if (field !== 'deliveredOn' || order.deliveredOn) return order[field];
  return parcels.find((parcel) => parcel.deliveredOn)?.deliveredOn ?? null;
}

/** The parcel's own day is among the others too; it is no other one where it is shown. */
function otherDays(others: readonly Fact<unknown>[] = [], shown: Known<PlainDate>): Fact<unknown>[] {
  return others.filter((fact) => fact.value !== shown?.value || fact.basis !== shown?.basis);
}
