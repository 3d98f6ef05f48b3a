import {
  blankOrder,
  type Known,
  type Order,
  type OrderStatus,
  type Problem,
  type Reading,
} from '../../model';
import { blankReading } from '../blank-reading';
import type { ReadContext } from '../context';
import { lineScopes } from '../dom/line-scopes';
import { asText, lookUp, type Mark } from '../dom/marks';
import { allWithin, textOf } from '../dom/nodes';
import { type LineMarks, readLine } from '../dom/order-line';
import { expectFact, pageFact, tidy } from '../facts';
import { readMoney } from '../money';
import { statusOfText } from '../statuses';
import { orderIdFromUrl } from '../urls';
import { groupedOrderId } from './order-number';

const ITEM = '[class*="RedOrderList_OrderList__item__"]';
const NUMBER = '[class*="RedOrderList_OrderItem__number__"]';
const STATUS: readonly Mark[] = [['ru-tag-prefix', '[class*="RedOrderList_OrderItem__tag__"]']];
const TOTAL: readonly Mark[] = [['ru-total-prefix', '[class*="RedOrderList_OrderItem__totalPrice__"]']];
const NO_MARKS: LineMarks = { title: [], options: [], price: [], quantity: [] };

/** The order list of aliexpress.ru (pages.md 2.6): number, state and total. It prints neither store nor day. */
export function readRuOrderList(doc: Document, ctx: ReadContext): Reading {
  const problems: Problem[] = [];
  const orders = [...doc.querySelectorAll(ITEM)].flatMap((item): Order[] => {
    const orderId = orderIdOf(item, problems);
    return orderId === null ? [] : [readItem(item, orderId, ctx, problems)];
  });
  return { ...blankReading('order-list', ctx), orders, problems };
}

function orderIdOf(item: Element, problems: Problem[]): string | null {
  const printed = textOf(item.querySelector(NUMBER));
  const links = allWithin(item, 'a[href*="/order-list/"]').map((link) =>
    orderIdFromUrl(new URL(link.getAttribute('href') ?? '', 'https://aliexpress.ru').href),
  );
  const ids = new Set([groupedOrderId(printed), ...links].filter((id) => id !== null));
  const [id] = ids;
  if (ids.size === 1 && id !== undefined) return id;
  const reason = ids.size > 1 ? 'disagree' : 'not-found';
  problems.push({
    of: null,
    field: 'orderId',
    reason,
    seen: ids.size > 1 ? [...ids].join(' ') : tidy(printed),
  });
  return null;
}

function readItem(item: Element, orderId: string, ctx: ReadContext, problems: Problem[]): Order {
  const { fact: statusText } = lookUp(item, STATUS, asText, ctx);
  const total = lookUp(item, TOTAL, (text) => readMoney(text, { currency: ctx.currency, url: ctx.url }), ctx);
  const scopes = lineScopes(item, []).map((scope) => ({ ...scope, bare: true }));
  return {
    ...blankOrder(orderId),
    status: statusByWords(
      expectFact(statusText, orderId, 'statusText', null, problems),
      orderId,
      ctx,
      problems,
    ),
    statusText,
    total: expectFact(total.fact, orderId, 'total', total.seen, problems),
    lines: scopes.map((scope) => readLine(scope, NO_MARKS, orderId, ctx, problems)),
  };
}

/** The state that the page's words say; words that are in no dictionary are `unknown` and a problem. */
export function statusByWords(
  statusText: Known<string>,
  of: string,
  ctx: ReadContext,
  problems: Problem[],
): Known<OrderStatus> {
  if (statusText === null) return null;
  const said = statusOfText(statusText.value);
  if (said === null) {
    problems.push({ of, field: 'status', reason: 'unparsed', seen: tidy(statusText.value) });
  }
  const [witness] = statusText.witnesses;
  return pageFact(
    said ?? 'unknown',
    statusText.quote,
    witness?.strategy ?? 'words',
    witness?.by ?? 'dom',
    ctx,
  );
}
