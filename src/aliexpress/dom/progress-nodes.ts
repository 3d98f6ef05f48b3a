import type { Known, PlainDate, Problem, Statement } from '../../model';
import type { ReadContext } from '../context';
import { readDays } from '../dates';
import { pageFact, tidy } from '../facts';
import { isRefundNode } from '../statements';
import { normalise } from '../text';
import { isPaidNode } from './labels';
import { byClass, shownOf, spacedText } from './nodes';

/** One node of the protection time line ("Paid", a coupon's worth, "Refund") with its day (pages.md 3). */
export interface ProgressNode {
  label: string;
  day: PlainDate | null;
  quote: string;
}

export const NODE = byClass('service-progress-node-info');

/** The time line's nodes in the page's order; a day without its year is the one nearest to the reading. */
export function progressNodes(doc: Document, ctx: ReadContext): ProgressNode[] {
  return shownOf([...doc.querySelectorAll(NODE)]).map((node) => {
    const quote = normalise(spacedText(node));
    const days = readDays(quote, { language: ctx.language, at: ctx.at, around: ctx.at });
    const [first] = days;
    if (first === undefined) return { label: quote, day: null, quote };
    const label = `${quote.slice(0, first.start)}${quote.slice(first.end)}`.replace(/[\s:.]+$/, '').trim();
    const day = days.every((other) => other.day === first.day) ? first.day : null;
    return { label, day, quote };
  });
}

/** The day of the node "Paid". */
export function paidOfNodes(nodes: readonly ProgressNode[], ctx: ReadContext): Known<PlainDate> {
  const paid = nodes.find(({ label, day }) => day !== null && isPaidNode(label));
  return paid?.day == null ? null : pageFact(paid.day, paid.quote, 'progress-node', 'dom', ctx);
}

/**
 * The node "Refund" is the day by which an order that has not arrived is refunded. A node under unknown words,
 * which is neither "Paid" nor an amount, may be it: a problem.
 */
export function refundsOfNodes(
  nodes: readonly ProgressNode[],
  of: string,
  ctx: ReadContext,
  problems: Problem[],
): Statement[] {
  return nodes.flatMap(({ label, day, quote }): Statement[] => {
    const isRefund = isRefundNode(label);
    if (isRefund && day !== null) return [refundBefore(day, quote, ctx)];
    const known = isPaidNode(label) || /\d/.test(label);
    if (isRefund || !known) {
      problems.push({ of, field: 'statements', reason: 'unparsed', seen: tidy(quote) });
    }
    return [];
  });
}

function refundBefore(date: PlainDate, quote: string, ctx: ReadContext): Statement {
  return {
    kind: 'no-delivery-refund',
    days: null,
    from: null,
    date,
    quote: tidy(quote),
    lineId: null,
    productId: null,
    page: 'order-detail',
    url: ctx.url,
    seenAt: ctx.at,
    witnesses: [{ by: 'dom', strategy: 'progress-node' }],
  };
}
