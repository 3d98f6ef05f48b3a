import {
  elementsOf,
  harmTo,
  isWord,
  type Mutator,
  NONE,
  oneOf,
  rootOf,
  someOf,
  textsOf,
  wholeElementsOf,
} from './mutator';

const WRAPPERS = ['div', 'span', 'section'] as const;
const TAGS: Record<string, string> = {
  DIV: 'section',
  SPAN: 'em',
  STRONG: 'b',
  SECTION: 'div',
  LI: 'div',
  H1: 'div',
  FONT: 'span',
};

function wrap(element: Element, tag: string): void {
  const wrapper = element.ownerDocument.createElement(tag);
  element.replaceWith(wrapper);
  wrapper.append(element);
}

/** Single elements get one to three wrappers of their own. */
const wrapSome: Mutator = {
  name: 'wrap',
  apply: (doc, dice) => {
    for (const element of someOf(elementsOf(doc), dice.between(3, 12), dice)) {
      for (let depth = dice.between(1, 3); depth > 0; depth--) wrap(element, dice.pick(WRAPPERS));
    }
    return NONE;
  },
};

/** Every element of a class gets a wrapper, as when a component is put into another. */
const wrapKind: Mutator = {
  name: 'wrap-kind',
  apply: (doc, dice) => {
    const kind = oneOf(elementsOf(doc), dice)?.getAttribute('class') ?? '';
    const same = elementsOf(doc).filter((element) => (element.getAttribute('class') ?? '') === kind);
    for (const element of same) wrap(element, 'div');
    return NONE;
  },
};

/** What stands in an element is wrapped, all of it together. */
const wrapInside: Mutator = {
  name: 'wrap-inside',
  apply: (doc, dice) => {
    for (const element of someOf(elementsOf(doc), dice.between(2, 8), dice)) {
      const wrapper = doc.createElement(dice.pick(WRAPPERS));
      wrapper.append(...element.childNodes);
      element.append(wrapper);
    }
    return NONE;
  },
};

/** Plain wrappers, with no class or mark of their own, are gone; their content stays. */
const unwrapSome: Mutator = {
  name: 'unwrap',
  apply: (doc, dice) => {
    const plain = elementsOf(doc).filter(
      ({ attributes, children }) => attributes.length === 0 && children.length > 0,
    );
    for (const element of someOf(plain, dice.between(1, 5), dice)) element.replaceWith(...element.childNodes);
    return plain.length > 0 ? NONE : null;
  },
};

/** The title of a picture is not seen: a picture between the characters of a price makes no piece of it longer. */
const isLongerThanOne = ({ tagName, textContent }: Element): boolean =>
  tagName.toLowerCase() !== 'svg' && (textContent ?? '').length > 1;

/** The children of some elements stand in another order; never the words or pieces of one text. */
const reorder: Mutator = {
  name: 'reorder',
  apply: (doc, dice) => {
    const able = elementsOf(doc).filter(
      (element) =>
        element.children.length > 1 &&
        ![...element.children].every(isWord) &&
        [...element.children].some(isLongerThanOne) &&
        textsOf(element).every((text) => text.parentElement !== element),
    );
    const some = someOf(able, dice.between(1, 4), dice);
    for (const element of some)
      element.append(...someOf([...element.children], element.children.length, dice));
    return some.length > 0 ? NONE : null;
  },
};

/** Other elements do what these did: a `div` is a `section` now. */
const retag: Mutator = {
  name: 'retag',
  apply: (doc, dice) => {
    const able = elementsOf(doc).filter(({ tagName }) => TAGS[tagName] !== undefined);
    for (const element of someOf(able, dice.between(3, 30), dice)) {
      const other = doc.createElement(TAGS[element.tagName] ?? 'div');
      for (const { name, value } of [...element.attributes]) other.setAttribute(name, value);
      other.append(...element.childNodes);
      element.replaceWith(other);
    }
    return NONE;
  },
};

/** Something stands on the page twice, side by side: a copy for another width, or a bug of the shop. */
const duplicate: Mutator = {
  name: 'duplicate',
  apply: (doc, dice) => {
    const some = someOf(wholeElementsOf(doc), dice.between(1, 2), dice);
    for (const element of some) element.after(element.cloneNode(true));
    const [first] = some;
    return first === undefined ? null : harmTo(some.filter((element) => textsOf(element).length < 4));
  },
};

/** A whole block, with many texts in it, stands on the page twice. */
const duplicateBlock: Mutator = {
  name: 'duplicate-block',
  apply: (doc, dice) => {
    const blocks = elementsOf(doc).filter(
      (element) => element.children.length > 2 && textsOf(element).length > 6,
    );
    const block = oneOf(blocks, dice);
    if (block === undefined) return null;
    const copy = block.cloneNode(true);
    if (dice.chance(0.5)) block.after(copy);
    else rootOf(doc).append(copy);
    return harmTo(block.querySelector('.order-item') ? [] : [block]);
  },
};

export const STRUCTURE_MUTATORS = [
  wrapSome,
  wrapKind,
  wrapInside,
  unwrapSome,
  reorder,
  retag,
  duplicate,
  duplicateBlock,
];
