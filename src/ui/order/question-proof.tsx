import type { OrderStatus, Statement } from '../../model';
import type { KnownOrder } from '../../rules/clocks';
import { dayOf } from '../../rules/zone-days';
import { say } from '../../words/say';
import { showDay } from '../../words/show';
import { OrderEvidence } from '../evidence/order-evidence';
import { OrderListings } from '../evidence/order-listings';
import { OrderProof } from '../evidence/order-proof';
import { Quote } from '../parts/quote';
import { useSurroundings } from '../surroundings';

/** With these nothing is left to prove. */
const SETTLED: readonly OrderStatus[] = ['unpaid', 'refunded', 'cancelled'];

/** *What proof do I have?*: the promises of the pages, word for word, and what to collect oneself. */
export function QuestionProof({ known, now }: { known: KnownOrder; now: number }) {
  const { zone } = useSurroundings();
  const status = known.order.status?.value;
  const promises = onceEach(known.order.statements);
  return (
    <section aria-labelledby="question-proof">
      <h2 id="question-proof">{say('popup.question.proof')}</h2>
      <p class="answer">
        {promises.length > 0 ? say('popup.proof.quotes', { n: promises.length }) : say('popup.proof.none')}
      </p>
      {promises.map((promise) => (
        <Quote key={promise.quote} text={promise.quote}>
          {say('popup.proof.seen', {
            page: say(`page.${promise.page}`),
            day: showDay(dayOf(promise.seenAt, zone), now),
          })}
        </Quote>
      ))}
      <OrderListings order={known.order} />
      <OrderProof orderId={known.order.orderId} />
      <OrderEvidence orderId={known.order.orderId} />
      {!(status && SETTLED.includes(status)) && <p>{say('popup.proof.collect')}</p>}
    </section>
  );
}

function onceEach(statements: Statement[]): Statement[] {
  return [...new Map(statements.map((statement) => [statement.quote, statement])).values()];
}
