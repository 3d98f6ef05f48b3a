import type { FoundCard } from './order-cards';
import { printedIds } from './printed-id';

/** The one order that a card is of, else `null` with all that it might be of. */
export interface CardId {
  orderId: string | null;
  candidates: string[];
}

/**
 * Which order a card is of: the one that all its links and its header name. Where something else in it links
 * another order too (an advertisement, "buy again"), header and buttons decide if they agree.
 */
export function idOfCard({ card, ids, ownIds }: FoundCard): CardId {
  const printed = printedIds(card);
  const candidates = [...new Set([...ids, ...printed])];
  const [only] = candidates;
  if (only === undefined || candidates.length === 1) return { orderId: only ?? null, candidates };
  const [own] = ownIds;
  const agreed = ownIds.size === 1 && printed.size === 1 && own !== undefined && printed.has(own);
  return { orderId: agreed ? own : null, candidates };
}
