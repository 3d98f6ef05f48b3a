import type { CaseEvent, CaseEventKind, CaseSighting, Fact, PlainDate } from '../../model';
import { dayOf, isPlainDate, safeStart } from '../zone-days';

/**
 * The events that a page's word on a case stands for. A page tells a state and rarely when it was reached: the
 * opening has its day where it is printed, all else happened at the latest when it was seen and is dated so. What the
 * buyer corrected is the buyer's own. The ids do not change with the day of seeing, so that the first sight of a state is the one that counts. A status
 * that is not known leaves the case where it is and is kept as the page printed it. `zone` is the buyer's (IANA).
 */
export function eventsOfSighting(sighting: CaseSighting, zone: string): CaseEvent[] {
  const { caseId, status, statusText, openedOn, refund } = sighting;
  const event = (
    kind: CaseEventKind,
    at: number,
    on: PlainDate,
    { quote, basis }: Pick<Fact<unknown>, 'quote' | 'basis'>,
  ): CaseEvent => ({
    id: `${caseId} ${kind}`,
    kind,
    at,
    on,
    source: basis === 'user' ? 'user' : 'page',
    seenAt: status?.seenAt ?? at,
    quote,
    detail: {},
  });
  const events: CaseEvent[] = [];
  const opened = openedOn && isPlainDate(openedOn.value) ? openedOn : null;
  if (opened) {
    events.push(event('dispute-opened', safeStart(opened.value, zone), opened.value, opened));
  }
  if (status === null) return events;
  const seen = { at: status.seenAt, on: dayOf(status.seenAt, zone) };
  const { basis } = status;
  const quote = basis === 'page' ? (statusText?.value ?? status.quote) : status.quote;
  const at = (kind: CaseEventKind): CaseEvent => ({
    ...event(kind, seen.at, seen.on, { quote, basis }),
    detail: { seenOnly: true },
  });
  if (status.value === 'unknown') events.push(at('status-unknown'));
  if (status.value === 'in-progress' && !opened) events.push(at('dispute-opened'));
  if (status.value === 'awaiting-return') events.push(at('return-approved'));
  if (status.value === 'completed') {
    const paid = refund !== null && Number(refund.value.amount) > 0;
    const ended = at(paid ? 'refund-issued' : 'ruled-against');
    if (refund) ended.detail.amount = refund.value;
    // A case that ended without a sum may have been refused or taken back; the page does not tell which.
    const untold = { ...ended, kind: 'status-unknown' as const, id: `${caseId} status-unknown ended` };
    events.push(paid ? ended : { ...untold, detail: { ...untold.detail, ended: true } });
  }
  return events;
}
