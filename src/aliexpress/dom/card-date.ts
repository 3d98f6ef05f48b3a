import type { Known, PlainDate, Problem } from '../../model';
import type { ReadContext } from '../context';
import { readDay } from '../dates';
import { expectFact, tidy } from '../facts';
import type { Answer } from '../strategy';
import { firstFact } from '../strategy';
import { firstMatch } from './marks';
import { firstShown, rowsOf, shownOf, spacedText, textOf } from './nodes';
import { INFO_MARKS, idsInText } from './printed-id';

/**
 * The one day in an element's text, whether label and day share an element or not. Where it is another day with
 * the pieces put together than with them apart, none.
 */
export function dayOfElement(element: Element, ctx: ReadContext): PlainDate | null {
  const options = { language: ctx.language, at: ctx.at };
  const [spaced, text] = [spacedText(element), textOf(element)];
  const apart = readDay(spaced, options);
  const together = text === spaced ? apart : readDay(text, options);
  return apart === null || together === null || apart === together ? (apart ?? together) : null;
}

/**
 * The day an order was placed: the one row beside the order's number that has the shape of a day, whatever
 * its label (pages.md 2.2: "Order date:" became "Date:"). Where several rows have one, the earliest, and a
 * problem.
 */
export function readPlacedOn(
  card: Element,
  orderId: string,
  ctx: ReadContext,
  problems: Problem[],
): Known<PlainDate> {
  let days: Answer<PlainDate>[] = [];
  const earliestIn = (rows: readonly Element[]): Answer<PlainDate> | null => {
    days = daysOf(rows, ctx);
    return days[0] ?? null;
  };
  const marked = INFO_MARKS.map(([name, selector]) => ({
    name,
    read: () => {
      const info = firstShown(card, selector);
      // Day and number may stand in it with no elements of their own.
      return info && (earliestIn(rowsOf(info)) ?? earliestIn([info]));
    },
  }));
  const beside = { name: 'row-beside-number', read: () => earliestIn(rowsBesideNumber(card, orderId)) };
  const fact = firstFact([...marked, beside], 'dom', ctx);
  if (new Set(days.map(({ value }) => value)).size > 1) {
    const seen = tidy(days.map(({ quote }) => quote).join(' | '));
    problems.push({ of: orderId, field: 'placedOn', reason: 'disagree', seen });
  }
  return expectFact(fact, orderId, 'placedOn', seenInstead(card), problems);
}

/** The days of the rows, earliest first; of several, the row of the number has none. */
function daysOf(rows: readonly Element[], ctx: ReadContext): Answer<PlainDate>[] {
  const days = shownOf(rows).flatMap((row) => {
    const quote = spacedText(row);
    const value = rows[1] && idsInText(quote)[0] ? null : dayOfElement(row, ctx);
    return value === null ? [] : [{ value, quote }];
  });
  return days.sort((a, b) => (a.value < b.value ? -1 : Number(a.value > b.value)));
}

/** The rows around the one that prints the order's number, as long as they are not yet about products. */
function rowsBesideNumber(card: Element, orderId: string): Element[] {
  const row = deepestWith(card, orderId);
  const block = row?.parentElement;
  if (!row || !block || row === card || !card.contains(block)) return [];
  return block.querySelector('a[href*="/item/"]') === null ? [...block.children] : [];
}

function deepestWith(card: Element, text: string): Element | null {
  if (!textOf(card).includes(text)) return null;
  let at = card;
  for (;;) {
    const inner = [...at.children].find((child) => textOf(child).includes(text));
    if (inner === undefined) return at;
    at = inner;
  }
}

function seenInstead(card: Element): string | null {
  const info = firstMatch(card, INFO_MARKS);
  return info === null ? null : spacedText(info.element);
}
