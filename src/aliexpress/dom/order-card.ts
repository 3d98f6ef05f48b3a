import { blankOrder, type Known, type Order, type Problem } from '../../model';
import type { ReadContext } from '../context';
import { expectFact } from '../facts';
import { statusOfText } from '../statuses';
import { readPlacedOn } from './card-date';
import { readCardLines } from './card-lines';
import { asText, lookUp, type Mark } from './marks';
import { byClass, textOf } from './nodes';
import { readStatus } from './order-status';
import { readShownPrice } from './shown-price';
import { readStore } from './store';

const STATUS: readonly Mark[] = [
  ['header-status-data-pl', '[data-pl="order_item_header_status"]'],
  ['header-status-class', byClass('order-item-header-status')],
  ['header-status-text-class', byClass('order-item-header-status-text')],
  ['header-status-prefix', '[class*="item-header-status"]'],
];
const STORE: readonly Mark[] = [
  ['store-name-data-pl', '[data-pl="order_item_store_name"]'],
  ['store-name-class', byClass('order-item-store-name')],
  ['store-class', byClass('order-item-store')],
  ['store-name-prefix', '[class*="item-store-name"]'],
];
const TOTAL: readonly Mark[] = [
  ['total-data-pl', '[data-pl="order_item_content_price_total"]'],
  ['total-class', byClass('order-item-content-opt-price-total')],
  ['total-prefix', '[class*="price-total"]'],
];

/** What one card of the order list says of its order (pages.md 2.2), both generations. */
export function readOrderCard(card: Element, orderId: string, ctx: ReadContext, problems: Problem[]): Order {
  const statusText = readStatusText(card, orderId, ctx, problems);
  const total = lookUp(card, TOTAL, (_, element) => readShownPrice(element, ctx), ctx);
  const { lines, statements } = readCardLines(card, orderId, ctx, problems);
  return {
    ...blankOrder(orderId),
    status: readStatus(card, statusText, orderId, ctx, problems),
    statusText,
    placedOn: readPlacedOn(card, orderId, ctx, problems),
    total: expectFact(total.fact, orderId, 'total', total.seen, problems),
    ...readStore(card, STORE, orderId, ctx, problems),
    lines,
    statements,
  };
}

function readStatusText(
  card: Element,
  orderId: string,
  ctx: ReadContext,
  problems: Problem[],
): Known<string> {
  const first = {
    name: 'header-first-words',
    read: () => {
      const text = textOf(card.querySelector(byClass('order-item-header'))?.firstElementChild);
      return statusOfText(text) === null ? null : { value: text, quote: text };
    },
  };
  const { fact } = lookUp(card, STATUS, asText, ctx, [first]);
  return expectFact(fact, orderId, 'statusText', null, problems);
}
