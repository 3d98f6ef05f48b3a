import { tidy } from '../facts';
import { withAsciiDigits } from '../text';
import type { Mark } from './marks';
import { firstMatch } from './marks';
import { byClass, partedText, rowsOf, textOf } from './nodes';

/** The block of a card's header that prints the order's day and number (pages.md 2.2). */
export const INFO_MARKS: readonly Mark[] = [
  ['header-info-data-pl', '[data-pl="order_item_header_info"]'],
  ['header-info-class', byClass('order-item-header-right-info')],
];

const PRINTED_ID = /(?<!\d)\d{13,20}(?!\d)/g;

/** Order ids printed in a text: whole runs of 13 digits or more, whatever label stands before them. */
export function idsInText(text: string): string[] {
  return [...new Set(withAsciiDigits(text).match(PRINTED_ID) ?? [])];
}

/** Order ids that an element prints, whether its pieces are put together or apart: never a part of a number. */
export function idsInElement(element: Element): string[] {
  const together = idsInText(textOf(element));
  return idsInText(tidy(partedText(element))).filter((id) => together.includes(id));
}

/** The order ids that a card's header prints. */
export function printedIds(card: Element): Set<string> {
  const info = firstMatch(card, INFO_MARKS);
  if (info === null) return new Set();
  return new Set(rowsOf(info.element).flatMap(idsInElement));
}
