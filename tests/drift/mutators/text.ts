import type { Random } from '../../replica/model/random';
import { type Harm, type Mutator, NONE, rootOf, someOf, textsOf } from './mutator';

/** A text stands in several elements or nodes: what was one string comes in pieces. */
const splitTexts: Mutator = {
  name: 'split-texts',
  apply: (doc, dice) => {
    for (const text of someOf(textsOf(rootOf(doc)), dice.between(5, 25), dice)) {
      const at = dice.between(1, Math.max(1, text.data.length - 1));
      const rest = text.splitText(Math.min(at, text.data.length));
      if (dice.chance(0.6)) {
        const span = doc.createElement(dice.pick(['span', 'span', 'b', 'font']));
        rest.replaceWith(span);
        span.append(rest);
      }
    }
    return NONE;
  },
};

/** Each word of a text has its own element. */
const splitWords: Mutator = {
  name: 'split-words',
  apply: (doc, dice) => {
    for (const text of someOf(textsOf(rootOf(doc)), dice.between(5, 25), dice)) {
      const words = text.data.split(/(?<= )/);
      const spans = words.map((word) => {
        const span = doc.createElement('span');
        span.append(word);
        return span;
      });
      text.replaceWith(...spans);
    }
    return NONE;
  },
};

/** The browser's translator was here: every text is in `<font><font>`. */
const translatorTags: Mutator = {
  name: 'font-font',
  apply: (doc) => {
    for (const text of textsOf(rootOf(doc))) {
      const [outer, inner] = [doc.createElement('font'), doc.createElement('font')];
      text.replaceWith(outer);
      outer.append(inner);
      inner.append(text);
    }
    return NONE;
  },
};

const BLANKS = ['\n   ', '\u00a0', '  ', '\t', '\u2009'] as const;

/** White space of other kinds and lengths, within texts and between elements. */
const whiteSpace: Mutator = {
  name: 'white-space',
  apply: (doc, dice) => {
    const blank = dice.pick(BLANKS);
    for (const text of textsOf(rootOf(doc))) text.data = text.data.replace(/ /g, blank);
    for (const element of someOf([...rootOf(doc).querySelectorAll('div')], 20, dice)) element.before('\n  ');
    return NONE;
  },
};

/** Marks that cannot be seen: for the direction of writing, for breaking words. */
const invisibleMarks: Mutator = {
  name: 'invisible-marks',
  apply: (doc, dice) => {
    for (const text of someOf(textsOf(rootOf(doc)), 30, dice)) {
      text.data = dice.chance(0.5) ? `\u2068${text.data}\u2069` : `\u200f${text.data}\u200e`;
    }
    return NONE;
  },
};

const COLONS = ['：', ' :', '::', ' ：', ': ', '\u00a0:', ' : '] as const;

/** Colons, commas and dots of other scripts and habits after labels. */
const punctuation: Mutator = {
  name: 'punctuation',
  apply: (doc, dice) => {
    const colon = dice.pick(COLONS);
    let changed = false;
    for (const text of textsOf(rootOf(doc))) {
      const said = text.data.replace(/(?<=\p{L}) ?[:：]+(?!\/\/)/gu, colon);
      changed ||= said !== text.data;
      text.data = said;
    }
    return changed ? reworded : null;
  },
};

const reworded: Harm = { takes: ({ key }) => /\/(?:statusText|options)$/.test(key), reworded: true };

/** Sheets and scripts stand in the middle of the text, and what is only for readers of the source. */
const silentNodes: Mutator = {
  name: 'silent-nodes',
  apply: (doc, dice) => {
    const inner = [...rootOf(doc).querySelectorAll('*')];
    for (const element of someOf(inner, dice.between(3, 12), dice)) element.prepend(silent(doc, dice));
    return NONE;
  },
};

function silent(doc: Document, dice: Random): Node {
  const say = '.a{margin:0 12px 3048000000000077}';
  if (dice.chance(0.3)) return doc.createComment(say);
  const element = doc.createElement(dice.pick(['style', 'template', 'noscript']));
  element.append(say);
  return element;
}

/** Labels and states in capitals. */
const capitals: Mutator = {
  name: 'capitals',
  apply: (doc, dice) => {
    const marks = /status|right-info|price-total|info-row|block-title|arrival-time/;
    for (const text of textsOf(rootOf(doc))) {
      const around = [text.parentElement, text.parentElement?.parentElement];
      const isLabel = around.some((element) => marks.test(element?.getAttribute('class') ?? ''));
      if (isLabel && text.data.length < 40 && dice.chance(0.8)) text.data = text.data.toUpperCase();
    }
    return { takes: ({ key }) => key.endsWith('/statusText'), reworded: true };
  },
};

export const TEXT_MUTATORS = [
  splitTexts,
  splitWords,
  translatorTags,
  whiteSpace,
  invisibleMarks,
  punctuation,
  silentNodes,
  capitals,
];
