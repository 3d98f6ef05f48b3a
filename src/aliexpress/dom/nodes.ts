import { tidy } from '../facts';

const BLOCKS =
  'address,article,aside,br,dd,div,dl,dt,footer,h1,h2,h3,h4,h5,h6,header,li,ol,p,section,td,tr,ul';
/** What stands in a page and is not shown; a picture drawn on it may have a title. */
export const SILENT = 'script,style,noscript,template,title';
/** What may say of itself that it is not shown: asked by the attribute's name, which is quick, and then by its words. */
const MAY_HIDE = '[hidden],[style]';
const NOT_SHOWN = /display:\s*none|visibility:\s*hidden/;

/** Whether the page itself says not to show an element: what stood there before, or a form for another screen. */
function hides(element: Element): boolean {
  return element.hasAttribute('hidden') || NOT_SHOWN.test(element.getAttribute('style') ?? '');
}

/** Whether an element, or what it stands in (up to, and without, `root`), is hidden by a mark of its own. */
export function isHidden(element: Element, root: Element | null = null): boolean {
  let marked = element.closest(MAY_HIDE);
  while (marked !== null && marked !== root && (root === null || root.contains(marked))) {
    if (hides(marked)) return true;
    marked = marked.parentElement?.closest(MAY_HIDE) ?? null;
  }
  return false;
}

/** Whether something in an element is not to be read. */
function hasUnseen(root: Element): boolean {
  if (root.firstElementChild === null) return false;
  return root.querySelector(SILENT) !== null || [...root.querySelectorAll(MAY_HIDE)].some(hides);
}

/** Those that are not hidden, if there are any; else all: a folded block is still the page's word. */
export function shownOf(elements: readonly Element[]): Element[] {
  const shown = elements.filter((element) => !isHidden(element));
  return shown.length > 0 ? shown : [...elements];
}

/** The first element that fits and is not hidden, else the first that fits. */
export function firstShown(root: ParentNode, selector: string): Element | null {
  const first = root.querySelector(selector);
  if (first === null || !isHidden(first)) return first;
  return shownOf([...root.querySelectorAll(selector)])[0] ?? null;
}

/**
 * An element's text as one line, without what no one sees: sheets, scripts and templates in it. Prices come in
 * one span a character, so nothing is put between elements.
 */
export function textOf(element: Element | null | undefined): string {
  if (element && hasUnseen(element)) {
    return tidy(joinTexts(element, (_, { isParted }) => (isParted ? ' ' : '')));
  }
  return tidy(element?.textContent ?? '');
}

/**
 * An element's sentences, one a line: a new line where a block or a neighbouring element begins, none where an
 * element merely marks a word of a sentence (`within <b>15</b> days`, or a `<span>` for every word and blank).
 */
export function sentencesOf(element: Element): string {
  return joinTexts(element, (before, after) => (isApart(before, after) ? '\n' : ''));
}

function isApart(before: Piece, after: Piece): boolean {
  const [one, other] = [before.holder, after.holder];
  if (one.closest(BLOCKS) !== other.closest(BLOCKS)) return true;
  if (isAfterBreakMark(after.node)) return false;
  const isWord = (before.text.endsWith(' ') || after.text.startsWith(' ')) && one.tagName === other.tagName;
  return !(isWord || one.contains(other) || other.contains(one));
}

/** Whether a `<wbr>` or a comment, which part no words, stands right before a text, whatever the text is wrapped in. */
function isAfterBreakMark(text: Node): boolean {
  let at: Node | null = text;
  while (at !== null && at.previousSibling === null) at = at.parentNode;
  const before = at?.previousSibling;
  return before?.nodeName === 'WBR' || before?.nodeType === 8; // Node.COMMENT_NODE
}

/** An element's text with all its pieces apart: nothing in it goes over from one element to the next. */
export function partedText(element: Element): string {
  return joinTexts(element, () => ' ');
}

/**
 * An element's text with a blank between its pieces: a label and its value may be two spans. None between two
 * digits nor before a comma or stop, which are the pieces of one number or day.
 */
