import type { Promises, ShopOrder } from '../model/types';
import { dayText } from './dates';
import { priceText } from './money';
import type { View } from './view';

/** One entry of the "Service Commitment" of the order detail page. */
export interface ServiceText {
  title: string;
  content: string;
}

/** The reminder of a completed order (pages.md 3), `null` where the page has none. */
export function reminderText(order: ShopOrder): string | null {
  const { returnAfterReceiptDays, disputeAfterPlacedDays } = order.promises;
  if (!returnAfterReceiptDays || !disputeAfterPlacedDays) {
    return null;
  }
  // The site's own responses run the sentences together; its help prints a space.
  const gap = Number(order.orderId.at(-1)) % 2 === 0 ? ' ' : '';
  return [
    'Order complete.',
    `If there are any problems, you can apply for a return/refund within ${returnAfterReceiptDays} days of confirming receipt.`,
    `If the item you received is defective or not as described, you can open a dispute within ${disputeAfterPlacedDays} days after order was placed.`,
  ].join(gap);
}

function refundSentences(promises: Promises, refundDay: string, view: View): string[] {
  const coupon = promises.couponIfDelayedBy;
  const text = (day: string): string => dayText(day, view.language);
  return [
    ...(coupon
      ? [
          `Apply for ${priceText(promises.couponMinor, view.account)} coupon code if delayed by ${text(coupon)}`,
        ]
      : []),
    `Refund if no delivery before ${text(refundDay)}`,
    'Refund if items damaged',
    'Refund if package lost',
  ];
}

/** The sentences of the "Fast delivery" commitment on the tracking page, where the day is one earlier. */
export function trackingSentences(order: ShopOrder, view: View): string[] {
  const day = order.promises.refundIfNotBeforeTracking;
  return day ? refundSentences(order.promises, day, view) : [];
}

/** The free-return sentence of a listing or an order. */
export function freeReturnSentence(days: number, fromDelivery: boolean): string {
  const start = fromDelivery ? ' after delivery' : '';
  return `Not satisfied with your order? Send it back within ${days} days${start}. The first return on each order is free.`;
}

/** "Service Commitment" of the order detail page. */
export function serviceTexts(order: ShopOrder, view: View): ServiceText[] {
  const { refundIfNotBefore, freeReturnDays } = order.promises;
  const services: ServiceText[] = [];
  if (refundIfNotBefore) {
    const content = refundSentences(order.promises, refundIfNotBefore, view).join(' · ');
    services.push({ title: 'Fast delivery', content });
  }
  if (freeReturnDays) {
    services.push({ title: 'Free returns', content: freeReturnSentence(freeReturnDays, true) });
  }
  return services;
}
