import type { Random } from '../../replica/model/random';
import type { ReadField } from '../fields';
import type { Scene } from '../scene';

/** What a mutation may have done to what can be read. */
export interface Harm {
  /** Whether a field of the unchanged page may be gone now, so that it is no loss to be without it. */
  takes(field: ReadField): boolean;
  /** The page is about something else now: nothing may be read of what it was about. */
  replaced?: boolean;
  /** Words of the page were put in other words. */
  reworded?: boolean;
  /** Words of the page are missing: what is left of a name is all that the page says of it. */
  thinned?: boolean;
  /** A button was taken off the page: the page itself no longer offers what it did. */
  silenced?: boolean;
}

/** One way in which a page may change. `apply` changes the document; `null`: there was nothing to change. */
export interface Mutator {
  name: string;
  apply(doc: Document, dice: Random, scene: Scene): Harm | null;
}

/** Nothing is lost: a reader should not mind. */
export const NONE: Harm = { takes: () => false };

/** The part of the page that its own script fills; what stands around it is the same on all pages. */
export function rootOf(doc: Document): Element {
  return doc.querySelector('#root') ?? doc.body;
}

export function elementsOf(doc: Document): Element[] {
  return [...rootOf(doc).querySelectorAll('*')];
}

/** Elements that may be there or not, once or twice: all but the single characters of a price. */
export function wholeElementsOf(doc: Document): Element[] {
  return elementsOf(doc).filter(
    (element) =>
      element.parentElement?.closest(PRICE) == null &&
      (element.textContent ?? '').length !== 1 &&
      !isWord(element) &&
      !isPiece(element),
  );
}

/** A word of a text that was put into elements word by word: without it, or with it twice, it is another text. */
export function isWord({ tagName, attributes, parentElement }: Element): boolean {
  if (tagName !== 'SPAN' || attributes.length > 0) return false;
  return [...(parentElement?.children ?? [])].every(
    (one) => one.tagName === 'SPAN' && one.attributes.length === 0,
  );
}

/** A piece of a text whose other piece stands beside it in no element: twice, or without it, it is another text. */
function isPiece({ attributes, previousSibling, nextSibling }: Element): boolean {
  const isText = (node: Node | null) => node?.nodeType === 3 && (node.textContent ?? '').trim() !== '';
  return attributes.length === 0 && (isText(previousSibling) || isText(nextSibling));
}

/** A price comes in a span a character; a price with one character less is another price, and no reader's fault. */
const PRICE = '[class*="es--wrap"]';

/** The texts under an element that are more than white space. */
export function textsOf(root: Element): Text[] {
  const walker = root.ownerDocument.createTreeWalker(root, 4 /* NodeFilter.SHOW_TEXT */);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if ((node.textContent ?? '').trim() !== '') texts.push(node as Text);
  }
  return texts;
}

/** Some of a list, each once, in no order; at least one where there is one. */
export function someOf<T>(all: readonly T[], count: number, dice: Random): T[] {
  const left = [...all];
  const some: T[] = [];
  while (some.length < count && left.length > 0) {
    some.push(...left.splice(dice.between(0, left.length - 1), 1));
  }
  return some;
}

export function oneOf<T>(all: readonly T[], dice: Random): T | undefined {
  return all[dice.between(0, all.length - 1)];
}

export function classesOf(doc: Document): string[] {
  return [...new Set(elementsOf(doc).flatMap((element) => [...element.classList]))];
}

/** Puts other classes in the place of an element's own. */
export function reclass(element: Element, rename: (name: string) => string): void {
  const names = [...element.classList];
  if (names.length > 0) element.setAttribute('class', names.map(rename).join(' '));
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

export function hash(dice: Random, length = 6): string {
  return Array.from({ length }, () => LETTERS[dice.between(0, LETTERS.length - 1)]).join('');
}

const flat = (text: string): string => text.replace(/\s+/g, '');

/** The harm of changing or taking away these pieces: whatever was read from them, or from a text around them. */
export function harmTo(pieces: readonly (Element | Text)[], more: Partial<Harm> = {}): Harm {
  const texts = pieces.map((piece) => flat(piece.textContent ?? '')).filter((text) => text !== '');
  const links = pieces.flatMap((piece) =>
    'querySelectorAll' in piece
      ? [piece, ...piece.querySelectorAll('[href]')].map((link) => link.getAttribute('href') ?? '')
      : [],
  );
  const hrefs = new Set(links.filter((href) => href !== ''));
  const titles = pieces.flatMap((piece) =>
    'querySelectorAll' in piece
      ? [piece, ...piece.querySelectorAll('[title]')].map((titled) =>
          flat(titled.getAttribute('title') ?? ''),
        )
      : [],
  );
  return {
    ...more,
    takes: ({ key, quote }) => {
      const said = flat(quote);
      if (said === '' || hrefs.has(quote) || titles.includes(said)) return true;
      if (texts.some((text) => said.includes(text) || text.includes(said))) return true;
      // A line whose product's link is gone is not known by it any more.
      const product = /\/line (\d+)\//.exec(key)?.[1];
      return product !== undefined && [...hrefs].some((href) => /\/item\//.test(href));
    },
  };
}
