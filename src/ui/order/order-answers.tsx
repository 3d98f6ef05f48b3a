import { blankOrder } from '../../model';
import { clocksOf, type KnownOrder } from '../../rules/clocks';
import { useSurroundings } from '../surroundings';
import { TimePicture } from '../time/time-picture';
import { useNow } from '../use-now';
import { Checklist } from './checklist';
import { OrderValues } from './order-values';
import { QuestionMoney } from './question-money';
import { QuestionProof } from './question-proof';
import { QuestionReturn } from './question-return';
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
  const { clocks, questions } = clocksOf(order, { now, zone, country });
  const asks = questions.some(({ missing }) => missing === 'delivered');
  return (
    <>
      <OrderValues known={order} />
      {place === 'tab' && <TimePicture known={order} clocks={clocks} now={now} zone={zone} />}
      <QuestionReturn known={order} clocks={clocks} questions={questions} now={now} />
      <QuestionProof known={order} now={now} />
      <QuestionMoney known={order} now={now} />
      <Checklist orderId={orderId} steps={nextSteps(order, clocks, asks, now)} now={now} />
    </>
  );
}
