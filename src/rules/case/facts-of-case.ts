import type { CaseDay, CaseEvent, CaseEventKind, CaseFacts, CaseMoment, Pursuit } from '../../model';
import { CASE_MACHINE } from './case-machine';
import { inForce } from './in-force';
import { replay } from './machine';

/** Which happenings start clocks, and as what. */
const MOMENTS: Partial<Record<CaseEventKind, CaseMoment>> = {
  'withdrawal-told': 'withdrawal-told',
  'dispute-opened': 'dispute-opened',
  'dispute-modified': 'dispute-modified',
  'seller-offered': 'offer-made',
  'solution-proposed': 'solution-made',
  'evidence-asked': 'evidence-asked',
  'return-approved': 'return-approved',
  'return-posted': 'return-posted',
  'return-delivered': 'return-delivered',
  'return-rejected': 'case-closed',
  'ruled-against': 'case-closed',
  'return-missed': 'case-closed',
  'refund-issued': 'refund-issued',
  'claim-filed': 'claim-filed',
};

/**
 * What the clocks of a case are counted from, out of its events. A deadline that the page prints with an event
 * goes along; of what is told twice (the way of paying) the last telling counts.
 */
export function factsOfCase(
  id: { caseId: string | null; lineId: string | null },
  events: readonly CaseEvent[],
): CaseFacts {
  const counting = inForce(events);
  const { state, source } = replay(CASE_MACHINE, events);
  const facts: CaseFacts = {
    caseId: id.caseId,
    lineId: id.lineId,
    state,
    ...(source === 'inferred' && { believed: true }),
    ...(hasEnded(events) && { ended: true }),
    days: counting.flatMap(dayOfEvent),
    given: counting.flatMap(({ detail: { given } }) => (given ? [given] : [])),
    method: 'unknown',
    afterSalesWarranty: false,
    inTransit: false,
  };
  for (const { kind, detail } of counting) {
    if (detail.method) facts.method = detail.method;
    if (detail.afterSalesWarranty !== undefined) facts.afterSalesWarranty = detail.afterSalesWarranty;
    if (kind === 'dispute-opened' || detail.inTransit !== undefined)
      facts.inTransit = detail.inTransit ?? false;
  }
  return facts;
}

/** Whether the last that was told of a case is a page's word that it is over, without saying how. */
export function hasEnded(events: readonly CaseEvent[]): boolean {
  return inForce(events).findLast(({ source }) => source !== 'inferred')?.detail.ended === true;
}

/** The same of a pursuit: what the buyer entered for it stands beside what its events tell. */
export function factsOfPursuit(pursuit: Pursuit): CaseFacts {
  const facts = factsOfCase(pursuit, pursuit.events);
  return {
    ...facts,
    given: [...pursuit.given, ...facts.given],
    method: pursuit.method === 'unknown' ? facts.method : pursuit.method,
  };
}

function dayOfEvent({ kind, on, source, detail }: CaseEvent): CaseDay[] {
  const moment = MOMENTS[kind];
  if (!moment) return [];
  const basis = source === 'inferred' ? 'rule' : source;
  return [{ moment, on, basis, ...(detail.seenOnly && { atLatest: true }) }];
}
