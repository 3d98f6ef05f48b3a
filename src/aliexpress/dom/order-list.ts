import type { Order, Problem, Reading } from '../../model';
import { blankReading } from '../blank-reading';
import type { ReadContext } from '../context';
import { tidy } from '../facts';
import { idOfCard } from './card-id';
import { isHidden, spacedText } from './nodes';
import { readOrderCard } from './order-card';
import { type FoundCard, findCards } from './order-cards';
import { mergeSameOrders } from './same-order';

/**
 * The order list of 2022 and later (pages.md 2.2), in both generations and the mobile variant. A card without
 * a number, or with two, gives no order but a problem of the page.
 */
export function readOrderList(doc: Document, ctx: ReadContext): Reading {
  const problems: Problem[] = [];
  const cards = findCards(doc);
  const shown = new Set(cards.filter(({ card }) => !isHidden(card)).map((found) => idOfCard(found).orderId));
  const orders = cards.flatMap((found): Order[] => {
    const orderId = orderOfCard(found, problems);
    // What a card said before it was hidden, the one that is shown says now.
    if (orderId === null || (isHidden(found.card) && shown.has(orderId))) return [];
    return [readOrderCard(found.card, orderId, ctx, problems)];
  });
  return { ...blankReading('order-list', ctx), orders: mergeSameOrders(orders, problems), problems };
}

function orderOfCard(found: FoundCard, problems: Problem[]): string | null {
  const { orderId, candidates } = idOfCard(found);
  if (orderId !== null) return orderId;
  const none = candidates.length === 0;
  const seen = none ? tidy(spacedText(found.header ?? found.card)) : candidates.join(' ');
  const reason = none ? 'not-found' : 'disagree';
  problems.push({ of: null, field: 'orderId', reason, seen: tidy(seen).slice(0, 200) });
  return null;
}
