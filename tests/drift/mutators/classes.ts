import type { Random } from '../../replica/model/random';
import { classesOf, elementsOf, hash, type Mutator, NONE, oneOf, reclass, someOf } from './mutator';

/** Classes that the shop shares with nothing the reader could know: the replica's own. */
const OWN = /^replica-/;

function renameSome(doc: Document, count: number, dice: Random): boolean {
  const names = someOf(
    classesOf(doc).filter((name) => !OWN.test(name)),
    count,
    dice,
  );
  const renamed = new Map(names.map((name) => [name, `x${hash(dice, 5)}`]));
  for (const element of elementsOf(doc)) reclass(element, (name) => renamed.get(name) ?? name);
  return names.length > 0;
}

/** One class goes by another name, on the whole page. */
const renameClass: Mutator = {
  name: 'rename-class',
  apply: (doc, dice) => (renameSome(doc, 1, dice) ? NONE : null),
};

/** Several do. */
const renameClasses: Mutator = {
  name: 'rename-classes',
  apply: (doc, dice) => (renameSome(doc, dice.between(2, 4), dice) ? NONE : null),
};

/** All classes become those of CSS modules: `order-item` is `order-item--x7Ab2c`. */
const hashClasses: Mutator = {
  name: 'hash-classes',
  apply: (doc, dice) => {
    const suffix = hash(dice);
    for (const element of elementsOf(doc)) reclass(element, (name) => `${name}--${suffix}`);
    return NONE;
  },
};

/** The other fashion: `OrderList_order-item__x7Ab2`. */
const moduleClasses: Mutator = {
  name: 'module-classes',
  apply: (doc, dice) => {
    const [module, suffix] = [oneOf(['OrderList', 'Order_Page', 'pc'], dice), hash(dice, 5)];
    for (const element of elementsOf(doc)) reclass(element, (name) => `${module}_${name}__${suffix}`);
    return NONE;
  },
};

/** The hashed part of the modules' classes is another one, as with each build. */
const rehashClasses: Mutator = {
  name: 'rehash-classes',
  apply: (doc, dice) => {
    const suffix = hash(dice, 7);
    for (const element of elementsOf(doc)) {
      reclass(element, (name) => name.replace(/--[\w-]{7}$/, `--${suffix}`));
    }
    return NONE;
  },
};

/** Elements get classes that say what is loading, active or new, before and after their own. */
const moreClasses: Mutator = {
  name: 'more-classes',
  apply: (doc, dice) => {
    for (const element of someOf(elementsOf(doc), 40, dice)) {
      const own = element.getAttribute('class') ?? '';
      element.setAttribute('class', `v3-${hash(dice, 4)} ${own} is-${hash(dice, 4)}`);
    }
    return NONE;
  },
};

const withMark = (doc: Document): Element[] =>
  elementsOf(doc).filter((element) => element.hasAttribute('data-pl'));

/** No `data-pl` is left. */
const loseDataPl: Mutator = {
  name: 'lose-data-pl',
  apply: (doc) => {
    const marked = withMark(doc);
    for (const element of marked) element.removeAttribute('data-pl');
    return marked.length > 0 ? NONE : null;
  },
};

/** One `data-pl` has another value, on the whole page. */
const renameDataPl: Mutator = {
  name: 'rename-data-pl',
  apply: (doc, dice) => {
    const marked = withMark(doc);
    const name = oneOf(marked, dice)?.getAttribute('data-pl');
    for (const element of marked) {
      if (element.getAttribute('data-pl') === name) element.setAttribute('data-pl', `pl_${hash(dice, 4)}`);
    }
    return marked.length > 0 ? NONE : null;
  },
};

export const CLASS_MUTATORS = [
  renameClass,
  renameClasses,
  hashClasses,
  moduleClasses,
  rehashClasses,
  moreClasses,
  loseDataPl,
  renameDataPl,
];
