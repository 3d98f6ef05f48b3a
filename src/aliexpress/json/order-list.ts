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
import { expectFact, pageFact } from '../facts';
import { type PriceFormat, readPriceFormat } from '../money';
import { mergeStatements } from '../statement-list';
import { statusOfText } from '../statuses';
import { storeIdFromUrl } from '../urls';
import { currencyAt, FieldFacts } from './field-facts';
import { readOrderLine } from './order-line';
import { type Block, blocksOf } from './ultron';
import { type Fields, idAt, listAt, numberAt, textAt, valueAt } from './untrusted';

/** Reads the data of `mtop.aliexpress.trade.buyer.order.list` (pages.md 2, 7): all orders in the page's order. */
export function readOrderList(data: unknown, ctx: ReadContext): Reading {
  const reading = blankReading('order-list', ctx);
  const blocks = blocksOf(data);
  const seen = new Set<string>();
  for (const { fields } of blocks.filter(({ tag }) => tag === 'pc_om_list_order')) {
    const orderId = idAt(fields, 'orderId');
    if (orderId === null) {
      reading.problems.push({ of: null, field: 'orderId', reason: 'not-found', seen: '' });
    } else if (!seen.has(orderId)) {
      seen.add(orderId);
      reading.orders.push(readOrder(fields, orderId, priceFormatOf(data, fields), ctx, reading.problems));
    }
  }
  if (reading.orders.length === 0) {
    reading.state = hasEmptyBody(blocks) && reading.problems.length === 0 ? 'empty' : 'unreadable';
    if (reading.state === 'unreadable' && reading.problems.length === 0) {
      reading.problems.push({ of: null, field: 'orders', reason: 'not-found', seen: '' });
    }
  }
  return reading;
}

/** A list without orders has its body all the same; an answer to a bad request has nothing (pages.md 7). */
function hasEmptyBody(blocks: readonly Block[]): boolean {
  return blocks.some(({ tag }) => tag === 'pc_om_list_body');
}

function priceFormatOf(data: unknown, fields: Fields): PriceFormat | undefined {
  const currency = currencyAt(fields, ['currencyCode']);
  if (currency === null) return undefined;
  return readPriceFormat(valueAt(data, 'global', 'global_price_local_config', currency)) ?? undefined;
}

function readOrder(
  fields: Fields,
  orderId: string,
  local: PriceFormat | undefined,
  ctx: ReadContext,
  problems: Problem[],
): Order {
  const facts = new FieldFacts(fields, ctx, 'fields');
  const lines = listAt(fields, 'orderLines').map((line) =>
    readOrderLine(line, { page: 'order-list', orderId, local }, ctx),
  );
  const order: Order = {
    ...blankOrder(orderId),
    status: statusOf(fields, ctx),
    statusText: facts.text(['statusText']),
    placedOn: facts.day(['orderDateText']),
    total: facts.money(
      { info: ['formatPriceInfo'], text: ['totalPriceText'], currency: ['currencyCode'] },
      local,
    ),
    storeId: facts.link(['storePageUrl'], storeIdFromUrl),
    storeName: facts.text(['storeName']),
    lines: lines.map(({ line }) => line),
    statements: mergeStatements(lines.flatMap(({ statements }) => statements)),
  };
  expectFact(order.status, orderId, 'status', textAt(fields, 'statusText'), problems);
  facts.expect(order.placedOn, orderId, 'placedOn', ['orderDateText'], problems);
  facts.expect(order.total, orderId, 'total', ['totalPriceText'], problems);
  problems.push(...lines.flatMap((line) => line.problems));
  const size = numberAt(fields, 'orderLineSize') ?? 1;
  if (size > lines.length) {
    problems.push({
      of: orderId,
      field: 'lines',
      reason: 'not-found',
      seen: `${lines.length} of ${size}`,
    });
  }
  return order;
}

/** The state's words; the button "Confirm received" is there only while an order is on its way (pages.md 2.4). */
function statusOf(fields: Fields, ctx: ReadContext): Known<OrderStatus> {
  const text = textAt(fields, 'statusText') ?? '';
  const status = statusOfText(text);
  const confirmable = listAt(fields, 'buttons').some((button) => textAt(button, 'type') === 'CONFIRM_GOODS');
  const byButton = { by: 'json' as const, strategy: 'buttons.CONFIRM_GOODS' };
  if (status === null) {
    return confirmable ? pageFact<OrderStatus>('in-transit', text, byButton.strategy, 'json', ctx) : null;
  }
  const fact = pageFact(status, text, 'fields.statusText', 'json', ctx);
  if (confirmable && status === 'in-transit') fact.witnesses.push(byButton);
  return fact;
}
