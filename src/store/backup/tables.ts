import type * as v from 'valibot';
import type { Evidence, Listing, Pursuit } from '../../model';
import type { RecourseDatabase } from '../database';
import type {
  CaseRecord,
  MetaRecord,
  OrderRecord,
  PageRecord,
  ParcelRecord,
  ProductRecord,
  ReminderRecord,
  SettingRecord,
} from '../records';
import { caseRow, orderRow, parcelRow, productRow } from './row-order';
import { evidenceRow, listingRow, metaRow, pageRow, pursuitRow, reminderRow, settingRow } from './row-own';

/** Every table of rows that a backup holds; the bytes of the evidence lie beside them as files. */
export interface TableRows {
  orders: OrderRecord;
  parcels: ParcelRecord;
  cases: CaseRecord;
  products: ProductRecord;
  reminders: ReminderRecord;
  pages: PageRecord;
  meta: MetaRecord;
  pursuits: Pursuit;
  evidence: Evidence;
  listings: Listing;
  settings: SettingRecord;
}
export type TableName = keyof TableRows;
export type Rows = { [T in TableName]: TableRows[T][] };

interface Kept<T> {
  /** What a row may be, whoever wrote the file. */
  schema: v.GenericSchema<unknown, T>;
  key: (row: T) => string;
}

/** How the rows of each table are checked and told apart. */
export const TABLES: { [T in TableName]: Kept<TableRows[T]> } = {
  orders: { schema: orderRow, key: (row) => row.orderId },
  parcels: { schema: parcelRow, key: (row) => row.key },
  cases: { schema: caseRow, key: (row) => row.caseId },
  products: { schema: productRow, key: (row) => row.productId },
  reminders: { schema: reminderRow, key: (row) => row.id },
  pages: { schema: pageRow, key: (row) => row.page },
  meta: { schema: metaRow, key: (row) => row.key },
  pursuits: { schema: pursuitRow, key: (row) => row.id },
  evidence: { schema: evidenceRow, key: (row) => row.id },
  listings: { schema: listingRow, key: (row) => row.id },
  settings: { schema: settingRow, key: (row) => row.key },
};

export const TABLE_NAMES = Object.keys(TABLES) as TableName[];

/** What is of this machine and not of the buyer stays out: only these single values travel. */
export const META_KEPT: readonly string[] = ['country'];

export function noRows(): Rows {
  return Object.fromEntries(TABLE_NAMES.map((name) => [name, []])) as unknown as Rows;
}

/** All rows at one moment, as a backup holds them; inside a transaction over the tables if there is one. */
export async function rowsOf(db: RecourseDatabase): Promise<Rows> {
  const all = await Promise.all(TABLE_NAMES.map((name) => db.table(name).toArray()));
  const rows = Object.fromEntries(TABLE_NAMES.map((name, at) => [name, all[at]])) as unknown as Rows;
  return { ...rows, meta: rows.meta.filter(({ key }) => META_KEPT.includes(key)) };
}
