import { BADGE, createBadge, markStale, paintBadge } from './badge';
import type { ShownOrder } from './order-view';

/** Where an order's badge belongs: among the parts of a header, right after an element, or at an element's end. */
export interface BadgePlace {
  orderId: string;
  anchor: Element;
  where: 'in' | 'after' | 'end';
}

export interface OrderPainter {
  /**
   * Brings the page to exactly one badge for each place whose order is known, in its place, showing it at `now`
   * (epoch ms); every other badge goes. Can be called as often as wanted; a second call changes nothing.
   */
  paint(places: BadgePlace[], shownOf: ShownOf, now: number): void;
  /** The same for some places only: for orders just read, where the page itself did not change. */
  paintSome(places: BadgePlace[], shownOf: ShownOf, now: number): void;
  /** Makes the badges of some orders, and has them at hand for when they are painted. */
  prepare(orderIds: Iterable<string>, shownOf: ShownOf, now: number): void;
  /** Notes on every badge that the page has to be loaded again; no other is made from then on. */
  markStale(): void;
}

type ShownOf = (orderId: string) => ShownOrder | null;

/** Paints the badges of one document, keyed by order id (house.md, On the page). */
export function orderPainter(doc: Document): OrderPainter {
  const byOrder = new Map<string, HTMLElement>();
  const all = doc.getElementsByTagName(BADGE);
  let stale = false;

  /** After an update there are no words any more: what stands there stays as it is, and nothing is made. */
  const badgeOf = (orderId: string, shown: ShownOrder, now: number): HTMLElement | null => {
    const known = byOrder.get(orderId);
    if (stale) {
      if (known) markStale(known);
      return known ?? null;
    }
    const badge = known ?? createBadge(doc, shown, now);
    if (known) paintBadge(known, shown, now);
    else byOrder.set(orderId, badge);
    return badge;
  };
  const paintSome = (places: BadgePlace[], shownOf: ShownOf, now: number): Set<Element> => {
    const placed = new Set<Element>();
    for (const place of places) {
      const shown = shownOf(place.orderId);
      const known = byOrder.get(place.orderId);
      // The page may show one order twice while it re-renders: the first card has the badge.
      if (shown === null || (known && placed.has(known))) continue;
      const badge = badgeOf(place.orderId, shown, now);
      if (badge === null) continue;
      putInPlace(badge, place);
      placed.add(badge);
    }
    return placed;
  };
  /** Copies that the page made of its own nodes, badges of an earlier script, orders that are gone. */
  const removeOthers = (placed: Set<Element>) => {
    for (const [orderId, badge] of byOrder) {
      if (!placed.has(badge)) byOrder.delete(orderId);
    }
    // All that are placed are in the page: with as many elements there is no other.
    if (all.length === placed.size) return;
    for (const element of [...all]) {
      if (!placed.has(element)) element.remove();
    }
  };

  return {
    paint(places, shownOf, now) {
      removeOthers(paintSome(places, shownOf, now));
    },
    paintSome,
    prepare(orderIds, shownOf, now) {
      for (const orderId of orderIds) {
        const shown = shownOf(orderId);
        if (shown !== null) badgeOf(orderId, shown, now);
      }
    },
    markStale() {
      stale = true;
      for (const badge of byOrder.values()) markStale(badge);
    },
  };
}

function putInPlace(badge: HTMLElement, { anchor, where }: BadgePlace): void {
  const parent = where === 'after' ? anchor.parentElement : anchor;
  if (badge.parentElement === parent) return;
  badge.dataset.place = where;
  // Before the header's last part, which the shop keeps at the far end: so none of its own parts moves.
  if (where === 'in') anchor.insertBefore(badge, anchor.lastElementChild);
  else if (where === 'after') anchor.after(badge);
  else anchor.append(badge);
}
