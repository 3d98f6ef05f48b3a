import {
  type CaseSighting,
  DATE_FIELDS,
  type Order,
  type Parcel,
  type Problem,
  type Reading,
} from '../model';
import { blankRecord } from './blank-record';
import type { RecourseDatabase } from './database';
import { disagreements } from './disagreements';
import { followCases } from './follow-cases';
import { growCase } from './grow-case';
import { growOrder } from './grow-order';
import { growParcel, parcelKey } from './grow-parcel';
import { growProduct } from './grow-product';
import { takeCountry } from './meta';
import { rowNotLater } from './not-later';
import { orderRecords } from './order-records';
import { growPage } from './pages';
import { type CaseRecord, type OrderRecord, PARCEL_FIELDS, type ParcelRecord } from './records';
import { zoneHere } from './zone-here';

/**
 * Takes in what one page said, in one transaction, and gives back the ids of the orders it told of, which are
 * then marked to be planned anew. Facts merge by basis (user over page over rule) and none is lost; the same
 * reading twice changes nothing. A parcel or case of an order not seen yet begins that order, and what is told of
 * a case goes into the pursuit of it. Days are those of the buyer's IANA zone. What is known was seen at `now`
 * (epoch ms) at the latest, even if the clock went ahead then. Rejects when the store cannot be written; nothing of
 * the reading is then kept.
 */
export function takeReading(
  db: RecourseDatabase,
  reading: Reading,
  zone: string = zoneHere(),
  now: number = Number.POSITIVE_INFINITY,
): Promise<string[]> {
  const tables = [db.orders, db.parcels, db.cases, db.products, db.pages, db.meta, db.pursuits];
  return db.transaction('rw', tables, async () => {
    const cases = await takeCases(db, reading.cases, reading.at, now);
    const found = await takeParcels(db, reading.parcels, reading.at, now);
    const touched = new Set([
      ...reading.orders.map(({ orderId }) => orderId),
      ...reading.parcels.map(({ orderId }) => orderId),
      ...cases.flatMap(({ orderId }) => (orderId === null ? [] : [orderId])),
    ]);
    found.push(...(await takeOrders(db, [...touched], reading.orders, reading.at, now)));
    await followCases(db, reading.cases, cases, reading.at, zone);
    await takeRest(db, { ...reading, problems: [...reading.problems, ...found] }, now);
    return [...touched];
  });
}

/** Gives back where the orders' pages disagree. */
async function takeOrders(
  db: RecourseDatabase,
  orderIds: string[],
  seen: readonly Order[],
  at: number,
  now: number,
): Promise<Problem[]> {
  if (orderIds.length === 0) return [];
  const known = await orderRecords(db, orderIds);
  const grown = new Map<string, OrderRecord>();
  for (const [index, orderId] of orderIds.entries()) {
    const record = known[index];
    // A parcel or case moves the order's clocks too: without an order in the reading it is only marked.
    grown.set(orderId, record ? { ...rowNotLater(record, now), nextAt: 0 } : blankRecord(orderId, at));
  }
  const found: Problem[] = [];
  for (const order of seen) {
    const record = grown.get(order.orderId);
    if (!record) continue;
    const after = growOrder(record, order, at);
    grown.set(order.orderId, after);
    found.push(...disagreements(DATE_FIELDS, order, after.order, after.history, order.orderId));
  }
  await db.orders.bulkPut([...grown.values()]);
  return found;
}

/** Gives back where the parcels' pages disagree. */
async function takeParcels(
  db: RecourseDatabase,
  seen: readonly Parcel[],
  at: number,
  now: number,
): Promise<Problem[]> {
  const found: Problem[] = [];
  const grown = new Map<string, ParcelRecord>();
  for (const parcel of seen) {
    const before = await parcelBefore(db, seen, grown, parcel);
    const after = growParcel(before && rowNotLater(before, now), parcel, at);
    if (before && before.key !== after.key) {
      grown.delete(before.key);
      await db.parcels.delete(before.key);
    }
    grown.set(after.key, after);
    found.push(...disagreements(PARCEL_FIELDS, parcel, after.parcel, after.history, parcel.orderId));
  }
  if (grown.size > 0) await db.parcels.bulkPut([...grown.values()]);
  return found;
}

/**
 * What is known of a parcel: by its number, else of one whose number was not known yet. One whose number is not on
 * the page (it is still being built, or shows it no more) is the order's only one, where there is one on either side.
 */
async function parcelBefore(
  db: RecourseDatabase,
  seen: readonly Parcel[],
  grown: ReadonlyMap<string, ParcelRecord>,
  { orderId, trackingNumber }: Parcel,
): Promise<ParcelRecord | undefined> {
  for (const number of [trackingNumber?.value ?? null, null]) {
    const key = parcelKey(orderId, number);
    const record = grown.get(key) ?? (await db.parcels.get(key));
    if (record) return record;
  }
  const isAlone = seen.filter((parcel) => parcel.orderId === orderId).length === 1;
  if (trackingNumber !== null || !isAlone) return undefined;
  const known = await db.parcels.where('orderId').equals(orderId).toArray();
  return known.length === 1 ? known[0] : undefined;
}

async function takeCases(
  db: RecourseDatabase,
  seen: readonly CaseSighting[],
  at: number,
  now: number,
): Promise<CaseRecord[]> {
  if (seen.length === 0) return [];
  const ids = [...new Set(seen.map(({ caseId }) => caseId))];
  const known = await db.cases.bulkGet(ids);
  const grown = new Map(
    known.flatMap((record) => (record ? [[record.caseId, rowNotLater(record, now)] as const] : [])),
  );
  for (const sighting of seen) grown.set(sighting.caseId, growCase(grown.get(sighting.caseId), sighting, at));
  await db.cases.bulkPut([...grown.values()]);
  return [...grown.values()];
}

async function takeRest(db: RecourseDatabase, reading: Reading, now: number): Promise<void> {
  const { product, page, at } = reading;
  if (product) {
    const known = await db.products.get(product.productId);
    await db.products.put(growProduct(known && rowNotLater(known, now), product, at));
  }
  const known = await db.pages.get(page);
  const pageRecord = growPage(known && rowNotLater(known, now), reading);
  if (pageRecord) await db.pages.put(pageRecord);
  await takeCountry(db, reading);
}
