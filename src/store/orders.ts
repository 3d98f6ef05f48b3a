import type { Table } from 'dexie';
import type { Pursuit } from '../model';
import { factsOfPursuit } from '../rules/case/facts-of-case';
import { waitsSince } from '../rules/case/own-events';
import type { KnownOrder } from '../rules/clocks';
import { asCorrected } from './corrected-pursuit';
import type { RecourseDatabase } from './database';
import { orderRecords } from './order-records';
import type { CaseRecord, OrderRecord, ParcelRecord } from './records';

/** The tables that hold what is known of an order: those of a transaction around `withParts`. */
export function orderTables(db: RecourseDatabase): Table[] {
  return [db.orders, db.parcels, db.cases, db.pursuits];
}

/** All that is known of one order, or `undefined` when it was never seen. */
export async function knownOrder(db: RecourseDatabase, orderId: string): Promise<KnownOrder | undefined> {
  return (await knownOrders(db, [orderId]))[0];
}

/** All that is known of some orders, in the order of their ids; ids that were never seen are left out. */
export function knownOrders(db: RecourseDatabase, orderIds: readonly string[]): Promise<KnownOrder[]> {
  return db.transaction('r', orderTables(db), async () => {
    const orders = (await orderRecords(db, orderIds)).filter((record) => record !== undefined);
    return withParts(db, orders);
  });
}

/** All that is known of every order. */
export function allKnownOrders(db: RecourseDatabase): Promise<KnownOrder[]> {
  return db.transaction('r', orderTables(db), async () => {
    const [orders, parcels, cases, pursuits] = await Promise.all([
      db.orders.toArray(),
      db.parcels.toArray(),
      db.cases.toArray(),
      db.pursuits.toArray(),
    ]);
    return assembleAll(orders, { parcels, cases, pursuits });
  });
}

/** From this many orders on, one read over the range of their ids is cheaper than one for each. */
const MANY = 50;

/** The records of some orders with their parcels and cases; inside a transaction over `orderTables`. */
export async function withParts(
  db: RecourseDatabase,
  records: readonly OrderRecord[],
): Promise<KnownOrder[]> {
  const ids = records.map(({ orderId }) => orderId).sort();
  const [first, last] = [ids[0], ids.at(-1)];
  if (first === undefined || last === undefined) return [];
  const of = <T, I>(table: Table<T, string, I>) => {
    const index = table.where('orderId');
    return (ids.length < MANY ? index.anyOf(ids) : index.between(first, last, true, true)).toArray();
  };
  const [parcels, cases, pursuits] = await Promise.all([of(db.parcels), of(db.cases), of(db.pursuits)]);
  return assembleAll(records, { parcels, cases, pursuits });
}

interface Parts {
  parcels: ParcelRecord[];
  cases: CaseRecord[];
  pursuits: Pursuit[];
}

function assembleAll(records: readonly OrderRecord[], { parcels, cases, pursuits }: Parts): KnownOrder[] {
  const parcelsOf = byOrder(parcels);
  const casesOf = byOrder(cases);
  const pursuitsOf = byOrder(pursuits);
  return records.map(({ orderId, order, own }) => {
    const sighted = casesOf.get(orderId) ?? [];
    const begun = pursuitsOf.get(orderId) ?? [];
    const waiting = begun.flatMap((one) => {
      const since = waitsSince(one);
      return since === null ? [] : [{ lineId: one.lineId, since }];
    });
    const pursued = begun.map((one) =>
      factsOfPursuit(asCorrected(one, sighted.find(({ caseId }) => caseId === one.caseId)?.sighting)),
    );
    return {
      order,
      parcels: (parcelsOf.get(orderId) ?? []).map(({ parcel }) => parcel),
      cases: sighted.map(({ sighting }) => sighting),
      ...(pursued.length > 0 && { pursued }),
      ...(waiting.length > 0 && { waiting }),
      ...(own && own.given.length > 0 && { given: own.given }),
      ...(own?.paidBy && { paidBy: own.paidBy }),
      ...(own?.cancelAskedOn && { cancelAskedOn: own.cancelAskedOn }),
    };
  });
}

function byOrder<T extends { orderId: string | null }>(records: readonly T[]): Map<string | null, T[]> {
  const groups = new Map<string | null, T[]>();
  for (const record of records) {
    const group = groups.get(record.orderId);
    if (group) group.push(record);
    else groups.set(record.orderId, [record]);
  }
  return groups;
}
