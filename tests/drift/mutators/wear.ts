import type { Random } from '../../replica/model/random';
import { elementsOf, type Mutator, NONE, oneOf, rootOf, someOf, textsOf, wholeElementsOf } from './mutator';

/** Pictures drawn on the page have titles, which are said to those who do not see them. */
const pictureTitles: Mutator = {
  name: 'picture-titles',
  apply: (doc, dice) => {
    for (const element of someOf(wholeElementsOf(doc), dice.between(3, 20), dice)) {
      const picture = doc.createElementNS('http://www.w3.org/2000/svg', 'svg');
      const title = doc.createElementNS('http://www.w3.org/2000/svg', 'title');
      title.append(dice.pick(['Info 2024', 'close', 'x3']));
      picture.append(title);
      if (dice.chance(0.5)) element.prepend(picture);
      else element.append(picture);
    }
    return NONE;
  },
};

/** Where a long word or number may be broken is marked in it, by signs that are not seen or by elements. */
const breakMarks: Mutator = {
  name: 'break-marks',
  apply: (doc, dice) => {
    const kind = dice.pick(['\u200b', '\u00ad', '\u2060', 'wbr', 'comment'] as const);
    for (const text of textsOf(rootOf(doc))) if (text.data.length > 5) breakUp(text, kind, dice);
    return NONE;
  },
};

function breakUp(text: Text, kind: string, dice: Random): void {
  const at = dice.between(2, text.data.length - 2);
  if (kind.length > 1) {
    const rest = text.splitText(at);
    rest.before(
      kind === 'wbr' ? rest.ownerDocument.createElement('wbr') : rest.ownerDocument.createComment(' '),
    );
    return;
  }
  text.data = text.data.replace(/[\p{L}\d]{3}(?=[\p{L}\d]{2})/gu, (part) => part + kind);
}

/** The rows of a block stand in it with no elements of their own: in a grid, a list of terms, or behind one another. */
const flatRows: Mutator = {
  name: 'flat-rows',
  apply: (doc) => {
    const rows = elementsOf(doc).filter(({ className, parentElement }) =>
      /right-info(?![-\w]*copy)/.test(parentElement?.className ?? '')
        ? className === ''
        : /info-row/.test(className),
    );
    for (const row of rows) row.replaceWith(...row.childNodes);
    return rows.length > 0 ? NONE : null;
  },
};

/** Another extension has put its note into a card or block: a price that was lower once, a wish to write something. */
const othersNotes: Mutator = {
  name: 'others-notes',
  apply: (doc, dice) => {
    const places = '.order-item-content-body, .order-item-header, .order-item, .order-block, .order-price';
    const place = oneOf([...rootOf(doc).querySelectorAll(places)], dice);
    if (place === undefined) return null;
    const note = doc.createElement(dice.pick(['div', 'span', 'aside']));
    const link = doc.createElement('a');
    link.setAttribute('href', 'https://prices.example/1005008888777666');
    link.append(dice.pick(['Lowest price on Nov 2, 2025', 'Add a note', 'Coupon -10%']));
    note.append(link);
    place.append(note);
    return NONE;
  },
};

export const WEAR_MUTATORS = [pictureTitles, breakMarks, flatRows, othersNotes];
