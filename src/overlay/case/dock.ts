import { formControls } from '../../aliexpress/dispute-form';

/** What the panel needs at a side of the page's controls, in px: itself or its tab, and a gap. */
const PANEL = 336;
const TAB = 44;
/** A narrower window is no place for anything at its sides. */
const NARROW = 640;

/** Where the panel goes: unfolded at a side or as a sheet along the bottom, folded as a tab at a side or a bar there. */
export interface Dock {
  side: 'start' | 'end';
  opens: 'beside' | 'sheet';
  folds: 'tab' | 'bar';
}

/**
 * Where there is room beside the page's controls, at the end of the line if at both sides; `room` in px at the end and
 * at the start, `null` where the page has no control that could be covered. Along the bottom nothing stays covered: the
 * page scrolls.
 */
export function dockFor(room: { start: number; end: number } | null, width: number): Dock {
  const { start, end } = room ?? { start: 0, end: width };
  const opens = width >= NARROW && Math.max(start, end) >= PANEL ? 'beside' : 'sheet';
  const needs = opens === 'beside' ? PANEL : TAB;
  return {
    side: end < needs && start >= needs ? 'start' : 'end',
    opens,
    folds: width >= NARROW && Math.max(start, end) >= TAB ? 'tab' : 'bar',
  };
}

/** The room beside the page's controls, as `host` reads: from left to right or from right to left. */
export function roomBeside(host: Element): { start: number; end: number } | null {
  const doc = host.ownerDocument;
  const view = doc.defaultView;
  const boxes = formControls(doc).map((control) => control.getBoundingClientRect());
  if (!view || boxes.length === 0) return null;
  const left = Math.min(...boxes.map((box) => box.left));
  const right = doc.documentElement.clientWidth - Math.max(...boxes.map((box) => box.right));
  const rtl = view.getComputedStyle(host).direction === 'rtl';
  return rtl ? { start: right, end: left } : { start: left, end: right };
}

/** How far (px) above the window's lower edge the shop's help robot (pages.md 2.5) leaves room; 0 where there is none. */
export function aboveRobot(doc: Document): number {
  const box = doc.getElementById('J_xiaomi_dialog')?.getBoundingClientRect();
  const height = doc.documentElement.clientHeight;
  return box && box.width > 0 && box.top > height / 2 ? height - box.top : 0;
}
