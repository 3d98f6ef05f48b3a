import { addedOrderCards, type OrderCard, orderCards } from '../aliexpress/cards';
import type { ReadContext } from '../aliexpress/context';
import { readOrderCard } from '../aliexpress/dom/order-card';
import type { Problem, Reading } from '../model';
import { BADGE } from './badge';
import { hasHeaderRoom } from './header-room';
import type { BadgePlace } from './paint-orders';
import type { Changes } from './watch-page';

export interface ListCards {
  /**
   * Brings the cards up to date after a change, and notes those that have to be read. Returns whether any badge
   * may have lost its place; where cards only came behind the others, none has.
   */
  update(changes: Changes | null): boolean;
  /** Reads waiting cards until `until` (of `performance.now()`) has passed; `null` when none waited. */
  read(ctx: ReadContext, until: number): Reading | null;
  /** Whether cards still wait to be read. */
  waiting(): boolean;
  count(): number;
  /** Where the badges go, of all cards or of some orders. */
  places(orderIds?: Iterable<string>): BadgePlace[];
  /** The window's size changed: where badges have room has to be measured again. */
  resized(): void;
}

/**
 * The cards of an order list, each read again only when it is new or its text changed: ten cards appended to a
 * thousand cost ten readings.
 */
export function listCards(doc: Document): ListCards {
  const byOrder = new Map<string, OrderCard>();
  const byElement = new Map<Element, OrderCard>();
  let last: OrderCard | undefined;
  /** All cards are of the class that cards have: none was found by its links alone. */
  let plain = true;
  const read = new Map<string, { card: Element; text: string }>();
  const queue = new Set<string>();
  let room: boolean | null = null;

  const add = (card: OrderCard) => {
    byOrder.set(card.orderId, card);
    byElement.set(card.card, card);
    plain &&= card.card.classList.contains('order-item');
    last = card;
    if (read.get(card.orderId)?.card !== card.card) queue.add(card.orderId);
  };
  const find = () => {
    byOrder.clear();
    byElement.clear();
    last = undefined;
    plain = true;
    for (const card of orderCards(doc)) add(card);
    for (const known of [read, queue]) {
      for (const orderId of known.keys()) if (!byOrder.has(orderId)) known.delete(orderId);
    }
  };
  /** The cards that are new in some elements; `null` where the whole page has to be looked at. */
  const freshIn = (added: Iterable<Element>): OrderCard[] | null => {
    const fresh: OrderCard[] = [];
    for (const element of added) {
      if (!element.isConnected || cardAround(element) !== null) continue;
      const found = holdsBadge(element) ? null : addedOrderCards(element);
      if (found === null) return null;
      fresh.push(...found);
    }
    return fresh;
  };
  /** Takes up cards that came behind all others without looking at those; `false` where it is not that simple. */
  const grow = (added: Iterable<Element>): boolean => {
    const fresh = last !== undefined && plain ? freshIn(added) : null;
    if (fresh === null) return false;
    let behind = last;
    for (const card of fresh) {
      if (byOrder.has(card.orderId) || !behind || !follows(card.card, behind.card)) return false;
      behind = card;
    }
    for (const card of fresh) add(card);
    return true;
  };
  const cardAround = (node: Node): OrderCard | null => {
    for (let at: Node | null = node; at !== null; at = at.parentNode) {
      const card = byElement.get(at as Element);
      if (card) return card;
    }
    return null;
  };
  /** Whether something was rebuilt around the cards or inside of some, and which cards say something else now. */
  const sortOut = (touched: Changes['touched']) => {
    const sorted = { around: false, inside: false, changed: new Set<Element>() };
    for (const [node, rebuilt] of touched) {
      const card = cardAround(node);
      if (card === null) sorted.around ||= rebuilt;
      else {
        sorted.inside ||= rebuilt;
        if (isOld(card) || !card.anchor.isConnected) sorted.changed.add(card.card);
      }
    }
    return sorted;
  };
  const isOld = ({ orderId, card }: OrderCard) => read.get(orderId)?.text !== card.textContent;

  return {
    update(changes) {
      if (changes === null) {
        find();
        return true;
      }
      const { around, inside, changed } = sortOut(changes.touched);
      if (changed.size === 0 && !changes.removed && (!around || grow(changes.added))) return inside;
      if (around || changed.size > 0) find();
      for (const element of changed) {
        const card = byElement.get(element);
        if (card) queue.add(card.orderId);
      }
      return true;
    },
    read(ctx, until) {
      const orders: Reading['orders'] = [];
      const problems: Problem[] = [];
      for (const orderId of queue) {
        queue.delete(orderId);
        const card = byOrder.get(orderId)?.card;
        const text = card?.textContent ?? '';
        if (card && read.get(orderId)?.text !== text) {
          orders.push(readOrderCard(card, orderId, ctx, problems));
        }
        if (card) read.set(orderId, { card, text });
        if (performance.now() >= until) break;
      }
      const { url, at } = ctx;
      if (orders.length === 0) return null;
      return {
        page: 'order-list',
        state: 'read',
        url,
        at,
        orders,
        product: null,
        parcels: [],
        cases: [],
        problems,
      };
    },
    waiting: () => queue.size > 0,
    count: () => byOrder.size,
    places(orderIds = byOrder.keys()) {
      return [...orderIds].flatMap((orderId) => {
        const place = byOrder.get(orderId);
        if (!place) return [];
        room ??= hasHeaderRoom(place.anchor);
        return [{ orderId, anchor: place.anchor, where: placeIn(place.card, place.anchor, room) }];
      });
    },
    resized() {
      room = null;
    },
  };
}

/** A copy that the page made of its own nodes, or a look-alike: all badges have to be looked after. */
function holdsBadge(element: Element): boolean {
  return element.localName === BADGE || element.querySelector(BADGE) !== null;
}

function follows(one: Element, other: Element): boolean {
  return (other.compareDocumentPosition(one) & 4) /* DOCUMENT_POSITION_FOLLOWING */ !== 0;
}

function placeIn(card: Element, anchor: Element, room: boolean | null): BadgePlace['where'] {
  if (anchor === card) return 'end';
  return room ? 'in' : 'after';
}
