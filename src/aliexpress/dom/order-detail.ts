import { blankOrder, type Known, type Order, type Problem, type Reading } from '../../model';
import { blankReading } from '../blank-reading';
import type { ReadContext } from '../context';
import { expectFact } from '../facts';
import { mergeStatements } from '../statement-list';
import { statusOfText } from '../statuses';
import type { Strategy } from '../strategy';
import { orderIdFromUrl } from '../urls';
import { readDetailLines } from './detail-lines';
import { readPromises } from './detail-promises';
import { idsInRows, readDateRows } from './detail-rows';
import { readDetailTotal } from './detail-total';
import { asText, firstMatch, lookUp, type Mark } from './marks';
import { byClass, textOf, within } from './nodes';
import { readStatus } from './order-status';
import { paidOfNodes, progressNodes, refundsOfNodes } from './progress-nodes';
import { readStore } from './store';

const TITLE: readonly Mark[] = [
  ['status-title-class', within('order-status', 'order-block-title')],
  ['status-title-prefix', '[class*="order-status"] [class*="block-title"]'],
];
const STORE: readonly Mark[] = [
  ['detail-store-name', within('order-detail-item-store', 'store-name')],
  ['store-name-class', within('order-detail-item', 'store-name')],
  ['detail-store-class', byClass('order-detail-item-store')],
];
const ITEMS: readonly Mark[] = [
  ['items-class', byClass('order-detail-item')],
  ['item-store-class', byClass('order-detail-item-store')],
];

/**
 * The order detail page (pages.md 3), both generations. Its order is the one its address names; where the page
 * prints or links another one (it may still show the last order), nothing is read but a problem.
 */
export function readOrderDetail(doc: Document, ctx: ReadContext): Reading {
  const problems: Problem[] = [];
  const orderId = idOfPage(doc, ctx, problems);
  if (orderId === null || !showsOrder(doc)) return { ...blankReading('order-detail', ctx), problems };
  const statusText = readStatusText(doc, orderId, ctx, problems);
  const items = firstMatch(doc, ITEMS)?.element ?? null;
  const nodes = progressNodes(doc, ctx);
  const dates = readDateRows(doc, orderId, ctx, problems);
  const status = readStatus(doc, statusText, orderId, ctx, problems);
  // The end of a cancelled order is no completion.
  const isOff = status?.value === 'cancelled' || status?.value === 'closed';
  const lines = readDetailLines(doc, orderId, ctx, problems);
  const order: Order = {
    ...blankOrder(orderId),
    statusText,
    status,
    ...dates,
    completedOn: isOff ? null : dates.completedOn,
    paidOn: dates.paidOn ?? paidOfNodes(nodes, ctx),
    total: readDetailTotal(doc, orderId, ctx, problems),
    ...readStore(items, STORE, orderId, ctx, problems),
    ...lines,
    statements: mergeStatements([
      ...readPromises(doc, orderId, ctx, problems),
      ...lines.statements,
      ...refundsOfNodes(nodes, orderId, ctx, problems),
    ]),
  };
  return { ...blankReading('order-detail', ctx), orders: [order], problems };
}

/** Whether any part of the page is there: an empty frame with an id in its address tells of no order. */
function showsOrder(doc: Document): boolean {
  return doc.querySelector('[class*="order-status"], [class*="order-detail-"], .order-block') !== null;
}

function idOfPage(doc: Document, ctx: ReadContext, problems: Problem[]): string | null {
  const named = orderIdFromUrl(ctx.url);
  const printed = idsInRows(doc);
  const linked = [...doc.querySelectorAll('a[href*="rderId="]')]
    .map((link) => orderIdFromUrl(link.getAttribute('href') ?? ''))
    .filter((id) => id !== null);
  const shown = printed.length > 0 ? printed : [...new Set(linked)];
  const known = named !== null && (shown.length === 0 || shown.includes(named));
  if (known) return named;
  const [only] = shown;
  if (named === null && shown.length === 1 && only !== undefined) return only;
  const seen = [...(named === null ? [] : [named]), ...shown].join(' ');
  const reason = seen === '' ? 'not-found' : 'disagree';
  problems.push({ of: named, field: 'orderId', reason, seen });
  return null;
}

function readStatusText(
  doc: Document,
  orderId: string,
  ctx: ReadContext,
  problems: Problem[],
): Known<string> {
  const byWords = (name: string, selector: string): Strategy<string> => ({
    name,
    read: () => {
      const quote = [...doc.querySelectorAll(selector)]
        .map(textOf)
        .find((text) => statusOfText(text) !== null);
      return quote === undefined ? null : { value: quote, quote };
    },
  });
  const { fact } = lookUp(doc, TITLE, asText, ctx, [
    byWords('block-title-words', byClass('order-block-title')),
    byWords('status-first-words', `:is(${byClass('order-status')}) > :first-child`),
  ]);
  return expectFact(fact, orderId, 'statusText', null, problems);
}
