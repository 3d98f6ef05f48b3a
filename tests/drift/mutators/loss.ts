import { elementsOf, harmTo, type Mutator, oneOf, rootOf, someOf, textsOf, wholeElementsOf } from './mutator';

/** One or two elements are not there. */
const removeSome: Mutator = {
  name: 'remove',
  apply: (doc, dice) => {
    const small = wholeElementsOf(doc).filter((element) => textsOf(element).length < 8);
    const some = someOf(small, dice.between(1, 2), dice);
    const harm = harmTo(some, { silenced: true, thinned: true });
    for (const element of some) element.remove();
    return some.length > 0 ? harm : null;
  },
};

/** Elements of one class are not there, on the whole page. */
const removeKind: Mutator = {
  name: 'remove-kind',
  apply: (doc, dice) => {
    const kind = oneOf(wholeElementsOf(doc), dice)?.getAttribute('class') ?? '';
    const same = elementsOf(doc).filter((element) => (element.getAttribute('class') ?? '') === kind);
    if (kind === '' || same.length === 0) return null;
    const harm = harmTo(same, { silenced: true, thinned: true });
    for (const element of same) element.remove();
    return harm;
  },
};

/** The page is cut off somewhere: nothing after one of its elements is there yet. */
const truncate: Mutator = {
  name: 'truncate',
  apply: (doc, dice) => {
    const elements = wholeElementsOf(doc);
    const last = oneOf(elements, dice);
    if (last === undefined) return null;
    const after = elements.filter(
      (element) => (last.compareDocumentPosition(element) & 4) !== 0 && !last.contains(element),
    );
    const tops = after.filter(
      (element) => element.parentElement === null || !after.includes(element.parentElement),
    );
    const harm = harmTo(tops, { thinned: true });
    for (const element of tops) element.remove();
    return harm;
  },
};

/** Texts have not arrived yet. */
const emptyTexts: Mutator = {
  name: 'empty-texts',
  apply: (doc, dice) => {
    const texts = textsOf(rootOf(doc));
    const picked = someOf(texts, dice.between(1, Math.max(1, Math.floor(texts.length / 6))), dice);
    // What an element says comes as a whole, in however many nodes.
    const holders = new Set(picked.map(({ parentElement }) => parentElement));
    const some = texts.filter(({ parentElement }) => holders.has(parentElement));
    const harm = harmTo(some, { thinned: true });
    for (const text of some) text.data = '';
    return harm;
  },
};

/** Attributes that are not needed for the eye are gone: titles, or the styles. */
const loseAttributes: Mutator = {
  name: 'lose-attributes',
  apply: (doc, dice) => {
    const name = dice.pick(['title', 'style', 'role', 'data-spm']);
    const marked = elementsOf(doc).filter((element) => element.hasAttribute(name));
    for (const element of marked) element.removeAttribute(name);
    return { takes: ({ key }) => name === 'title' && key.endsWith('/title') };
  },
};

export const LOSS_MUTATORS = [removeSome, removeKind, truncate, emptyTexts, loseAttributes];
