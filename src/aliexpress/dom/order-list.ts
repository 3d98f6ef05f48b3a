import type { Order, Problem, Reading } from '../../model';
import { blankReading } from '../blank-reading';
import type { ReadContext } from '../context';
import { tidy } from '../facts';
import { spacedText } from './nodes';
import { readOrderCard } from './order-card';
import { type FoundCard, findCards } from './order-cards';
import { printedIds } from './printed-id';
import { mergeSameOrders } from './same-order';

/**
 * The order list of 2022 and later (pages.md 2.2), in both generations and the mobile variant. A card without
 * a number, or with two, gives no order but a problem of the page.
 */
export function readOrderList(doc: Document, ctx: ReadContext): Reading {
  const problems: Problem[] = [];
  const orders = findCards(doc).flatMap((found): Order[] => {
    const orderId = idOfCard(found, problems);
    return orderId === null ? [] : [readOrderCard(found.card, orderId, ctx, problems)];
  });
  return { ...blankReading('order-list', ctx), orders: mergeSameOrders(orders, problems), problems };
}

function idOfCard({ card, header, ids }: FoundCard, problems: Problem[]): string | null {
  const all = [...new Set([...ids, ...printedIds(card)])];
  const [id] = all;
  if (id !== undefined && all.length === 1) return id;
  const seen = id === undefined ? tidy(spacedText(header ?? card)) : all.join(' ');
  problems.push({
    of: null,
    field: 'orderId',
    reason: id === undefined ? 'not-found' : 'disagree',
    seen: seen.slice(0, 200),
  });
  return null;
}
