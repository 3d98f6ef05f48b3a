import type { Known, Order, OrderLine, Problem } from '../../model';
import type { ReadContext } from '../context';
import { pageFact, tidy } from '../facts';
import { lineButton } from './labels';
import { type LineScope, lineScopes } from './line-scopes';
import { readLineTags } from './line-tags';
import { byClass, isHidden, textOf } from './nodes';
import { type LineMarks, readLine } from './order-line';
import { withoutTwinLines } from './twins';

const LINE = byClass('order-detail-item-content');
const WRAP = byClass('order-detail-item-content-wrap');
const MARKS: LineMarks = {
  title: [
    ['item-title-class', byClass('item-title')],
    ['item-title-prefix', '[class*="item-title"]'],
    ['product-link-text', 'a[href*="/item/"]:not([class*="img"]):not([style*="background"])'],
  ],
  options: [
    ['item-sku-class', byClass('item-sku-attr')],
    ['item-sku-prefix', '[class*="sku-attr"]'],
  ],
  price: [
    ['item-price-class', byClass('item-price')],
    ['price-prefix', '[class*="es--wrap"]'],
  ],
  quantity: [
    ['item-quantity-class', byClass('item-price-quantity')],
    ['item-quantity-prefix', '[class*="price-quantity"]'],
  ],
};
const BUTTON = 'button, [role="button"], [class*="comet-btn"]';
const PRICES = '[class*="order-price"], .rightPriceClass, .right-col';
/** A button that is there and cannot be pressed: not yet, or not any more. */
const OUT_OF_USE = '[disabled], [aria-disabled="true"]';
const DISPUTE_LINK = 'a[href*="/reverse-pages/start"], a[href*="createIssueStep1"]';

/**
 * The lines of the order detail page and whether a dispute can be opened now: a Returns/refunds button on the
 * line is the best test (pages.md 3). A button with unknown words leaves it open.
 */
export function readDetailLines(
  doc: Document,
  of: string,
  ctx: ReadContext,
  problems: Problem[],
): Pick<Order, 'lines' | 'canDispute' | 'statements'> {
  const top =
    doc.querySelector(byClass('order-detail-item')) ??
    doc.querySelector(WRAP)?.parentElement ??
    // Of a page that ends before its lines, what links products is advertised.
    (doc.querySelector(PRICES) && doc.body);
  const scopes = top === null ? [] : lineScopes(top.parentElement ?? top, [LINE, WRAP]).map(widened);
  if (scopes.length === 0) problems.push({ of, field: 'lines', reason: 'not-found', seen: '' });
  const buttons = buttonsIn(doc).filter(opensDispute);
  const loose = buttons.filter((button) => !scopes.some(({ root }) => root.contains(button)));
  const certain = loose.length === 0 && isComplete(doc);
  const read = scopes.map((scope): OrderLine => {
    const line = readLine(scope, MARKS, of, ctx, problems);
    return { ...line, canDispute: disputeOfLine(scope, certain, of, ctx, problems) };
  });
  const lines = withoutTwinLines(read, of, problems);
  const tags = scopes.flatMap((scope) =>
    readLineTags(scope, { page: 'order-detail', orderId: of }, ctx, problems),
  );
  return { lines, canDispute: disputeOfOrder(lines, loose, ctx), statements: tags };
}

/** A page that is still being built may lack a button that comes: the prices stand below the lines. */
function isComplete(doc: Document): boolean {
  return doc.querySelector('.comet-loading-wrap') === null && doc.querySelector(PRICES) !== null;
}

/** The buttons of a line may stand beside its block; the wrap is the line's if it holds no other. */
function widened(scope: LineScope): LineScope {
  const wrap = scope.root.closest(WRAP);
  return wrap !== null && wrap.querySelectorAll(LINE).length === 1 ? { ...scope, root: wrap } : scope;
}

function buttonsIn(root: ParentNode): Element[] {
  return [...root.querySelectorAll(`${BUTTON}, ${DISPUTE_LINK}`)].filter((button) => !isHidden(button));
}

function opensDispute(button: Element): boolean {
  return !button.matches(OUT_OF_USE) && isForDispute(button);
}

function isForDispute(button: Element): boolean {
  return button.matches(DISPUTE_LINK) || lineButton(textOf(button)) === 'open-dispute';
}

function disputeOfLine(
  { root }: LineScope,
  certain: boolean,
  of: string,
  ctx: ReadContext,
  problems: Problem[],
): Known<boolean> {
  const buttons = buttonsIn(root);
  const opener = buttons.find(opensDispute);
  if (opener !== undefined) return pageFact(true, textOf(opener), 'dispute-button', 'dom', ctx);
  const unknown = buttons.filter(
    (button) => isForDispute(button) || lineButton(textOf(button)) === 'unknown',
  );
  if (unknown.length > 0) {
    const seen = tidy(unknown.map(textOf).join(' | '));
    problems.push({ of, field: 'lines.canDispute', reason: 'unparsed', seen });
    return null;
  }
  return certain ? pageFact(false, '', 'no-dispute-button', 'dom', ctx) : null;
}

function disputeOfOrder(lines: OrderLine[], loose: Element[], ctx: ReadContext): Known<boolean> {
  const [button] = loose;
  if (button !== undefined) return pageFact(true, textOf(button), 'dispute-button', 'dom', ctx);
  const open = lines.find(({ canDispute }) => canDispute?.value === true)?.canDispute;
  if (open) return open;
  const closed = lines.length > 0 && lines.every(({ canDispute }) => canDispute?.value === false);
  return closed ? pageFact(false, '', 'no-dispute-button', 'dom', ctx) : null;
}
