import { idOfCard } from './dom/card-id';
import { type FoundCard, findAddedCards, findCards } from './dom/order-cards';

/** An order's card, its order, and the element at whose end the badge is appended. */
export interface OrderCard {
  orderId: string;
  card: Element;
  anchor: Element;
}

/**
 * The order list's cards, each order once, in document order (pages.md 2.2). The anchor is the card's header,
 * else its first child, else the card. A card that names no order, or two, is left out. Linear in the page's
 * size; throws nothing.
 */
export function orderCards(doc: Document): OrderCard[] {
  return eachOrderOnce(findCards(doc));
}

/** The same for an element that was added to the page; `null` where the whole page has to be looked at. */
export function addedOrderCards(added: Element): OrderCard[] | null {
  const found = findAddedCards(added);
  return found && eachOrderOnce(found);
}

function eachOrderOnce(found: FoundCard[]): OrderCard[] {
  const cards = new Map<string, OrderCard>();
  for (const one of found) {
    const { card, header } = one;
    const { orderId } = idOfCard(one);
    if (orderId === null || cards.has(orderId)) continue;
    cards.set(orderId, { orderId, card, anchor: header ?? firstOwnChild(card) ?? card });
  }
  return [...cards.values()];
}

/** On the order detail page, the element after or in which the badge goes: the title of the status block. */
export function detailHead(doc: Document): Element | null {
  return (
    doc.querySelector('.order-status .order-block-title') ??
    doc.querySelector('.order-status') ??
    doc.querySelector('.order-block-title')
  );
}

/** On the product page, the element under which the policy line goes: the price, else the title (pages.md 6.4). */
export function policyAnchor(doc: Document): Element | null {
  return (
    doc.querySelector('[data-pl="product-price"]') ??
    doc.querySelector('[class*="price-default--current"]')?.parentElement ??
    doc.querySelector('h1[data-pl="product-title"]')
  );
}

/** The card's first child that is the shop's, not our own. */
function firstOwnChild(card: Element): Element | null {
  let child = card.firstElementChild;
  while (child?.tagName.startsWith('RECOURSE-')) child = child.nextElementSibling;
  return child;
}
