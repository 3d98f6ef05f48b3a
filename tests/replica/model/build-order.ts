import { DAY, dayOf, addDays as plusDays } from './days';
import { CARRIERS, REASONS } from './goods';
import type { Random } from './random';
import type { Account, Listing, Moments, Promises, ShopCase, ShopLine, ShopOrder, ShopParcel } from './types';

/** What is decided about an order before its ids, parcels and promises are worked out. */
export interface OrderPlan {
  status: ShopOrder['status'];
  moments: Moments;
  goods: { listing: Listing; quantity: number }[];
  parcels?: number;
  promises?: Partial<Promises>;
  dispute?: Pick<ShopCase, 'status' | 'statusText'> & { openedAt: number; modifiedAt?: number };
  thumbnailsOnly?: boolean;
  /** The card names the shop without a link. */
  withoutStoreLink?: boolean;
  canDispute?: boolean;
}

type Context = Pick<Account, 'now' | 'zone'>;

const FIRST_ID = 3_048_000_000_000_000;

/** A 16-digit id; orders of one checkout lie 20000 apart (pages.md 1.2). `kind` keeps the families apart. */
export function idOf(index: number, kind: number): string {
  return String(FIRST_ID + kind * 100_000_000_000_000 + index * 20_000 + ((index * 7_919) % 20_000));
}

/** Whether the site would offer Returns/refunds now: shipped and still within a window that its page prints. */
export function disputable(plan: OrderPlan, promises: Promises, now: number): boolean {
  const { moments, status } = plan;
  if (plan.dispute || moments.shipped === null) {
    return false;
  }
  if (status === 'in-transit') {
    return now - moments.shipped >= 6 * DAY;
  }
  if (status !== 'completed' || moments.completed === null) {
    return false;
  }
  const windows = [
    moments.completed + (promises.returnAfterReceiptDays ?? 0) * DAY,
    moments.placed + (promises.disputeAfterPlacedDays ?? 0) * DAY,
  ];
  return windows.some((end) => now < end);
}

function promisesOf(plan: OrderPlan, dice: Random, { zone }: Context): Promises {
  const { moments, status, goods } = plan;
  const first = goods[0]?.listing;
  const fast = moments.paid !== null && dice.chance(0.75) && status !== 'cancelled';
  const start = moments.shipped ?? moments.paid ?? moments.placed;
  const commitDays = first?.commitDays ?? 45;
  const refund = fast ? dayOf(start + commitDays * DAY, zone) : null;
  const completed = status === 'completed';
  const promised: Promises = {
    returnAfterReceiptDays: completed ? dice.pick([7, 7, 15]) : null,
    disputeAfterPlacedDays: completed ? dice.pick([90, 90, 75]) : null,
    freeReturnDays:
      status === 'cancelled'
        ? null
        : (goods.find(({ listing }) => listing.freeReturnDays)?.listing.freeReturnDays ?? null),
    refundIfNotBefore: refund,
    refundIfNotBeforeTracking: null,
    couponIfDelayedBy: refund ? plusDays(refund, -Math.round(commitDays / 2)) : null,
    couponMinor: 100,
    ...plan.promises,
  };
  const printed = promised.refundIfNotBefore;
  return { ...promised, refundIfNotBeforeTracking: printed && plusDays(printed, -1) };
}

function parcelsOf(plan: OrderPlan, lines: ShopLine[], index: number, dice: Random): ShopParcel[] {
  const { placed, paid, shipped, delivered } = plan.moments;
  if (shipped === null) {
    return [];
  }
  const count = Math.min(plan.parcels ?? 1, Math.max(1, lines.length));
  // The order counts as shipped when its last parcel leaves, and as delivered when that one arrives (rules.md TZ-06).
  const earlier = Math.round(((paid ?? placed) + shipped) / 2);
  const arrived =
    delivered === null ? null : delivered - Math.min(DAY, Math.round((delivered - shipped) / 2));
  return Array.from({ length: count }, (_, at) => ({
    trackingNumber: `RX${String(index * 10 + at).padStart(9, '0')}AE`,
    carrier: dice.pick(CARRIERS),
    lineIds: lines.filter((_line, position) => position % count === at).map((line) => line.lineId),
    shippedAt: at === count - 1 ? shipped : earlier,
    deliveredAt: at === count - 1 ? delivered : arrived,
  }));
}

/** Works an order out from a plan. `index` gives the ids: the same index must not be used twice in an account. */
export function buildOrder(plan: OrderPlan, index: number, dice: Random, context: Context): ShopOrder {
  const orderId = idOf(index, 0);
  const promises = promisesOf(plan, dice, context);
  const canDispute = plan.canDispute ?? disputable(plan, promises, context.now);
  const lines = plan.goods.map(({ listing, quantity }, at) => ({
    lineId: idOf(index * 8 + at, 1),
    listing,
    quantity,
    options: listing.options,
    canDispute,
    freeReturn: listing.freeReturnDays !== null,
    fastDelivery: promises.refundIfNotBefore !== null,
  }));
  const shop = plan.goods[0]?.listing.shop ?? { id: null, name: 'Store', icon: null };
  const items = lines.reduce((sum, line) => sum + line.listing.priceMinor * line.quantity, 0);
  const [line] = lines;
  return {
    orderId,
    status: plan.status,
    shop: plan.withoutStoreLink ? { ...shop, id: null } : shop,
    lines,
    parcels: parcelsOf(plan, lines, index, dice),
    moments: plan.moments,
    shippingMinor: dice.chance(0.4) ? Math.round(items * 0.08) : 0,
    discountMinor: dice.chance(0.3) ? Math.round(items * 0.05) : 0,
    taxMinor: dice.chance(0.5) ? Math.round(items * 0.09) : 0,
    promises,
    thumbnailsOnly: plan.thumbnailsOnly ?? false,
    dispute:
      plan.dispute && line
        ? {
            caseId: idOf(index, 2),
            reverseOrderId: idOf(index, 3),
            orderId,
            lineId: line.lineId,
            status: plan.dispute.status,
            statusText: plan.dispute.statusText,
            refundMinor: line.listing.priceMinor * line.quantity,
            openedAt: plan.dispute.openedAt,
            modifiedAt: plan.dispute.modifiedAt ?? plan.dispute.openedAt + DAY,
            reason: dice.pick(REASONS),
          }
        : null,
  };
}

/** What the buyer pays for the whole order, in minor units. */
export function totalMinor(order: ShopOrder): number {
  const items = order.lines.reduce((sum, line) => sum + line.listing.priceMinor * line.quantity, 0);
  return items + order.shippingMinor + order.taxMinor - order.discountMinor;
}
