import {
  blankOrder,
  type CaseSighting,
  type CaseStatus,
  type Order,
  type Problem,
  type Reading,
} from '../../model';
import { blankReading } from '../blank-reading';
import type { ReadContext } from '../context';
import { expectFact, pageFact, tidy } from '../facts';
import { caseStatusOfText } from '../statuses';
import { normalise } from '../text';
import { idParameter } from '../urls';
import { asText, lookUp, type Mark } from './marks';
import { allWithin, aroundOnly, textOf } from './nodes';
import { idsInElement } from './printed-id';

const ROW = '[class*="orderItem--orderItem--"]';
const ORDER_ID = '[class*="--orderSKUId--"]';
const STORE: readonly Mark[] = [['order-store-prefix', '[class*="--orderStore--"]']];
const STATUS: readonly Mark[] = [['status-desc-prefix', '[class*="--orderStatusDesc--"]']];
const CASE_LINK = 'a[href*="reverseOrderLineId="]';

/**
 * The refunds list (pages.md 5.1). Its rows print the order and the state but no case number: a case is told
 * only where a link names it; else the row tells of its order, and the response behind the page of the case.
 */
export function readRefundList(doc: Document, ctx: ReadContext): Reading {
  const problems: Problem[] = [];
  const rows = rowsOfList(doc);
  const orders = new Map<string, Order>();
  const cases: CaseSighting[] = [];
  for (const row of rows) {
    const orderId = orderOfRow(row, problems);
    if (orderId === null) continue;
    const store = lookUp(row, STORE, asText, ctx);
    const storeName = expectFact(store.fact, orderId, 'storeName', null, problems);
    orders.set(orderId, { ...blankOrder(orderId), storeName });
    const sighting = caseOfRow(row, orderId, ctx, problems);
    if (sighting !== null) cases.push(sighting);
  }
  return { ...blankReading('refund-list', ctx), orders: [...orders.values()], cases, problems };
}

/** The rows by their mark, else what lies around each order's number and no other's. */
function rowsOfList(doc: Document): Element[] {
  const rows = [...doc.querySelectorAll(ROW)].filter((row) => row.parentElement?.closest(ROW) == null);
  if (rows.length > 0) return rows;
  const numbers = [...doc.querySelectorAll(ORDER_ID)];
  return numbers.map((number) => aroundOnly(number, numbers));
}

/** Each row prints its order's number; where the mark of it is lost, it is the only number that long. */
function orderOfRow(row: Element, problems: Problem[]): string | null {
  const marked = row.querySelector(ORDER_ID) ?? row;
  const ids = idsInElement(marked);
  const [id] = ids;
  if (ids.length === 1 && id !== undefined) return id;
  const reason = ids.length > 1 ? 'disagree' : 'not-found';
  problems.push({ of: null, field: 'orderId', reason, seen: tidy(textOf(marked)) });
  return null;
}

function caseOfRow(row: Element, of: string, ctx: ReadContext, problems: Problem[]): CaseSighting | null {
  const { fact: statusText } = lookUp(row, STATUS, asText, ctx);
  const links = allWithin(row, CASE_LINK).map((link) => link.getAttribute('href') ?? '');
  const caseId = oneParameter(links, 'reverseOrderLineId');
  if (caseId === null) return null;
  const said: CaseStatus | null = statusText === null ? null : caseStatusOfText(withoutDay(statusText.value));
  if (said === null) expectFact(null, caseId, 'status', statusText?.value ?? null, problems);
  return {
    caseId,
    orderId: of,
    lineId: oneParameter(links, 'tradeOrderLineId'),
    status:
      statusText === null
        ? null
        : pageFact(said ?? 'unknown', statusText.quote, 'status-desc-prefix', 'dom', ctx),
    statusText,
    refund: null,
    openedOn: null,
  };
}

/** The one value that links give for a parameter. */
function oneParameter(links: readonly string[], name: string): string | null {
  const ids = new Set(links.map((link) => idParameter(link, name)).filter((id) => id !== null));
  const [id] = ids;
  return ids.size === 1 && id !== undefined ? id : null;
}

/** The row's words print a day as `YYYY-MM-DD` beside the state. */
function withoutDay(text: string): string {
  return normalise(text)
    .replace(/\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2}(?::\d{2})?)?/, '')
    .trim();
}
