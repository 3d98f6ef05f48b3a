import type { Clock, Money } from '../../../model';
import type { ClockContext, KnownOrder } from '../../../rules/clocks';
import { headline } from '../../../rules/headline';
import { tellableClocksOf } from '../../../rules/quiet-clocks';
import type { RecourseDatabase } from '../../../store/database';
import { metaValue } from '../../../store/meta';
import { knownOrders } from '../../../store/orders';
import { say } from '../../../words/say';
import type { Field } from '../../export/as-csv';
import type { Sheet } from '../../export/export-buttons';
import { nameOfClock } from '../../time/tell-time';
import { dateOf } from '../../time/time-line';

/** Orders that are read at a time. */
const PAGE = 200;

/** The orders of some ids as a sheet, in that order, with what is due at `now` (epoch ms). */
export async function orderSheet(
  db: RecourseDatabase,
  orderIds: readonly string[],
  moment: Pick<ClockContext, 'now' | 'zone'>,
  tell: (done: number, all: number) => void,
): Promise<Sheet> {
  const ctx = { ...moment, country: await metaValue(db, 'country') };
  const rows: Field[][] = [];
  const json: unknown[] = [];
  for (let from = 0; from < orderIds.length; from += PAGE) {
    const page = orderIds.slice(from, from + PAGE);
    const known = new Map((await knownOrders(db, page)).map((one) => [one.order.orderId, one]));
    for (const id of page) {
      const one = known.get(id);
      if (!one) continue;
      const { clocks } = tellableClocksOf(one, ctx);
      rows.push(rowOf(one, headline(clocks, ctx.now)));
      json.push(objectOf(one, clocks));
    }
    tell(Math.min(orderIds.length, from + PAGE), orderIds.length);
  }
  return { columns: COLUMNS.map((column) => say(column)), rows, json };
}

const COLUMNS = [
  'export.order',
  'popup.date.placedOn',
  'popup.date.shippedOn',
  'popup.date.deliveredOn',
  'popup.date.completedOn',
  'orders.filter.status',
  'orders.filter.store',
  'export.items',
  'export.amount',
  'export.currency',
  'export.next',
  'export.until',
  'time.table.basis',
] as const;

function rowOf(known: KnownOrder, clock: Clock | null): Field[] {
  const { order } = known;
  return [
    order.orderId,
    order.placedOn?.value ?? null,
    order.shippedOn?.value ?? null,
    dateOf(known, 'deliveredOn')?.value ?? null,
    order.completedOn?.value ?? null,
    say(`status.${order.status?.value ?? 'unknown'}`),
    order.storeName?.value ?? null,
    order.lines.flatMap(({ title }) => (title ? [title.value] : [])).join(' | '),
    order.total && { amount: order.total.value.amount },
    order.total?.value.currency ?? null,
    clock && nameOfClock(clock.kind),
    clock?.dueOn ?? null,
    clock && say(`popup.basis.${clock.synthetic ? 'synthetic' : clock.basis}`),
  ];
}

function objectOf(known: KnownOrder, clocks: readonly Clock[]) {
  const { order } = known;
  const money = (value: Money | undefined) => value ?? null;
  return {
    orderId: order.orderId,
    status: order.status?.value ?? null,
    placedOn: order.placedOn?.value ?? null,
    paidOn: order.paidOn?.value ?? null,
    shippedOn: order.shippedOn?.value ?? null,
    deliveredOn: dateOf(known, 'deliveredOn')?.value ?? null,
    completedOn: order.completedOn?.value ?? null,
    total: money(order.total?.value),
    store: order.storeName?.value ?? null,
    lines: order.lines.map((line) => ({
      lineId: line.lineId,
      productId: line.productId?.value ?? null,
      title: line.title?.value ?? null,
      options: line.options?.value ?? null,
      quantity: line.quantity?.value ?? null,
      price: money(line.price?.value),
    })),
    clocks: clocks.map(({ kind, lineId, dueAt, actor, basis, synthetic, ruleIds }) => ({
      kind,
      lineId,
      dueAt: new Date(dueAt).toISOString(),
      actor,
      basis,
      synthetic,
      ruleIds,
    })),
  };
}
