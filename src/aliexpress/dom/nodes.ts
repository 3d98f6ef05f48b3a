import { tidy } from '../facts';

const BLOCKS =
  'address,article,aside,br,dd,div,dl,dt,footer,h1,h2,h3,h4,h5,h6,header,li,ol,p,section,td,tr,ul';
const SILENT = 'script,style,noscript,template';

/** An element's text as one line. Prices come in one span a character, so nothing is put between elements. */
export function textOf(element: Element | null | undefined): string {
  return tidy(element?.textContent ?? '');
}

/**
 * An element's sentences, one a line: a new line where a block or a neighbouring element begins, none where an
 * element merely marks a word of a sentence (`within <b>15</b> days`).
 */
export function sentencesOf(element: Element): string {
  const apart = (before: Element, after: Element) =>
    before.closest(BLOCKS) !== after.closest(BLOCKS) || !(before.contains(after) || after.contains(before));
  return joinTexts(element, (before, after) => (apart(before, after) ? '\n' : ''));
}

/** An element's text with a blank between all its pieces: a label and its value may be two spans. */
export function spacedText(element: Element): string {
  return joinTexts(element, () => ' ');
}

/** The parts a block consists of: its child elements, below any wrappers around all of them. */
export function rowsOf(block: Element): Element[] {
  let inner = block;
  let only = inner.firstElementChild;
  while (only !== null && inner.children.length === 1 && textOf(only) === textOf(inner)) {
    inner = only;
    only = inner.firstElementChild;
  }
  return inner.children.length > 0 ? [...inner.children] : [inner];
}

/** Elements that fit a selector, the root itself included. */
export function allWithin(root: Element, selector: string): Element[] {
  const inside = [...root.querySelectorAll(selector)];
  return root.matches(selector) ? [root, ...inside] : inside;
}

/** The texts under an element in their order, with what `between` says between those of different elements. */
function joinTexts(root: Element, between: (before: Element, after: Element) => string): string {
  const texts = root.ownerDocument.createTreeWalker(root, 4 /* NodeFilter.SHOW_TEXT */);
  let joined = '';
  let last: Element | null = null;
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const holder = node.parentElement;
    const text = (node.textContent ?? '').replace(/\s+/g, ' ');
    if (holder === null || text.trim() === '' || holder.closest(SILENT) !== null) continue;
    if (last !== null && holder !== last) joined += between(last, holder);
    joined += text;
    last = holder;
  }
  return joined.replace(/ +/g, ' ').trim();
}
