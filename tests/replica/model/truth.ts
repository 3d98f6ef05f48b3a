import type { Money } from '../../../src/model/fact';
import type { OrderStatus } from '../../../src/model/order';
import type { StartEvent, StatementKind } from '../../../src/model/statement';
import { totalMinor } from './build-order';
import { dayOf } from './days';
import { moneyOf } from './money';
import type { Account, ShopLine, ShopOrder } from './types';

export interface TrueStatement {
  kind: StatementKind;
  days: number | null;
  from: StartEvent | null;
  date: string | null;
}

export interface TrueLine {
  lineId: string;
  productId: string;
  title: string;
  /** As the card prints them: "Color:Black, 2m". */
  options: string;
  quantity: number;
  price: Money;
  canDispute: boolean;
}

export interface TrueOrder {
  orderId: string;
  /** The status as the order's pages print it. */
  status: OrderStatus;
  /** The same with what only other pages tell: `delivered` (tracking), `in-dispute`, `refunded` (refund list). */
  state: OrderStatus;
  placedOn: string;
  paidOn: string | null;
  shippedOn: string | null;
  deliveredOn: string | null;
  completedOn: string | null;
  total: Money;
  store: { id: string | null; name: string };
  canDispute: boolean;
  lines: TrueLine[];
  /** What the order detail page promises. */
  statements: TrueStatement[];
  /** What the tracking page promises: the refund day is one earlier there. */
  trackingStatements: TrueStatement[];
  parcels: { trackingNumber: string; carrier: string; delivered: boolean; deliveredOn: string | null }[];
  dispute: { caseId: string; lineId: string; statusText: string; refund: Money; openedOn: string } | null;
}

/** The options of a line as the page prints them (pages.md 2.2): "Color:Black, 2m". */
export function optionsText(line: Pick<ShopLine, 'options'>): string {
  return line.options.map(({ name, value }, at) => (at === 0 ? `${name}:${value}` : value)).join(', ');
}

function printed(kind: StatementKind, date: string | null): TrueStatement[] {
  return date ? [{ kind, days: null, from: null, date }] : [];
}

function counted(kind: StatementKind, days: number | null, from: StartEvent): TrueStatement[] {
  return days ? [{ kind, days, from, date: null }] : [];
}

function stateOf(order: ShopOrder): OrderStatus {
  if (order.dispute) {
    return order.dispute.status === 'completed' ? 'refunded' : 'in-dispute';
  }
  return order.status === 'in-transit' && order.moments.delivered !== null ? 'delivered' : order.status;
}

/** What is true of an order, in the house's words, to hold what the extension read against. */
export function truthOf(order: ShopOrder, account: Pick<Account, 'zone' | 'currency'>): TrueOrder {
  const { moments, promises } = order;
  const day = (instant: number | null): string | null =>
    instant === null ? null : dayOf(instant, account.zone);
  const money = (minor: number): Money => moneyOf(minor, account.currency);
  const coupon = printed('late-delivery-coupon', promises.couponIfDelayedBy);
  return {
    orderId: order.orderId,
    status: order.status,
    state: stateOf(order),
    placedOn: dayOf(moments.placed, account.zone),
    paidOn: day(moments.paid),
    shippedOn: day(moments.shipped),
    deliveredOn: day(moments.delivered),
    completedOn: day(moments.completed),
    total: money(totalMinor(order)),
    store: { id: order.shop.id, name: order.shop.name },
    canDispute: order.lines.some((line) => line.canDispute),
    lines: order.lines.map((line) => ({
      lineId: line.lineId,
      productId: line.listing.productId,
      title: line.listing.title,
      options: optionsText(line),
      quantity: line.quantity,
      price: money(line.listing.priceMinor),
      canDispute: line.canDispute,
    })),
    statements: [
      ...counted('return-after-receipt', promises.returnAfterReceiptDays, 'receipt-confirmed'),
      ...counted('open-dispute', promises.disputeAfterPlacedDays, 'placed'),
      ...coupon,
      ...printed('no-delivery-refund', promises.refundIfNotBefore),
      ...counted('free-return', promises.freeReturnDays, 'delivered'),
    ],
    trackingStatements: [...coupon, ...printed('no-delivery-refund', promises.refundIfNotBeforeTracking)],
    parcels: order.parcels.map((parcel) => ({
      trackingNumber: parcel.trackingNumber,
      carrier: parcel.carrier,
      delivered: parcel.deliveredAt !== null,
      deliveredOn: day(parcel.deliveredAt),
    })),
    dispute: order.dispute && {
      caseId: order.dispute.caseId,
      lineId: order.dispute.lineId,
      statusText: order.dispute.statusText,
      refund: money(order.dispute.refundMinor),
      openedOn: dayOf(order.dispute.openedAt, account.zone),
    },
  };
}

/** The order of an id. Throws when the account has none: a scenario that asks for it is wrong. */
export function orderOf(account: Account, orderId: string): ShopOrder {
  const order = account.orders.find((candidate) => candidate.orderId === orderId);
  if (!order) {
    throw new RangeError(`The account has no order ${orderId}`);
  }
  return order;
}
