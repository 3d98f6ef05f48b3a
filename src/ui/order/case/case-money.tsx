import type { CaseEvent, CaseSighting, Fact, Money, Pursuit } from '../../../model';
import { ownArrival, ownPromise } from '../../../rules/case/own-sums';
import { say } from '../../../words/say';
import { MoneyRow } from '../money-row';
import { useOtherFacts } from '../other-facts';

interface CaseMoneyProps {
  pursuit: Pursuit;
  /** What the shop's pages told of the case, if they did. */
  sighting: CaseSighting | null;
  /** The order's currency, where no sum is known. */
  currency: string | null;
}

/**
 * The sum that was agreed to and the one that came, as the buyer tells them, each beside what a page says. The sum that
 * only a page told is corrected with its case.
 */
export function CaseMoney({ pursuit, sighting, currency }: CaseMoneyProps) {
  const others = useOtherFacts().cases[pursuit.caseId ?? ''] ?? {};
  const refund = sighting?.refund ?? null;
  const pages = [...(others.refund ?? []), ...(refund ? [refund] : [])];
  const promise = ownPromise(pursuit);
  const arrival = ownArrival(pursuit);
  const known = promise?.detail.amount ?? refund?.value ?? pursuit.wanted;
  const row = (event: CaseEvent, field: string, name: string) => (
    <MoneyRow
      orderId={pursuit.orderId}
      field={field}
      name={name}
      fact={sumOf(event)}
      others={pages}
      currency={known?.currency ?? currency}
      correct={(value) => ({
        of: 'event',
        pursuitId: pursuit.id,
        eventId: event.id,
        field: 'amount',
        value,
      })}
    />
  );
  const asks = promise !== null && (promise.detail.amount !== undefined || refund === null);
  if (!asks && arrival === null) return null;
  return (
    <dl class="dates">
      {asks && row(promise, 'promised', say('money.promised'))}
      {arrival && row(arrival, 'arrived', say('dossier.event.refund-seen'))}
    </dl>
  );
}

function sumOf({ detail: { amount }, seenAt }: CaseEvent): Fact<Money> | null {
  return amount ? { value: amount, basis: 'user', quote: '', url: '', seenAt, witnesses: [] } : null;
}
