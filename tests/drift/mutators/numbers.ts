import type { Random } from '../../replica/model/random';
import { dayText } from '../../replica/render/dates';
import type { Scene } from '../scene';
import { type Mutator, NONE, oneOf, rootOf, textsOf } from './mutator';

const AMOUNT = /\d{1,3}(?:([.,])\d{3})*(?:[.,]\d{2})?(?!\d)/;
const isMoney = (key: string): boolean => /\/(?:total|price)$/.test(key);

/** All elements that hold one price and nothing else, the outermost of each. */
function priceElements(doc: Document): Element[] {
  const found = [...rootOf(doc).querySelectorAll('*')].filter((element) =>
    /^-?(?:[^\d\s]{1,3} ?\$?|US \$|MXN\$|CN￥)?\d[\d.,]*(?:zł)?$/u.test((element.textContent ?? '').trim()),
  );
  return found.filter(
    (element) =>
      !found.includes(element.parentElement as Element) &&
      /[$€£₩ł]/.test(element.textContent ?? '') &&
      // The title of a picture in it, or a count before it, would become a part of the price.
      element.querySelector('svg') === null &&
      !/^\s*x\d/.test(element.textContent ?? '') &&
      // What has not all arrived yet is not written anew.
      [...element.querySelectorAll('*')].every(({ textContent }) => textContent !== ''),
  );
}

/** `1,234.56` with the given signs; without thousands where `groups` is empty. */
function rewritten(amount: string, decimal: string, groups: string): string {
  const cents = /[.,](\d{2})$/.exec(amount)?.[1];
  const whole = (cents === undefined ? amount : amount.slice(0, -3)).replace(/\D/g, '');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, groups);
  return cents === undefined ? grouped : `${grouped}${decimal}${cents}`;
}

/** The decimal sign, and what stands between thousands. */
const SEPARATORS: readonly [string[], ...string[][]] = [
  [',', '.'],
  ['.', ','],
  [',', ' '],
  ['.', ''],
  [',', ''],
  ['.', "'"],
  [',', '\u202f'],
  ['٫', '٬'],
];

/** Sums are written with the separators of another country, or without. */
const separators: Mutator = {
  name: 'separators',
  apply: (doc, dice) => {
    const [decimal = '.', groups = ''] = dice.pick(SEPARATORS);
    const prices = priceElements(doc);
    for (const price of prices) {
      const text = price.textContent ?? '';
      price.textContent = text.replace(AMOUNT, (amount) => rewritten(amount, decimal, groups));
    }
    return prices.length > 0 ? NONE : null;
  },
};

/** Sums are written in another script's digits, or with a blank or bare code beside the sign. */
const moneyDress: Mutator = {
  name: 'money-dress',
  apply: (doc, dice) => {
    const dress = dice.pick(['arabic', 'full-width', 'blank', 'behind'] as const);
    const prices = priceElements(doc);
    for (const price of prices) price.textContent = dressed(price.textContent ?? '', dress);
    return prices.length > 0 ? { takes: ({ key }) => dress === 'behind' && isMoney(key) } : null;
  },
};

function dressed(text: string, dress: 'arabic' | 'full-width' | 'blank' | 'behind'): string {
  const zero = dress === 'arabic' ? 0x660 : 0xff10;
  if (dress === 'arabic' || dress === 'full-width') {
    return text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
  }
  const [, sign = '', amount = ''] = /^(-?[^\d-]*)(\d.*)$/.exec(text.trim()) ?? [];
  if (amount === '') return text;
  return dress === 'blank' ? `${sign}\u00a0${amount}` : `${amount} ${sign.trim()}`;
}

/** An old price, struck through, stands beside the price. */
const oldPrice: Mutator = {
  name: 'old-price',
  apply: (doc, dice) => {
    const price = oneOf(priceElements(doc), dice);
    if (price === undefined) return null;
    const old = doc.createElement(dice.pick(['del', 's', 'span']));
    if (old.tagName === 'SPAN') old.setAttribute('style', 'text-decoration: line-through');
    old.textContent = (price.textContent ?? '').replace(/\d/, '9');
    if (dice.chance(0.5)) price.after(old);
    else price.before(old);
    return { takes: ({ key }) => isMoney(key) };
  },
};

type DayForm = (day: string, dice: Random) => string;

/** In English alone: a page that writes days the other way round than its language cannot be told from one that does not. */
const MONTH_FIRST: DayForm = (day) => day.replace(/(\d+)-(\d+)-(\d+)/, '$2/$3/$1');

const AS_IT_IS: DayForm = (day) => day;

const FORMS: readonly [DayForm, ...DayForm[]] = [
  MONTH_FIRST,
  AS_IT_IS,
  (day) => day.replaceAll('-', '/'),
  (day) => day.replace(/(\d+)-(\d+)-(\d+)/, '$3/$2/$1'),
  (day) => day.replace(/(\d+)-(\d+)-(\d+)/, '$3.$2.$1'),
  (day) => new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day)),
  (day) => new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(day)),
  (day) => dayText(day, 'de'),
  (day) => dayText(day, 'ko'),
  (day) => dayText(day, 'es'),
  (day, dice) => `${dayText(day, 'en')} ${dice.between(10, 23)}:${dice.between(10, 59)}`,
];

function daysOf({ truth }: Scene): string[] {
  const all = truth.flatMap(({ placedOn, paidOn, shippedOn, completedOn, statements }) => [
    placedOn,
    paidOn,
    shippedOn,
    completedOn,
    ...statements.map(({ date }) => date),
  ]);
  return [...new Set(all.filter((day) => day !== null))];
}

/** Days are printed in another form: another order of the parts, only numbers, another language's months. */
const dateForms: Mutator = {
  name: 'date-forms',
  apply: (doc, dice, scene) => {
    const picked = dice.pick(FORMS);
    const form = picked === MONTH_FIRST && scene.language !== 'en' ? AS_IT_IS : picked;
    const printed = daysOf(scene).map((day) => [dayText(day, scene.language), form(day, dice)] as const);
    let changed = false;
    for (const text of textsOf(rootOf(doc))) {
      const [was, is] = printed.find(([old]) => text.data.includes(old)) ?? [];
      if (was === undefined || is === undefined) continue;
      text.data = text.data.replace(was, is);
      changed = true;
    }
    const takes = ({ key }: { key: string }): boolean => /On$|\/statement /.test(key);
    return changed ? { takes } : null;
  },
};

export const NUMBER_MUTATORS = [separators, moneyDress, oldPrice, dateForms];
