import type { Order } from '../model';
import { say } from '../words/say';

/** What the buyer knows an order by: its first item's title as the page has it, else its number. */
export function itemName(order: Order): string {
  const titles = order.lines.flatMap((line) => (line.title ? [line.title.value] : []));
  return titles[0] ?? say('order.no-title', { id: order.orderId });
}

/** How many further lines the order has behind the one that names it. */
export function furtherItems(order: Order): number {
  return Math.max(0, order.lines.length - 1);
}
