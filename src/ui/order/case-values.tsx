import { CASE_STATUSES, type CaseSighting } from '../../model';
import { say } from '../../words/say';
import { DateRow } from './date-row';
import { MoneyRow } from './money-row';
import { useOtherFacts } from './other-facts';
import { StatusRow } from './status-row';

interface CaseValuesProps {
  orderId: string;
  sighting: CaseSighting;
  /** The order's currency, where the case tells no amount. */
  currency: string | null;
  now: number;
}

/** The state, the amount and the day of a return or dispute, each to be corrected or entered. */
export function CaseValues({ orderId, sighting, currency, now }: CaseValuesProps) {
  const others = useOtherFacts().cases[sighting.caseId] ?? {};
  const { caseId, status, refund, openedOn } = sighting;
  return (
    <details class="own-values">
      <summary>{say('correct.case')}</summary>
      <dl class="dates">
        <StatusRow
          orderId={orderId}
          field="case.status"
          name={say('correct.status')}
          fact={status}
          others={others.status ?? []}
          choices={CASE_STATUSES}
          words={(value) => say(`correct.case.${value}`)}
          correct={(value) => ({ of: 'case', caseId, field: 'status', value })}
        />
        <MoneyRow
          orderId={orderId}
          field="case.refund"
          name={say('correct.refund')}
          fact={refund}
          others={others.refund ?? []}
          currency={currency}
          correct={(value) => ({ of: 'case', caseId, field: 'refund', value })}
        />
        <DateRow
          orderId={orderId}
          field="case.openedOn"
          name={say('correct.opened')}
          fact={openedOn}
          others={others.openedOn ?? []}
          correct={(value) => ({ of: 'case', caseId, field: 'openedOn', value })}
          now={now}
        />
      </dl>
    </details>
  );
}
