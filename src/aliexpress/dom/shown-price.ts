import type { Money } from '../../model';
import type { ReadContext } from '../context';
import { readMoney } from '../money';
import { SILENT, textOf } from './nodes';

/** What a thing cost once, beside what it costs. */
const STRUCK = 'del, s, strike, [style*="line-through"]';

/**
 * The amount of money that an element shows, from its text or from the part of its text that is `text`. `null`
 * also where a character of it has not arrived yet: what is left is another price.
 */
export function readShownPrice(element: Element, ctx: ReadContext, text = textOf(element)): Money | null {
  if (hasGap(element) || element.closest(STRUCK) !== null) return null;
  const old = [...element.querySelectorAll(STRUCK)].map(textOf);
  const now = old.reduce((rest, gone) => rest.replace(gone, ' '), text).replace(APART, joined);
  return readMoney(now, { currency: ctx.currency, url: ctx.url });
}

/** A page that was saved with its lines broken has white space between the characters. */
const APART = /(?<!\S)(?:\S ){3,}\S(?!\S)/g;
const joined = (run: string) => run.replaceAll(' ', '');

/** A mark for the direction of writing is a character of a price that is not to be seen. */
const DIRECTION = /^[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+$/;

const UNSEEN = /\p{Cf}/u;

/** Prices come in one element a character (pages.md 2.2): an empty one among them is a digit to come. */
function hasGap(element: Element): boolean {
  // What shows nothing is empty, or holds what is not shown: without either there is nothing to count.
  if (element.querySelector(`:empty,${SILENT}`) === null && !UNSEEN.test(element.textContent ?? ''))
    return false;
  return [element, ...element.querySelectorAll('*')].some(({ children }) => {
    const shown = [...children].filter(
      (child) => !child.matches(`${SILENT},svg,img`) && !DIRECTION.test(child.textContent ?? ''),
    );
    const lengths = shown.map(shownLength);
    return lengths.length > 2 && lengths.includes(0) && lengths.every((length) => length <= 1);
  });
}

/** How many characters an element shows, a blank being one. */
function shownLength(element: Element): number {
  const silent = [...element.querySelectorAll(SILENT)].map(({ textContent }) => textContent ?? '').join('');
  return (element.textContent ?? '').replace(/\p{Cf}/gu, '').length - silent.length;
}
