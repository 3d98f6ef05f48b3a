import type {
  CaseSighting,
  Correction,
  Fact,
  GivenDeadline,
  Order,
  OrderField,
  OrderLine,
  PageKind,
  PageState,
  Parcel,
  PaymentMethod,
  PlainDate,
  Problem,
  Product,
  Settings,
  Statement,
  Witness,
} from '../model';
import type { FactHistory } from './facts';

/** The fields of an order line that hold one fact each. */
export const LINE_FIELDS = [
  'productId',
  'title',
  'options',
  'quantity',
  'price',
  'canDispute',
] as const satisfies readonly (keyof OrderLine)[];
export type LineField = (typeof LINE_FIELDS)[number];

export const PARCEL_FIELDS = [
  'trackingNumber',
  'carrier',
  'delivered',
  'deliveredOn',
] as const satisfies readonly (keyof Parcel)[];
export const CASE_FIELDS = [
  'status',
  'statusText',
  'refund',
  'openedOn',
] as const satisfies readonly (keyof CaseSighting)[];
export const PRODUCT_FIELDS = [
  'title',
  'storeId',
  'storeName',
  'price',
  'country',
] as const satisfies readonly (keyof Product)[];

/** What the buyer entered and took back; it no longer counts and is still remembered. `line`: by its place. */
export interface TakenBack {
  field: Correction['field'];
  line?: number;
  fact: Fact<unknown>;
  at: number;
}

export type StatementsByPage = Partial<Record<PageKind, Statement[]>>;

/** All that is known of one order. All instants are epoch ms. */
export interface OrderRecord {
  orderId: string;
  /** What holds now, merged from every page that was seen. */
  order: Order;
  /** Per field the distinct facts that do not hold now. */
  history: FactHistory<OrderField>;
  /** The same for `order.lines`, index by index. */
  lineHistory: FactHistory<LineField>[];
  takenBack: TakenBack[];
  /** The statements that hold, by the kind of page that made them; `order.statements` is all of them. */
  statementsByPage: StatementsByPage;
  statementHistory: Statement[];
  firstSeenAt: number;
  lastSeenAt: number;
  /** The next instant at which something of this order is to be done; 0: to be planned anew; `null`: never. */
  nextAt: number | null;
  /** When the buyer's clocks run out and what is to be looked at stops being so, ascending. */
  dueAts: number[];
  /** How long before this order's deadlines to remind (ms, longest first); absent: as the settings say. */
  leads?: number[];
  /** What the buyer entered besides the dates of the order; absent in rows from before it could be. */
  own?: OwnWord;
}

/** Deadlines that the buyer was promised or bought, and how the order was paid. */
export interface OwnWord {
  given: GivenDeadline[];
  paidBy: PaymentMethod | null;
  /** The day on which the buyer asked to cancel; absent in rows from before it could be told. */
  cancelAskedOn?: PlainDate | null | undefined;
}

export interface ParcelRecord {
  /** `<orderId>:<tracking number or nothing>` */
  key: string;
  orderId: string;
  parcel: Parcel;
  history: FactHistory<(typeof PARCEL_FIELDS)[number]>;
  firstSeenAt: number;
  lastSeenAt: number;
}

export interface CaseRecord {
  caseId: string;
  orderId: string | null;
  sighting: CaseSighting;
  history: FactHistory<(typeof CASE_FIELDS)[number]>;
  /** Absent where nothing was. */
  takenBack?: TakenBack[];
  firstSeenAt: number;
  lastSeenAt: number;
}

export interface ProductRecord {
  productId: string;
  product: Product;
  history: FactHistory<(typeof PRODUCT_FIELDS)[number]>;
  statementHistory: Statement[];
  firstSeenAt: number;
  lastSeenAt: number;
}

/**
 * What became of one reminder, or what the buyer said of its deadline: a snoozed one comes back at `until`, a
 * silent one was known when the order was first seen.
 */
export interface ReminderRecord {
  /** The id of the plan: `deadline:<orderId>:<lineId or ->:<kind>:<dueOn or ->:<rung, choice or snooze>` */
  id: string;
  orderId: string;
  state: 'announced' | 'done' | 'not-needed' | 'snoozed' | 'silent';
  at: number;
  until: number | null;
}

/** What could not be read the last time a page of a kind was seen. */
export interface PageTrouble {
  at: number;
  url: string;
  state: PageState;
  problems: Problem[];
}

/** How one field of a kind of page fares. `by`: the strategies by which it was read the last time. */
export interface FieldHealth {
  lastReadAt: number | null;
  by: Witness[];
  lastFailedAt: number | null;
  reason: Problem['reason'] | null;
}

export interface PageRecord {
  page: PageKind;
  lastReadAt: number | null;
  lastSeenAt: number;
  trouble: PageTrouble | null;
  /** By the name of the field; absent in rows that were last written before it was kept. */
  fields?: Record<string, FieldHealth>;
}

/** Single values of the store itself. */
export interface MetaRecord {
  key: string;
  value: string;
}

/** The bytes of one piece of evidence. */
export interface FileRecord {
  id: string;
  blob: Blob;
}

/** One of the buyer's choices. */
export interface SettingRecord<K extends keyof Settings = keyof Settings> {
  key: K;
  value: Settings[K];
}
