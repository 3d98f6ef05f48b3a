import type { CaseEvent, Money, PaymentMethod, PlainDate } from '../../model';
import { ownEvent } from '../../rules/case/own-events';
import { isPlainDate, safeStart } from '../../rules/zone-days';
import { addEvents, changePursuit, startPursuit, takeBackEvents } from '../../store/pursuits';
import type { Surroundings } from '../surroundings';
import type { RefundOf } from './refund-arrival';

type Around = Pick<Surroundings, 'db' | 'now' | 'zone' | 'send'>;

/**
 * Keeps that the money came on a day, and how much where it is told, and gives back the way to take it back; `null` for what is no day. A case that
 * only the shop's pages told of becomes the buyer's own with it.
 */
export async function moneyArrived(
  around: Around,
  of: RefundOf,
  on: PlainDate,
  amount: Money | null,
): Promise<(() => Promise<void>) | null> {
  if (!isPlainDate(on)) return null;
  const { db, now, zone, send } = around;
  const at = now();
  const event: CaseEvent = {
    ...ownEvent('refund-seen', at, zone, amount ? { amount } : {}),
    at: Math.max(safeStart(on, zone), lastAt(of) + 1),
    on,
  };
  const id = await pursuitFor(around, of, at);
  await addEvents(db, id, [event], at);
  await send('ui:plan-anew', {});
  return async () => {
    await takeBackEvents(db, id, [event.id], now());
    await send('ui:plan-anew', {});
  };
}

/** Keeps how the order was paid, for the case; the day by which the money should be there follows from it. */
export async function setMethod(around: Around, of: RefundOf, method: PaymentMethod): Promise<null> {
  const at = around.now();
  await changePursuit(around.db, await pursuitFor(around, of, at), { method }, at);
  await around.send('ui:plan-anew', {});
  return null;
}

/** What comes last must have happened last, or the case would be thought to have gone on after the money came. */
function lastAt({ pursuit }: RefundOf): number {
  return Math.max(0, ...(pursuit?.events ?? []).map(({ at }) => at));
}

async function pursuitFor({ db, zone }: Around, of: RefundOf, at: number): Promise<string> {
  if (of.pursuit) return of.pursuit.id;
  const { id, sighting, orderId, lineId, caseId } = of;
  const opened = sighting?.openedOn;
  const events: CaseEvent[] = [];
  const told = (kind: CaseEvent['kind'], on: PlainDate, seenOnly: boolean, quote: string): CaseEvent => ({
    id: `page ${kind} ${caseId}`,
    kind,
    at: safeStart(on, zone),
    on,
    source: 'page',
    seenAt: at,
    quote,
    detail: { ...(sighting?.refund && { amount: sighting.refund.value }), ...(seenOnly && { seenOnly }) },
  });
  if (opened && isPlainDate(opened.value))
    events.push(told('dispute-opened', opened.value, false, opened.quote));
  const status = sighting?.statusText ?? sighting?.refund;
  if (status) {
    const issued = ownEvent('refund-issued', status.seenAt, zone);
    events.push(told('refund-issued', issued.on, true, status.quote));
  }
  return (await startPursuit(db, { id, orderId, lineId, productId: null, caseId, events }, at)).id;
}
