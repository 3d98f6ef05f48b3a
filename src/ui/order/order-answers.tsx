import { blankOrder, type Clock } from '../../model';
import { nextActInOrder } from '../../rules/case/next-act';
import { orderStateOf } from '../../rules/case/order-state';
import type { KnownOrder } from '../../rules/clocks';
import { quietClocksOf, tellableClocksOf } from '../../rules/quiet-clocks';
import { tellAct } from '../../words/tell-case';
import { useSurroundings } from '../surroundings';
import { TimePicture } from '../time/time-picture';
import { useNow } from '../use-now';
import { Checklist } from './checklist';
import { OrderValues } from './order-values';
import { QuestionMoney } from './question-money';
import { QuestionProof } from './question-proof';
import { QuestionReturn } from './question-return';
import { AlsoYours } from './rights/also-yours';
import { nextSteps } from './steps';

interface OrderAnswersProps {
  orderId: string;
  known: KnownOrder | undefined;
  /** The buyer's last known country, for an order that tells none. */
  country: string | null;
}

/** The three questions and the checklist; an order that was never seen can still be given its dates. */
export function OrderAnswers({ orderId, known, country }: OrderAnswersProps) {
  const { zone, place } = useSurroundings();
  const now = useNow();
  const order = known ?? { order: blankOrder(orderId), parcels: [], cases: [] };
  const ctx = { now, zone, country };
  const { clocks, questions } = tellableClocksOf(order, ctx);
  const quiet = quietClocksOf(order, ctx).filter((one) => !clocks.some((clock) => isSameClock(clock, one)));
  const all = [...clocks, ...quiet].sort((a, b) => a.dueAt - b.dueAt);
  const state = orderStateOf(order, clocks, now, zone);
  const asks = questions.some(({ missing }) => missing === 'delivered');
  return (
    <>
      <OrderValues known={order} />
      {place === 'tab' && <TimePicture known={order} clocks={clocks} now={now} zone={zone} />}
      <QuestionReturn known={order} clocks={clocks} questions={questions} now={now} />
      <QuestionProof known={order} now={now} />
      <QuestionMoney known={order} clocks={all} country={country} now={now} />
      <Checklist
        orderId={orderId}
        steps={nextSteps(order, clocks, asks, now)}
        act={state && tellAct(nextActInOrder(state))}
        now={now}
      />
      <AlsoYours known={order} clocks={all} quiet={quiet} country={country} now={now} />
    </>
  );
}

function isSameClock(a: Clock, b: Clock): boolean {
  return a.kind === b.kind && a.lineId === b.lineId && a.dueAt === b.dueAt;
}
