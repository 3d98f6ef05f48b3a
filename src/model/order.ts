import type { Known, Money, PlainDate } from './fact';
import type { Statement } from './statement';

/** The words of the house for an order's state; "Awaiting delivery" is `in-transit`. */
export const ORDER_STATUSES = [
  'unpaid',
  'risk-check',
  'to-ship',
  'in-transit',
  'delivered',
  'completed',
  'in-dispute',
  'refunded',
  'cancelled',
  'closed',
  'frozen',
  'unknown',
] as const;
export type OrderStatus = (typeof ORDER_STATUSES)[number];

/** One line of an order. `lineId` is `null` where the page does not print it (the order list's cards). */
export interface OrderLine {
  lineId: string | null;
  productId: Known<string>;
  title: Known<string>;
  options: Known<string>;
  quantity: Known<number>;
  price: Known<Money>;
  /** Whether the page offers Returns/refunds on this line now. */
  canDispute: Known<boolean>;
}

/** What is known of one order, from one page or from all that were seen. Ids are strings. */
export interface Order {
  orderId: string;
  status: Known<OrderStatus>;
  statusText: Known<string>;
  placedOn: Known<PlainDate>;
  paidOn: Known<PlainDate>;
  shippedOn: Known<PlainDate>;
  completedOn: Known<PlainDate>;
  deliveredOn: Known<PlainDate>;
  total: Known<Money>;
  storeId: Known<string>;
  storeName: Known<string>;
  canDispute: Known<boolean>;
  /** Ship-to country, ISO 3166 alpha-2. */
  country: Known<string>;
  lines: OrderLine[];
  statements: Statement[];
}

/** The fields of an order that hold one fact each, in the order in which they are told. */
export const ORDER_FIELDS = [
  'status',
  'statusText',
  'placedOn',
  'paidOn',
  'shippedOn',
  'completedOn',
  'deliveredOn',
  'total',
  'storeId',
  'storeName',
  'canDispute',
  'country',
] as const satisfies readonly (keyof Order)[];
export type OrderField = (typeof ORDER_FIELDS)[number];

/** The fields that a buyer can enter or correct by hand. */
export const DATE_FIELDS = ['placedOn', 'paidOn', 'shippedOn', 'completedOn', 'deliveredOn'] as const;
export type DateField = (typeof DATE_FIELDS)[number];
