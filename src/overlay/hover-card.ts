import { badgeParts, shownOn } from './badge';
import { buildCard } from './badge-card';
import { turnFold } from './fold';
import { placeCard } from './place-card';

export interface HoverCardParts {
  now: () => number;
  /** Whether the extension behind this script is gone (updated or removed). */
  isStale: () => boolean;
  openOrder: (orderId: string) => void;
  /** Something is wrong with an order. */
  startWalk: (orderId: string) => void;
}

type OpenedBy = 'hover' | 'focus' | 'press';

interface Open {
  host: HTMLElement;
  by: OpenedBy;
  card: HTMLElement;
}

const OPEN_AFTER = 150;
const CLOSE_AFTER = 250;

/**
 * Opens and closes the card of all badges of a document, with one set of listeners: after a moment of hover, at
 * keyboard focus, at click, tap or Enter; Escape, leaving it or a press elsewhere closes it. At most one is open.
 * It goes on working when the extension behind it is gone, to say so.
 */
export function hoverCards(doc: Document, parts: HoverCardParts): void {
  let open: Open | null = null;
  let timer = 0;
  let pressing = false;
  const view = doc.defaultView;
  if (view === null) return;

  const wait = (run: () => void, ms: number) => {
    view.clearTimeout(timer);
    timer = view.setTimeout(run, ms);
  };
  const close = () => {
    view.clearTimeout(timer);
    if (open === null) return;
    badgeParts(open.host)?.face.setAttribute('aria-expanded', 'false');
    open.card.remove();
    open = null;
  };
  const openAt = (host: HTMLElement, by: OpenedBy) => {
    view.clearTimeout(timer);
    if (open?.host === host) {
      if (by === 'press') open.by = by;
      return;
    }
    close();
    const badge = badgeParts(host);
    const shown = shownOn(host);
    if (badge === null || shown === null) return;
    const card = buildCard(doc, shown, parts.now(), parts.isStale());
    badge.root.append(card);
    badge.face.setAttribute('aria-expanded', 'true');
    open = { host, by, card };
    placeCard(card, badge.face);
  };

  const act = (host: HTMLElement, action: string | undefined) => {
    if (action === 'fold') {
      turnFold(host);
      // The button that was pressed may be gone with the fold.
      focusOn(host);
      return;
    }
    const orderId = shownOn(host)?.orderId;
    if (orderId !== undefined) (action === 'wrong' ? parts.startWalk : parts.openOrder)(orderId);
  };
  /** To the badge itself, whose card would open at that. */
  const focusOn = (host: HTMLElement) => {
    badgeParts(host)?.face.focus();
    close();
  };

  const onPress = (event: Event, host: HTMLElement) => {
    // A card of the shop can be a link as a whole (pages.md 2.5): a press on the badge is ours alone.
    event.stopImmediatePropagation();
    const path = event.composedPath();
    const action = path.find((node) => node instanceof view.HTMLElement && node.dataset.action);
    if (action instanceof view.HTMLElement) {
      event.preventDefault();
      // Only the buyer's own press does something; the page cannot press for them.
      if (event.isTrusted) act(host, action.dataset.action);
      return;
    }
    // What opens and shuts by itself may; all else on the badge does nothing but ours.
    if (!path.some((node) => node instanceof view.HTMLElement && node.localName === 'summary')) {
      event.preventDefault();
    }
    if (!path.includes(badgeParts(host)?.face as EventTarget)) return;
    if (open?.host === host && open.by === 'press') close();
    else openAt(host, 'press');
  };

  const on = <K extends keyof DocumentEventMap>(type: K, run: (event: DocumentEventMap[K]) => void) =>
    doc.addEventListener(type, run, { capture: true });

  on('pointerover', (event) => {
    const host = badgeOf(event);
    if (event.pointerType === 'touch') return;
    if (host === null) {
      if (open?.by === 'hover') wait(close, CLOSE_AFTER);
      else if (open === null) view.clearTimeout(timer);
      return;
    }
    if (open?.host === host) view.clearTimeout(timer);
    else wait(() => openAt(host, 'hover'), OPEN_AFTER);
  });
  on('pointerdown', (event) => {
    pressing = true;
    if (open !== null && badgeOf(event) !== open.host) close();
  });
  on('click', (event) => {
    pressing = false;
    const host = badgeOf(event);
    if (host !== null) onPress(event, host);
  });
  on('focusin', (event) => {
    const host = badgeOf(event);
    if (host !== null && !pressing) openAt(host, 'focus');
    else if (host === null && open !== null && open.by !== 'hover') close();
    pressing = false;
  });
  on('keydown', (event) => {
    if (event.key !== 'Escape' || open === null) return;
    const { host } = open;
    const inside = doc.activeElement === host;
    close();
    event.stopImmediatePropagation();
    if (!inside) return;
    focusOn(host);
  });
  const replace = () => {
    const face = open && badgeParts(open.host)?.face;
    if (!open || !face) return;
    if (open.host.isConnected) placeCard(open.card, face);
    else close();
  };
  doc.addEventListener('scroll', replace, { capture: true, passive: true });
  view.addEventListener('resize', replace);
}

function badgeOf(event: Event): HTMLElement | null {
  const target = event.composedPath().find((node) => shownOn(node as Element) !== null);
  return (target as HTMLElement | undefined) ?? null;
}