export function spacedText(element: Element): string {
  return joinTexts(element, (before, after) => {
    const isNumber = /\d$/.test(before.text) && /^\d/.test(after.text);
    return !after.isParted && (isNumber || /^[.,:;]/.test(after.text)) ? '' : ' ';
  });
}

/**
 * A selector for a class of the shop, by its plain name and in both fashions of hashed modules:
 * `order-item`, `order-item--x7Ab2cD`, `List_order-item__x7Ab2` (pages.md 10: the names outlast the hashes).
 */
export function byClass(name: string): string {
  return `.${name}, [class*="${name}--"], [class*="_${name}__"]`;
}

/** A selector for one class of the shop inside another. */
export function within(outer: string, inner: string): string {
  const inners = byClass(inner).split(', ');
  return byClass(outer)
    .split(', ')
    .flatMap((left) => inners.map((right) => `${left} ${right}`))
    .join(', ');
}

/** An element's words, once: where all its parts say the same, it is one thing printed several times. */
export function wordsOf(element: Element): string {
  // A picture among them has no words.
  const parts = rowsOf(element)
    .map(textOf)
    .filter((text) => text !== '');
  const [first] = parts;
  const repeated = first !== undefined && parts.length > 1 && parts.every((part) => part === first);
  const flat = (text: string) => text.replaceAll(' ', '');
  return repeated && flat(textOf(element)) === flat(parts.join('')) ? first : textOf(element);
}

/** The words of a name; none where a name in one element a word lacks one: what is left is another name. */
export function nameOf(element: Element): string {
  const parts = rowsOf(element);
  const words = parts.map(({ textContent }) => textContent?.trim() ?? '');
  const isAlike = new Set(parts.map(({ localName }) => localName)).size === 1;
  const lacks = isAlike && words.length > 2 && words.includes('') && !words.some((word) => /\s/.test(word));
  return lacks ? '' : wordsOf(element);
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

/** The widest element around one of several that are alike which holds none of the others. */
export function aroundOnly(one: Element, all: readonly Element[]): Element {
  let root = one;
  for (let outer = root.parentElement; outer !== null; outer = outer.parentElement) {
    const around: Element = outer;
    if (all.some((other) => other !== one && around.contains(other))) break;
    root = outer;
  }
  return root;
}

/** Elements that fit a selector, the root itself included. */
export function allWithin(root: Element, selector: string): Element[] {
  const inside = [...root.querySelectorAll(selector)];
  return root.matches(selector) ? [root, ...inside] : inside;
}

/** A piece of text, the element it stands in, and whether white space of its own parts it from the last one. */
interface Piece {
  node: Node;
  text: string;
  holder: Element;
  isParted: boolean;
}

/** The texts under an element that can be seen, in their order, white space as one blank. */
function piecesOf(root: Element): Piece[] {
  const texts = root.ownerDocument.createTreeWalker(root, 4 /* NodeFilter.SHOW_TEXT */);
  const mayBeUnseen = root.closest(SILENT) !== null || hasUnseen(root);
  const pieces: Piece[] = [];
  let isParted = false;
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const holder = node.parentElement;
    const text = (node.textContent ?? '').replace(/\s+/g, ' ');
    if (holder === null || text === '' || (mayBeUnseen && isUnseen(holder, root))) continue;
    if (text !== ' ') pieces.push({ node, text, holder, isParted });
    isParted = text === ' ';
  }
  return pieces;
}

/** Silent, or hidden by something inside the root: the root itself may stand in a folded block. */
function isUnseen(holder: Element, root: Element): boolean {
  return holder.closest(SILENT) !== null || isHidden(holder, root);
}

/** The texts under an element with what `between` says between those of different elements. */
function joinTexts(root: Element, between: (before: Piece, after: Piece) => string): string {
  let joined = '';
  let last: Piece | null = null;
  for (const piece of piecesOf(root)) {
    if (last !== null && piece.holder !== last.holder) joined += between(last, piece);
    joined += piece.text;
    last = piece;
  }
  return joined.replace(/ +/g, ' ').trim();
}
