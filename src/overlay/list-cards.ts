import { orderCards } from '../aliexpress/cards';
import type { ReadContext } from '../aliexpress/context';
import { readOrderCard } from '../aliexpress/dom/order-card';
import type { Problem, Reading } from '../model';
import { hasHeaderRoom } from './header-room';
import type { BadgePlace } from './paint-orders';
import type { Changes } from './watch-page';

interface Card {
  orderId: string;
  card: Element;
  anchor: Element;
}

export interface ListCards {
  /** Brings the cards up to date after a change, and notes those that have to be read. */
  update(changes: Changes | null): void;
  /** Reads waiting cards until `until` (of `performance.now()`) has passed; `null` when none waited. */
  read(ctx: ReadContext, until: number): Reading | null;
  /** Whether cards still wait to be read. */
  waiting(): boolean;
  count(): number;
  places(): BadgePlace[];
  /** The window's size changed: where badges have room has to be measured again. */
  resized(): void;
}

/**
 * The cards of an order list, each read again only when it is new or its text changed: ten cards appended to a
 * thousand cost ten readings.
 */
export function listCards(doc: Document): ListCards {
  let cards: Card[] = [];
  let byElement = new Map<Element, Card>();
  const read = new Map<string, { card: Element; text: string }>();
  const queue = new Set<string>();
  let room: boolean | null = null;

  const find = () => {
    cards = orderCards(doc);
    byElement = new Map(cards.map((card) => [card.card, card]));
    const present = new Set(cards.map(({ orderId }) => orderId));
    for (const known of [read, queue]) {
      for (const orderId of known.keys()) if (!present.has(orderId)) known.delete(orderId);
    }
    for (const { orderId, card } of cards) if (read.get(orderId)?.card !== card) queue.add(orderId);
  };
  const cardAround = (node: Node): Card | null => {
    for (let at: Node | null = node; at !== null; at = at.parentNode) {
      const card = byElement.get(at as Element);
      if (card) return card;
    }
    return null;
  };
  const isOld = ({ orderId, card }: Card) => read.get(orderId)?.text !== card.textContent;

  return {
    update(changes) {
      let again = changes === null;
      const changed = new Set<Element>();
      for (const [node, rebuilt] of changes ?? []) {
        const card = cardAround(node);
        if (card === null) again ||= rebuilt;
        else if (isOld(card) || !card.anchor.isConnected) changed.add(card.card);
      }
      if (again || changed.size > 0) find();
      for (const element of changed) {
        const card = byElement.get(element);
        if (card) queue.add(card.orderId);
      }
    },
    read(ctx, until) {
      const orders: Reading['orders'] = [];
      const problems: Problem[] = [];
      const byOrder = new Map(cards.map((card) => [card.orderId, card]));
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
    count: () => cards.length,
    places() {
      const [first] = cards;
      if (first && room === null) room = hasHeaderRoom(first.anchor);
      return cards.map(({ orderId, card, anchor }) => ({
        orderId,
        anchor,
        where: placeIn(card, anchor, room),
      }));
    },
    resized() {
      room = null;
    },
  };
}

function placeIn(card: Element, anchor: Element, room: boolean | null): BadgePlace['where'] {
  if (anchor === card) return 'end';
  return room ? 'in' : 'after';
}
