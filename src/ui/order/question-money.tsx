import type { CaseSighting, Clock, Order } from '../../model';
import { hasEnded } from '../../rules/case/facts-of-case';
import { standingOf } from '../../rules/case/own-events';
import type { KnownOrder } from '../../rules/clocks';
import { dayOf } from '../../rules/zone-days';
import { correctedPursuitsOf } from '../../store/corrected-pursuit';
import { say } from '../../words/say';
import { showDay, showMoney } from '../../words/show';
import { useSurroundings } from '../surroundings';
import { useLive } from '../use-live';
import { CaseStanding } from './case/case-standing';
import { CaseValues } from './case-values';
import { PaidBy } from './own/paid-by';

interface QuestionMoneyProps {
  known: KnownOrder;
  /** All clocks of the order, the quiet ones among them. */
  clocks: readonly Clock[];
  country: string | null;
  now: number;
}

/** *Has the money come back?*: the returns and refunds that the shop's pages told of. */
export function QuestionMoney({ known, clocks, country, now }: QuestionMoneyProps) {
  const { db } = useSurroundings();
  const { orderId } = known.order;
  const live = useLive(() => correctedPursuitsOf(db, orderId), [db, orderId]);
  const pursuits = (live.state === 'ready' ? live.value : []).filter(
    (one) => standingOf(one).state !== 'no-case' || hasEnded(one.events),
  );
  return (
    <section aria-labelledby="question-money">
      <h2 id="question-money">{say('popup.question.money')}</h2>
      {known.cases.length === 0 && pursuits.length === 0 && <p class="answer">{say('popup.money.none')}</p>}
      <PaidBy orderId={orderId} paidBy={known.paidBy} />
      {pursuits.length > 0 && (
        <ul class="cases">
          {pursuits.map((pursuit) => (
            <CaseStanding
              key={pursuit.id}
              pursuit={pursuit}
              clocks={clocks}
              known={known}
              country={country}
              now={now}
            />
          ))}
        </ul>
      )}
      {known.cases.length > 0 && (
        <>
          <ul class="cases">
            {known.cases.map((one) => (
              <CaseRow key={one.caseId} sighting={one} order={known.order} now={now} />
            ))}
          </ul>
          <p>{say('popup.money.check')}</p>
        </>
      )}
    </section>
  );
}

function CaseRow({ sighting, order, now }: { sighting: CaseSighting; order: Order; now: number }) {
  const { zone } = useSurroundings();
  const { statusText, refund, openedOn } = sighting;
  const seenAt = Math.max(statusText?.seenAt ?? 0, refund?.seenAt ?? 0);
  return (
    <li>
      <strong dir="auto">{statusText?.value ?? say('popup.money.status-unknown')}</strong>
      {refund && <span class="case-refund">{showMoney(refund.value)}</span>}
      <span class="seen">
        {openedOn && say('popup.money.opened', { day: showDay(openedOn.value, now) })}
        {openedOn && seenAt > 0 && ' · '}
        {seenAt > 0 && say('popup.seen-on', { day: showDay(dayOf(seenAt, zone), now) })}
      </span>
      <CaseValues
        orderId={order.orderId}
        sighting={sighting}
        currency={order.total?.value.currency ?? null}
        now={now}
      />
    </li>
  );
}
