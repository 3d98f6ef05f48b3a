import type { Problem, Statement } from '../../model';
import type { ReadContext } from '../context';
import { readDay } from '../dates';
import { tidy } from '../facts';
import { isRefundNode, readStatements, type StatementSource } from '../statements';
import { textOfMarkup } from '../text';
import type { Block } from './ultron';
import { type Fields, listAt, textAt } from './untrusted';

/** What an order detail promises of the whole order: reminder, services and time line (pages.md 3). */
export function readDetailStatements(
  blocks: readonly Block[],
  orderId: string,
  ctx: ReadContext,
): { statements: Statement[]; problems: Problem[] } {
  const source = { page: 'order-detail', by: 'json', orderId, lineId: null, productId: null } as const;
  const statements: Statement[] = [];
  const problems: Problem[] = [];
  for (const { text, strategy } of blocks.flatMap(textsOf)) {
    const said = readStatements(textOfMarkup(text), { ...source, strategy }, ctx);
    statements.push(...said.statements);
    problems.push(...said.problems);
  }
  for (const { tag, fields } of blocks) {
    if (tag === 'detail_service_progress_bar') statements.push(...refundNodes(fields, source, ctx));
  }
  return { statements, problems };
}

function textsOf({ tag, fields }: Block): { text: string; strategy: string }[] {
  const one = (text: string | null, strategy: string) => (text === null ? [] : [{ text, strategy }]);
  switch (tag) {
    case 'detail_order_status_block':
      return one(textAt(fields, 'reminder'), 'reminder');
    case 'detail_service_progress_bar':
      return one(textAt(fields, 'text'), 'detail_service_progress_bar.text');
    case 'detail_order_services':
      return listAt(fields, 'data').flatMap((service) => {
        const title = textAt(service, 'title');
        const content = textAt(service, 'content');
        const text = [title, content].filter((part) => part !== null).join('\n');
        return one(text === '' ? null : text, 'detail_order_services.content');
      });
    default:
      return [];
  }
}

/** The time line's node "Refund" carries the day of the guaranteed delivery's refund. */
function refundNodes(
  fields: Fields,
  source: Omit<StatementSource, 'strategy'>,
  ctx: ReadContext,
): Statement[] {
  return listAt(fields, 'nodes').flatMap((node) => {
    const text = textAt(node, 'text');
    const time = textAt(node, 'time');
    if (text === null || time === null || !isRefundNode(text)) return [];
    const date = readDay(time, { language: ctx.language, at: ctx.at, around: ctx.at });
    if (date === null) return [];
    return [
      {
        kind: 'no-delivery-refund' as const,
        days: null,
        from: null,
        date,
        quote: tidy(`${text} ${time}`),
        lineId: null,
        productId: null,
        page: source.page,
        url: ctx.url,
        seenAt: ctx.at,
        witnesses: [{ by: 'json' as const, strategy: 'detail_service_progress_bar.nodes' }],
      },
    ];
  });
}
