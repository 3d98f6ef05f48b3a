import type { Order, Problem } from '../../model';
import type { ReadContext } from '../context';
import { mergeStatements } from '../statement-list';
import { lineScopes } from './line-scopes';
import { readLineTags } from './line-tags';
import { byClass } from './nodes';
import { type LineMarks, readLine } from './order-line';
import { withoutTwinLines } from './twins';

const LINE_ROOTS = [byClass('order-item-content-body'), '[class*="item-content-body"]'];
const MARKS: LineMarks = {
  title: [
    ['line-name-data-pl', '[data-pl="order_item_content_info_name"]'],
    ['line-name-class', byClass('order-item-content-info-name')],
    ['line-name-title', 'a[href*="/item/"] [title]'],
    ['line-name-prefix', '[class*="content-info-name"]'],
  ],
  options: [
    ['line-sku-class', byClass('order-item-content-info-sku')],
    ['line-sku-prefix', '[class*="info-sku"]'],
  ],
  price: [
    ['line-number-class', byClass('order-item-content-info-number')],
    ['line-number-prefix', '[class*="content-info-number"]:not([class*="quantity"])'],
    ['price-prefix', '[class*="es--wrap"]'],
  ],
  quantity: [
    ['line-quantity-class', byClass('order-item-content-info-number-quantity')],
    ['line-quantity-prefix', '[class*="number-quantity"]'],
  ],
};

/** The lines of a card and what their tags promise ("Free returns", pages.md 2.2). */
export function readCardLines(
  card: Element,
  orderId: string,
  ctx: ReadContext,
  problems: Problem[],
): Pick<Order, 'lines' | 'statements'> {
  const scopes = lineScopes(card, LINE_ROOTS);
  if (scopes.length === 0) {
    problems.push({ of: orderId, field: 'lines', reason: 'not-found', seen: '' });
  }
  const lines = scopes.map((scope) => readLine(scope, MARKS, orderId, ctx, problems));
  return {
    lines: withoutTwinLines(lines, orderId, problems),
    statements: mergeStatements(
      scopes.flatMap((scope) => readLineTags(scope, { page: 'order-list', orderId }, ctx, problems)),
    ),
  };
}
