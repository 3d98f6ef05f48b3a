import {
  type CaseCorrection,
  type Correction,
  DATE_FIELDS,
  type Known,
  type LineCorrection,
  type Order,
  type OrderCorrection,
  type OrderLine,
} from '../model';
import { blankRecord } from './blank-record';
import type { RecourseDatabase } from './database';
import { entered, type Held, withdrawn } from './entered';
import { type Chosen, chosenFor } from './facts';
import { notLater } from './not-later';
import { tellAmount } from './pursuits';
import type { CaseRecord, OrderRecord, TakenBack } from './records';

/**
 * Enters or corrects a date, a state or an amount by hand at `at` (epoch ms): it beats what pages say, whenever
 * they say it, until a value of `null` takes it back. An order that no page could be read of begins with it; a
 * line or a case that is not known cannot be corrected. Throws a `RangeError` for a field that is not the buyer's.
 */
export async function correct(
  db: RecourseDatabase,
  orderId: string,
  correction: Correction,
  at: number,
): Promise<void> {
  if (correction.of === 'event') {
    const pursuit = await db.pursuits.get(correction.pursuitId);
    if (pursuit?.orderId !== orderId) return;
    await tellAmount(db, correction.pursuitId, correction.eventId, correction.value, at);
    return;
  }
  await db.transaction('rw', [db.orders, db.cases], async () => {
    const known = await db.orders.get(orderId);
    if (correction.of === 'case') {
      const one = await db.cases.get(correction.caseId);
      if (one?.orderId !== orderId) return;
      await db.cases.put(correctedCase(one, correction, at));
      if (known) await db.orders.put({ ...known, nextAt: 0 });
      return;
    }
    if (correction.value === null && !known) return;
    const record = known ?? blankRecord(orderId, at);
    const after =
      correction.of === 'line'
        ? correctedLine(record, correction, at)
        : correctedOrder(record, correction, at);
    await db.orders.put(after);
  });
}

const ORDER_CORRECTIONS: readonly string[] = [...DATE_FIELDS, 'status', 'total'];
const CASE_CORRECTIONS: readonly string[] = ['status', 'refund', 'openedOn'];

/** The record with a value of the buyer's, or without the buyer's own again. Throws a `RangeError`. */
export function correctedOrder(
  record: OrderRecord,
  { field, value }: OrderCorrection,
  at: number,
): OrderRecord {
  if (!ORDER_CORRECTIONS.includes(field)) throw new RangeError(`not the buyer's to enter: ${field}`);
  const held = { current: record.order[field] as Known<unknown>, past: record.history[field] ?? [] };
  const { current, past, back } = changed(held, value, at, chosenFor(field));
  return {
    ...record,
    order: { ...record.order, [field]: current } as Order,
    history: { ...record.history, [field]: past },
    takenBack: [...record.takenBack, ...back.map((fact) => ({ field, fact, at }))],
    nextAt: 0,
  };
}

function correctedLine(record: OrderRecord, { line, value }: LineCorrection, at: number): OrderRecord {
  const known = record.order.lines[line];
  if (known === undefined) return record;
  const history = record.lineHistory[line] ?? {};
  const held = { current: known.price as Known<unknown>, past: history.price ?? [] };
  const { current, past, back } = changed(held, value, at, 'newest');
  const lines = record.order.lines.with(line, { ...known, price: current } as OrderLine);
  const lineHistory = lines.map((_, place) => record.lineHistory[place] ?? {});
  lineHistory[line] = { ...history, price: past };
  return {
    ...record,
    order: { ...record.order, lines },
    lineHistory,
    takenBack: [...record.takenBack, ...back.map((fact) => ({ field: 'price' as const, line, fact, at }))],
    nextAt: 0,
  };
}

function correctedCase(record: CaseRecord, { field, value }: CaseCorrection, at: number): CaseRecord {
  if (!CASE_CORRECTIONS.includes(field)) throw new RangeError(`not the buyer's to enter: ${field}`);
  const held = { current: record.sighting[field] as Known<unknown>, past: record.history[field] ?? [] };
  const { current, past, back } = changed(held, value, at, chosenFor(field));
  return {
    ...record,
    sighting: { ...record.sighting, [field]: current },
    history: { ...record.history, [field]: past },
    takenBack: [...(record.takenBack ?? []), ...back.map((fact): TakenBack => ({ field, fact, at }))],
  };
}

function changed(known: Held, value: unknown, at: number, chosen: Chosen) {
  // What the buyer says now is the last that was said, even if the clock went ahead before.
  const held = notLater(known, at);
  if (value !== null) return { ...entered(held, value, at, chosen), back: [] };
  const { values, ...rest } = withdrawn(held, chosen);
  return { ...rest, back: values };
}
