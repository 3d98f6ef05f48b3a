const GAP = 4;
const EDGE = 8;

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/**
 * Puts an opened card under (else over) its badge, above all of the page where the browser has a top layer, and
 * inside the window. The shop's help robot at the bottom right (pages.md 2.5) stays free where it can.
 */
export function placeCard(card: HTMLElement, face: HTMLElement): void {
  const doc = card.ownerDocument;
  const view = doc.defaultView;
  if (view === null) return;
  raise(card);
  const at = face.getBoundingClientRect();
  const size = card.getBoundingClientRect();
  const robot = doc.getElementById('J_xiaomi_dialog')?.getBoundingClientRect();
  const { left, top } = cardPlace(
    at,
    size,
    { width: doc.documentElement.clientWidth || view.innerWidth, height: view.innerHeight },
    view.getComputedStyle(face).direction === 'rtl',
    robot && robot.width > 0 ? robot : null,
  );
  card.style.left = `${left}px`;
  card.style.top = `${top}px`;
}

/** Where the card's upper left corner goes, in px of the window; all boxes in the same measure. */
export function cardPlace(
  at: Box,
  card: Pick<Box, 'width' | 'height'>,
  window: Pick<Box, 'width' | 'height'>,
  rtl: boolean,
  keepFree: Box | null,
): { left: number; top: number } {
  const maxLeft = Math.max(EDGE, window.width - card.width - EDGE);
  const wanted = rtl ? at.left + at.width - card.width : at.left;
  const left = Math.min(Math.max(EDGE, wanted), maxLeft);
  const below = at.top + at.height + GAP;
  const above = at.top - card.height - GAP;
  const fits = (top: number) => top >= EDGE && top + card.height <= window.height - EDGE;
  const free = (top: number) => keepFree === null || !overlap({ left, top, ...sized(card) }, keepFree);
  const tops = [below, above].filter(fits);
  const lowest = Math.max(EDGE, Math.min(below, window.height - card.height - EDGE));
  const top = tops.find(free) ?? tops[0] ?? lowest;
  if (free(top) || keepFree === null) return { left, top };
  const beside = keepFree.left - card.width - GAP;
  return { left: beside >= EDGE ? beside : left, top };
}

function sized({ width, height }: Pick<Box, 'width' | 'height'>): Pick<Box, 'width' | 'height'> {
  return { width, height };
}

function overlap(a: Box, b: Box): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  );
}

function raise(card: HTMLElement): void {
  if (typeof card.showPopover !== 'function' || card.popover === 'manual') return;
  card.popover = 'manual';
  card.showPopover();
}
