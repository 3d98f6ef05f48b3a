import type { Known, Order, OrderLine, Problem, Statement } from '../../model';
import type { ReadContext } from '../context';
import { lineButton } from '../dom/labels';
import { pageFact, tidy } from '../facts';
import { readOrderLine } from './order-line';
import { type Fields, listAt, textAt, valueAt } from './untrusted';

/** The lines of an order detail's product blocks, and whether a dispute can be opened now (pages.md 3). */
export function readDetailLines(
  blocks: readonly Fields[],
  orderId: string,
  ctx: ReadContext,
  problems: Problem[],
): { order: Pick<Order, 'lines' | 'canDispute'>; statements: Statement[] } {
  const lines: OrderLine[] = [];
  const statements: Statement[] = [];
  for (const product of blocks.flatMap((block) => listAt(block, 'productVOList'))) {
    const read = readOrderLine(product, { page: 'order-detail', orderId, local: undefined }, ctx);
    lines.push({ ...read.line, canDispute: canDispute(product, orderId, ctx, problems) });
    statements.push(...read.statements);
    problems.push(...read.problems);
  }
  if (lines.length === 0) problems.push({ of: orderId, field: 'lines', reason: 'not-found', seen: '' });
  return { order: { lines, canDispute: orderCanDispute(lines, ctx) }, statements };
}

/**
 * Whether the line has the button is the best test; without a list of buttons nothing is known, nor where one of them
 * has no type, or the shop's words for a dispute under another.
 */
function canDispute(product: unknown, of: string, ctx: ReadContext, problems: Problem[]): Known<boolean> {
  if (!Array.isArray(valueAt(product, 'buttonVOS'))) return null;
  const buttons = listAt(product, 'buttonVOS');
  const textOf = (button: unknown) => textAt(button, 'text') ?? '';
  const opener = buttons.find((one) => textAt(one, 'type') === 'OPEN_DISPUTE');
  const unclear = buttons.find(
    (one) => textAt(one, 'type') === null || lineButton(textOf(one)) === 'open-dispute',
  );
  if (opener === undefined && unclear !== undefined) {
    problems.push({ of, field: 'lines.canDispute', reason: 'unparsed', seen: tidy(textOf(unclear)) });
    return null;
  }
  return pageFact(opener !== undefined, textOf(opener), 'buttonVOS.OPEN_DISPUTE', 'json', ctx);
}

function orderCanDispute(lines: readonly OrderLine[], ctx: ReadContext): Known<boolean> {
  const open = lines.find((line) => line.canDispute?.value === true);
  if (open?.canDispute) return open.canDispute;
  const closed = lines.length > 0 && lines.every((line) => line.canDispute?.value === false);
  return closed ? pageFact(false, '', 'buttonVOS.OPEN_DISPUTE', 'json', ctx) : null;
}
