import type { PaymentMethod } from '../../model';
import { counted, type Proposal, type Start } from '../candidates';
import { casesOf } from '../case-clocks';
import type { Subject } from '../finding';
import { daysOf, type NumberedRule } from '../numbers';
import { startsOf } from '../of-case/case-starts';

/** Whether an order may have been paid so: it was, or nobody knows how it was paid. */
export function mayBePaidBy({ known }: Subject, methods: readonly PaymentMethod[]): boolean {
  const { paidBy = 'unknown' } = known;
  return paidBy === 'unknown' || methods.includes(paidBy);
}

/** The first days on which a claim with a bank about this line or the whole order was filed, one a case. */
export function claimFiled({ known, line }: Subject): Start[] {
  return casesOf(known)
    .filter(({ lineId }) => lineId === null || line === null || lineId === line.lineId)
    .flatMap((facts) => startsOf(facts, 'claim-filed').slice(0, 1));
}

/**
 * A claim's window from the payment, the earliest of the days that the rails count from (CB-08). The day of the
 * order stands in for an unknown day of payment, which cannot be earlier; it is then marked as our own.
 */
export function fromPayment({ days }: Subject, id: NumberedRule, zone: string): Proposal[] {
  const paid = days.of('paid');
  const starts = paid.length > 0 ? paid : days.of('placed');
  const source = { promise: 'rule' as const, ruleIds: [id, 'CB-08'], synthetic: paid.length === 0 };
  return starts.map((start) => counted(start, daysOf(id), zone, source));
}
