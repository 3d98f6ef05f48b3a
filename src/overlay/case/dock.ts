import { formControls } from '../../aliexpress/dispute-form';

/** What the panel and its tab need at a side of the page's controls, and how wide it is at most, in px. */
const PANEL = 256;
const WIDEST = 320;
const TAB = 44;
const GAP = 8;
/** A narrower window is no place for anything at its sides. */
const NARROW = 640;

/** Where the panel goes: unfolded at the end of the line or as a sheet along the bottom; its tab at a side, or a bar. */
export interface Dock {
  opens: 'beside' | 'sheet';
  folds: 'tab' | 'bar';
  /** The side of the tab. */
  side: 'start' | 'end';
  /** How wide it is beside the controls, in px. */
  width: number;
}

/**
 * Where there is room beside the page's controls; `room` in px at the end of the line and at its start, where the shop
 * has its menu, `null` where the page has no control that could be covered. Along the bottom nothing stays covered: the
 * page scrolls.
 */
export function dockFor(room: { start: number; end: number } | null, width: number): Dock {
  const { start, end } = room ?? { start: 0, end: width };
  const opens = width >= NARROW && end >= PANEL + GAP ? 'beside' : 'sheet';
  return {
    opens,
    folds: width >= NARROW && Math.max(start, end) >= TAB ? 'tab' : 'bar',
    side: opens === 'sheet' && end < TAB && start >= TAB ? 'start' : 'end',
    width: Math.min(WIDEST, Math.floor(end) - GAP),
  };
}

/**
 * The room beside the page's controls, as the page reads: from left to right or from right to left. Its menu stands
 * where its lines begin, whatever language Recourse speaks.
 */
export function roomBeside(doc: Document): { start: number; end: number } | null {
  const view = doc.defaultView;
  const boxes = formControls(doc).map((control) => control.getBoundingClientRect());
  if (!view || boxes.length === 0) return null;
  const left = Math.min(...boxes.map((box) => box.left));
  const right = doc.documentElement.clientWidth - Math.max(...boxes.map((box) => box.right));
  return readsFromRight(doc.body) ? { start: right, end: left } : { start: left, end: right };
}

/** A side of the page, as an element reads that may have a language of another direction. */
export function sideAsRead(host: HTMLElement, side: Dock['side']): Dock['side'] {
  if (readsFromRight(host) === readsFromRight(host.ownerDocument.body)) return side;
  return side === 'end' ? 'start' : 'end';
}

function readsFromRight(element: Element): boolean {
  return element.ownerDocument.defaultView?.getComputedStyle(element).direction === 'rtl';
}

/** How far (px) above the window's lower edge the shop's help robot (pages.md 2.5) leaves room; 0 where there is none. */
export function aboveRobot(doc: Document): number {
  const box = doc.getElementById('J_xiaomi_dialog')?.getBoundingClientRect();
  const height = doc.documentElement.clientHeight;
  return box && box.width > 0 && box.top > height / 2 ? height - box.top : 0;
}
