import type { Random } from '../../replica/model/random';
import { sceneOf } from '../scene';
import { hash, type Mutator, NONE, oneOf, rootOf, someOf, textsOf } from './mutator';

/** What an advertisement may hold; each piece by itself is something that a reader looks for. */
const PIECES: readonly ((doc: Document, dice: Random) => Element)[] = [
  (doc, dice) =>
    piece(
      doc,
      'a',
      { href: `//www.aliexpress.com/item/${dice.between(1, 9)}005008888777666.html` },
      'Mini fan',
    ),
  (doc, dice) =>
    piece(
      doc,
      'a',
      {
        href: `https://www.aliexpress.com/p/order/detail.html?orderId=309900000000${dice.between(1000, 9999)}`,
      },
      'Buy it again',
    ),
  (doc) => piece(doc, 'a', { href: '//www.aliexpress.com/store/1100000001' }, 'Other Store'),
  (doc, dice) => piece(doc, 'div', { class: `es--wrap--${hash(dice)} notranslate` }, 'US $0.99'),
  (doc) => piece(doc, 'span', { title: 'Mini fan with three speeds' }, 'Mini fan with...'),
  (doc) => piece(doc, 'div', {}, 'Sale ends Dec 24, 2026'),
  (doc) => piece(doc, 'div', {}, 'Dec 1, 2024'),
  (doc) => piece(doc, 'div', {}, 'Order ID: 3099000000007777'),
  (doc) =>
    piece(
      doc,
      'a',
      { href: '//sale.aliexpress.com/choice.htm' },
      'Free returns within 90 days after delivery',
    ),
  (doc) =>
    piece(
      doc,
      'a',
      { href: '//sale.aliexpress.com/choice.htm' },
      'Refund if no delivery before Dec 30, 2026',
    ),
  (doc) => piece(doc, 'div', {}, 'Completed'),
  (doc) => piece(doc, 'span', {}, 'x9'),
  (doc) => piece(doc, 'button', { class: 'comet-btn' }, 'Details'),
];

function piece(doc: Document, tag: string, attributes: Record<string, string>, text: string): Element {
  const element = doc.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = text;
  return element;
}

function advertisement(doc: Document, dice: Random): Element {
  const ad = doc.createElement(dice.pick(['div', 'section', 'aside']));
  ad.setAttribute('class', `promo-${hash(dice, 4)}`);
  const pieces = someOf(PIECES, dice.between(2, 6), dice).map((make) => make(doc, dice));
  const inner = dice.chance(0.5) ? ad.appendChild(doc.createElement('div')) : ad;
  inner.append(...pieces);
  return ad;
}

/** The blocks between which the shop puts what it wants to sell. */
function gapsOf(doc: Document): Element[] {
  const blocks =
    '.order-item, .order-block, .replica-parcel, [class*="orderItem--orderItem--"], .replica-facts, .replica-buy';
  return [...rootOf(doc).querySelectorAll(blocks)];
}

/** Advertisements stand between the cards or blocks. */
const adsBetween: Mutator = {
  name: 'ads-between',
  apply: (doc, dice) => {
    const gaps = gapsOf(doc);
    for (const gap of someOf(gaps, dice.between(1, 3), dice)) {
      if (dice.chance(0.5)) gap.before(advertisement(doc, dice));
      else gap.after(advertisement(doc, dice));
    }
    return gaps.length > 0 ? NONE : null;
  },
};

/** A strip of advertisements before or behind everything, or around the whole page. */
const adsAround: Mutator = {
  name: 'ads-around',
  apply: (doc, dice) => {
    const strip = doc.createElement('div');
    for (let count = dice.between(1, 4); count > 0; count--) strip.append(advertisement(doc, dice));
    if (dice.chance(0.5)) rootOf(doc).prepend(strip);
    else doc.body.append(strip);
    return NONE;
  },
};

/** A card or block ends in an advertisement. */
const adsInside: Mutator = {
  name: 'ads-inside',
  apply: (doc, dice) => {
    const gap = oneOf(gapsOf(doc), dice);
    gap?.append(advertisement(doc, dice));
    return gap === undefined ? null : { takes: ({ key }) => /\/storeId$|\/canDispute$/.test(key) };
  },
};

/** Something floats over the page that tells of one of its orders, or of another. */
const popOver: Mutator = {
  name: 'pop-over',
  apply: (doc, dice) => {
    const link = oneOf([...rootOf(doc).querySelectorAll('a[href*="rderId="]')], dice);
    const over = piece(
      doc,
      'div',
      { class: dice.pick(['comet-popover-body', 'order-track-popover', `pop-${hash(dice, 4)}`]) },
      '',
    );
    const title = piece(doc, 'div', { class: 'tracking-number-title' }, 'Tracking number ');
    title.append(piece(doc, 'span', {}, 'LP00999888777666'));
    over.append(title, piece(doc, 'div', {}, 'Arrived at sorting center Dec 2, 2025'));
    if (link) over.append(link.cloneNode(true));
    doc.body.append(over);
    return NONE;
  },
};

/** The page still shows another order than its address names: it was not built anew yet. */
const stalePage: Mutator = {
  name: 'stale-page',
  apply: (doc, _, { page, truth }) => {
    const orderId = truth[0]?.orderId;
    if (page !== 'order-detail' || orderId === undefined) return null;
    // A number that another change has taken apart would stay, and the page would be of two orders.
    if (!textsOf(rootOf(doc)).some(({ data }) => data.includes(orderId))) return null;
    for (const link of rootOf(doc).querySelectorAll('[href]')) {
      link.setAttribute('href', (link.getAttribute('href') ?? '').replace(orderId, STALE));
    }
    for (const text of textsOf(rootOf(doc))) text.data = text.data.replace(orderId, STALE);
    return { takes: () => true, replaced: true };
  },
};

const STALE = '3099000000005555';

/** An order's own page shows another order too, as its card on the list: "your other orders". */
const otherOrder: Mutator = {
  name: 'other-order',
  apply: (doc, dice, { page }) => {
    const card = sceneOf(0).template.querySelector('.order-item');
    if (page !== 'order-detail' || card === null) return null;
    const copy = doc.importNode(card, true);
    for (const link of copy.querySelectorAll('[href*="rderId="]')) {
      link.setAttribute('href', `/p/order/detail.html?orderId=${STALE}`);
    }
    for (const text of textsOf(copy)) text.data = text.data.replace(/\d{16}/, STALE);
    if (dice.chance(0.5)) rootOf(doc).append(copy);
    else rootOf(doc).firstElementChild?.append(copy);
    return NONE;
  },
};

export const INTRUDER_MUTATORS = [adsBetween, adsAround, adsInside, popOver, stalePage, otherOrder];
