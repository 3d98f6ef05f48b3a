import type { Money, PlainDate } from '../../../model';
import type { ClockContext, KnownOrder } from '../../../rules/clocks';
import { tellableClocksOf } from '../../../rules/quiet-clocks';
import type { RecourseDatabase } from '../../../store/database';
import { metaValue } from '../../../store/meta';
import { knownOrders, orderTables } from '../../../store/orders';
import { addMoney } from '../../due/add-money';
import { stillReturnable } from '../../due/due-items';
import { itemName } from '../../item-name';
import { type DeskCase, dayOfEvent, deskCases, sumOf } from '../cases/desk-case';

/** Where a sum of money stands, from what can still be had back to what is there. */
export const MONEY_STATES = ['returnable', 'claimed', 'promised', 'overdue', 'arrived'] as const;
export type MoneyState = (typeof MONEY_STATES)[number];

/** One sum of one line or order. */
export interface MoneyLine {
  id: string;
  state: MoneyState;
  orderId: string;
  item: string;
  /** `null` where no page and nobody told it. */
  sum: Money | null;
  /** The day from which it stands so, or by which it should come; `null` where it is not known. */
  day: PlainDate | null;
}

/** What can be had back, what is on its way and what has come, by lines; the soonest first. */
export async function readMoney(
  db: RecourseDatabase,
  moment: Pick<ClockContext, 'now' | 'zone'>,
): Promise<MoneyLine[]> {
  return db.transaction('r', [...orderTables(db), db.meta], async () => {
    const [running, pursuits, cases, country] = await Promise.all([
      db.orders.where('dueAts').above(moment.now).distinct().primaryKeys(),
      db.pursuits.toArray(),
      db.cases.toArray(),
      metaValue(db, 'country'),
    ]);
    const sightings = cases.map(({ sighting }) => sighting);
    const told = [...pursuits, ...sightings].flatMap(({ orderId }) => orderId ?? []);
    const orders = await knownOrders(db, [...new Set([...running, ...told])]);
    const ctx = { ...moment, country };
    return moneyLines(orders, deskCases({ pursuits, sightings, orders }, ctx), ctx);
  });
}

/** The lines of some orders and their cases; an order with a case stands with the case alone. */
export function moneyLines(
  orders: readonly KnownOrder[],
  cases: readonly DeskCase[],
  ctx: ClockContext,
): MoneyLine[] {
  const ofCases = cases.flatMap((one) => ofCase(one, ctx));
  const withCase = new Set(ofCases.map(({ orderId }) => orderId));
  const returnable = orders.flatMap((known): MoneyLine[] => {
    const [sum] = stillReturnable([known], ctx);
    const { orderId } = known.order;
    if (!sum || withCase.has(orderId)) return [];
    const day = tellableClocksOf(known, ctx).clocks.find(
      ({ actor, dueAt }) => actor === 'buyer' && dueAt > ctx.now,
    );
    return [
      {
        id: orderId,
        state: 'returnable',
        orderId,
        item: itemName(known.order),
        sum,
        day: day?.dueOn ?? null,
      },
    ];
  });
  return [...ofCases, ...returnable].sort((a, b) => compare(a.day, b.day));
}

function ofCase(one: DeskCase, { now }: ClockContext): MoneyLine[] {
  const { id, orderId, item, state, clock } = one;
  const line = (standing: MoneyState, day: PlainDate | null): MoneyLine[] => [
    { id, state: standing, orderId, item, sum: sumOf(one), day },
  ];
  if (state === 'no-case' || state === 'preparing' || state === 'messaged' || state === 'cancelled')
    return [];
  if (state === 'done') {
    const day = dayOfEvent(one, 'refund-seen');
    return day ? line('arrived', day) : [];
  }
  if (state === 'lost' || state === 'fallback') return [];
  if (state === 'refund') {
    const late = clock?.kind === 'refund-arrival' && clock.dueAt <= now;
    return line(late ? 'overdue' : 'promised', clock?.kind === 'refund-arrival' ? clock.dueOn : null);
  }
  const agreed = ['agreed', 'return-due', 'return-moving', 'return-there', 'return-lost'].includes(state);
  const opened = dayOfEvent(one, 'dispute-opened') ?? one.sighting?.openedOn?.value ?? null;
  return agreed ? line('promised', null) : line('claimed', opened);
}

/** The sums of a state, one a currency. */
export function sumsOf(lines: readonly MoneyLine[], state: MoneyState): Money[] {
  return addMoney(lines.flatMap((line) => (line.state === state && line.sum ? [line.sum] : [])));
}

/** What came in each of the twelve months up to the one of `today`, in one currency; as decimal text. */
export function monthsOf(
  lines: readonly MoneyLine[],
  currency: string,
  today: PlainDate,
): { month: PlainDate; arrived: Money }[] {
  const [year = 0, month = 0] = today.split('-').map(Number);
  return Array.from({ length: 12 }, (_, index) => {
    const at = year * 12 + month - 1 - (11 - index);
    const first = `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`;
    const mine = lines.flatMap(({ state, sum, day }) =>
      state === 'arrived' && sum?.currency === currency && day?.slice(0, 7) === first.slice(0, 7)
        ? [sum]
        : [],
    );
    return { month: first, arrived: addMoney(mine)[0] ?? { amount: '0', currency } };
  });
}

function compare(a: PlainDate | null, b: PlainDate | null): number {
  return (a ?? '9999') < (b ?? '9999') ? -1 : 1;
}
