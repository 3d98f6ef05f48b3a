import { orderIdFromUrl } from '../urls';
import { allWithin, byClass, spacedText } from './nodes';
import { idsInText } from './printed-id';

/** One order's card on the order list, with the ids that its links name and its header, if it has one. */
export interface FoundCard {
  card: Element;
  header: Element | null;
  ids: Set<string>;
  /** Those of them that the links of its header and its buttons name. */
  ownIds: Set<string>;
}

const CARD = byClass('order-item');
const HEADER = byClass('order-item-header');
const BUTTON = byClass('order-item-btn');
const ORDER_LINK = 'a[href*="rderId="]';
const MARKS = `${CARD}, ${HEADER}, ${ORDER_LINK}`;
const FLOATING = '.comet-popover-body, .order-track-popover, .comet-modal';
const PRODUCT_LINK = 'a[href*="/item/"]';

/**
 * The cards of the order list in document order (pages.md 2.2): `.order-item`, and where that class is lost
 * the element around an order's links. One pass over the page, linear in its size: this runs on every change.
 */
export function findCards(doc: Document): FoundCard[] {
  const { cards, strays } = cardsOf(doc.querySelectorAll(MARKS));
  return strays.length === 0 ? [...cards.values()] : [...cards.values(), ...cardsAround(strays, cards)];
}

/**
 * The cards in an element that was added to the page; `null` where that cannot be told from it alone: an order's
 * link without a card around it, or a card that reaches beyond it.
 */
export function findAddedCards(added: Element): FoundCard[] | null {
  const { cards, strays } = cardsOf(allWithin(added, MARKS));
  const whole = [...cards.keys()].every((card) => added.contains(card));
  return strays.length === 0 && whole ? [...cards.values()] : null;
}

function cardsOf(marks: Iterable<Element>) {
  const cards = new Map<Element, FoundCard>();
  const strays: { link: Element; id: string }[] = [];
  let card: Element | null = null;
  for (const mark of marks) {
    const id = orderIdFromUrl(mark.getAttribute('href') ?? '');
    // Marks come in the page's order: most stand in the card of the one before.
    if (!card?.contains(mark)) card = outermostCard(mark);
    if (card === null) {
      if (id !== null) strays.push({ link: mark, id });
      continue;
    }
    const found = cards.get(card) ?? {
      card,
      header: null,
      ids: new Set<string>(),
      ownIds: new Set<string>(),
    };
    cards.set(card, found);
    if (mark.matches(HEADER)) found.header ??= mark;
    if (id === null) continue;
    found.ids.add(id);
    if (found.header?.contains(mark) || mark === card || mark.matches(BUTTON)) found.ownIds.add(id);
  }
  return { cards, strays };
}

function outermostCard(mark: Element): Element | null {
  let card = mark.closest(CARD);
  for (let outer = card; outer !== null; outer = outer.parentElement?.closest(CARD) ?? null) card = outer;
  return card;
}

/**
 * Cards by their links alone; links of an order that has its card, and of what floats over the page, are none.
 * A card prints the order's number too: advertisements that link an order do not.
 */
function cardsAround(strays: { link: Element; id: string }[], known: Map<Element, FoundCard>): FoundCard[] {
  const carded = new Set([...known.values()].flatMap(({ ids }) => [...ids]));
  const links = strays.filter(({ link, id }) => !carded.has(id) && link.closest(FLOATING) === null);
  const owners = new Map<Element, string | null>();
  for (const { card } of known.values()) claim(card, null, owners);
  for (const { link, id } of links) claim(link, id, owners);
  const found = new Map<string, FoundCard>();
  for (const { link, id } of links) {
    if (found.has(id)) continue;
    const card = cardAround(link, id, owners);
    const header = card.querySelector(HEADER);
    found.set(id, {
      card,
      header,
      ids: new Set([id]),
      ownIds: new Set([id]),
    });
  }
  return [...found.values()].filter(({ card, ids }) => idsInText(spacedText(card)).some((id) => ids.has(id)));
}

/** Notes for every ancestor whether it holds links of one order (its id) or of several (`null`). */
function claim(link: Element, id: string | null, owners: Map<Element, string | null>): void {
  for (let at: Element | null = link; at !== null; at = at.parentElement) {
    const owner = owners.get(at);
    if (owner === null || (owner === id && owner !== undefined)) return;
    owners.set(at, owner === undefined ? id : null);
  }
}

/** The nearest ancestor that holds the order's products too, and no other order. */
function cardAround(link: Element, id: string, owners: Map<Element, string | null>): Element {
  let card = link;
  while (card.querySelector(PRODUCT_LINK) === null) {
    const outer: Element | null = card.parentElement;
    if (outer === null || outer.tagName === 'BODY' || owners.get(outer) !== id) break;
    card = outer;
  }
  return card;
}
