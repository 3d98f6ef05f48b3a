import type { GivenDeadline, OwnDeadline, OwnTelling } from '../model';
import { blankRecord } from './blank-record';
import type { RecourseDatabase } from './database';
import type { OwnWord } from './records';

/** More than this nobody enters for one order; the earliest entered are kept. */
const MOST = 50;

/**
 * Takes down what the buyer tells of an order besides its own dates, at `at` (epoch ms): a deadline that was promised,
 * granted or bought, how it was paid, the day on which a cancellation was asked for. The same deadline is kept once; one
 * that is taken back no longer counts. The order is marked to be planned anew. Throws a `RangeError` where no more
 * deadlines are taken.
 */
export async function tellOwnWord(
  db: RecourseDatabase,
  orderId: string,
  telling: OwnTelling,
  at: number,
): Promise<void> {
  await db.transaction('rw', db.orders, async () => {
    const record = (await db.orders.get(orderId)) ?? blankRecord(orderId, at);
    const own = after(record.own ?? { given: [], paidBy: null }, telling);
    await db.orders.put({ ...record, own, nextAt: 0 });
  });
}

function after(own: OwnWord, telling: OwnTelling): OwnWord {
  if (telling.tells === 'paid-by') return { ...own, paidBy: telling.method };
  if (telling.tells === 'cancel-asked') return { ...own, cancelAskedOn: telling.on };
  const { deadline } = telling;
  const others = own.given.filter((one) => !isSame(one, deadline));
  if (telling.tells === 'no-deadline') return { ...own, given: others };
  if (others.length >= MOST) throw new RangeError('too many deadlines for one order');
  const { kind, on, lineId, note } = deadline;
  return { ...own, given: [...others, { kind, on, lineId, basis: 'user', quote: note }] };
}

/** The same deadline for the same line on the same day; the note may have been written anew. */
function isSame(given: GivenDeadline, { kind, on, lineId }: OwnDeadline): boolean {
  return given.kind === kind && given.on === on && given.lineId === lineId && given.basis === 'user';
}
