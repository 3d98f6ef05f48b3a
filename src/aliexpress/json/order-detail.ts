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
import { expectFact, pageFact, tidy } from '../facts';
import { mergeStatements, mergeWitnesses } from '../statement-list';
import { statusOfCode, statusOfText } from '../statuses';
import { storeIdFromUrl } from '../urls';
import { readDetailLines } from './detail-lines';
import { readDetailStatements } from './detail-statements';
import { FieldFacts } from './field-facts';
import { orderIdOfRequest } from './request-ids';
import { type Block, blockOf, blocksOf } from './ultron';
import { type Fields, idAt, objectAt, seenAt, textAt, valueAt } from './untrusted';

const STATUS = 'detail_order_status_block';
const INFO = 'detail_simple_order_info_component';
const PRODUCTS = 'detail_product_block';
const PRICES = 'detail_order_price_block';

/**
 * Reads the data of `mtop.aliexpress.trade.buyer.order.detail` (pages.md 3, 7). There is no delivered date in
 * it. Of the address only the country's code is looked at.
 */
export function readOrderDetail(data: unknown, ctx: ReadContext): Reading {
  const reading = blankReading('order-detail', ctx);
  const blocks = blocksOf(data);
  const status = blockOf(blocks, STATUS) ?? {};
  const info = blockOf(blocks, INFO) ?? {};
  const orderId = idAt(info, 'tradeOrderId') ?? idAt(status, 'orderId') ?? orderIdOfRequest(ctx.url);
  if (orderId === null || ![STATUS, INFO, PRODUCTS].some((tag) => blockOf(blocks, tag) !== null)) {
    // An unknown id is answered with an empty skeleton (pages.md 7).
    reading.state = 'unreadable';
    reading.problems.push({ of: null, field: 'orderId', reason: 'not-found', seen: '' });
    return reading;
  }
  reading.orders.push(readOrder(data, blocks, { status, info }, orderId, ctx, reading.problems));
  return reading;
}

function readOrder(
  data: unknown,
  blocks: readonly Block[],
  { status, info }: { status: Fields; info: Fields },
  orderId: string,
  ctx: ReadContext,
  problems: Problem[],
): Order {
  const dates = new FieldFacts(info, ctx, INFO);
  const products = blocks.filter(({ tag }) => tag === PRODUCTS).map(({ fields }) => fields);
  const seller = new FieldFacts(objectAt(products[0], 'sellerVO'), ctx, 'sellerVO');
  const lines = readDetailLines(products, orderId, ctx, problems);
  const prices = new FieldFacts(objectAt(blockOf(blocks, PRICES), 'totalPrice'), ctx, 'totalPrice');
  const order: Order = {
    ...blankOrder(orderId),
    status: statusOf(status, data, orderId, ctx, problems),
    statusText: new FieldFacts(status, ctx, STATUS).text(['title']),
    placedOn: dates.day(['orderCreatTime']),
    paidOn: dates.day(['payTime']),
    shippedOn: dates.day(['orderShipTime']),
    completedOn: dates.day(['orderEndTime']),
    total: prices.money({ info: ['formatPriceInfo'], text: ['value'], currency: ['currencyCode'] }),
    storeId: seller.link(['storeUrl'], storeIdFromUrl),
    storeName: seller.text(['sellerName']),
    country: countryOf(info, ctx),
    ...lines.order,
  };
  const said = readDetailStatements(blocks, orderId, ctx);
  order.statements = mergeStatements([...said.statements, ...lines.statements]);
  problems.push(...said.problems);
  // The end of a cancelled order is no completion.
  if (order.status?.value === 'cancelled' || order.status?.value === 'closed') order.completedOn = null;
  dates.expect(order.placedOn, orderId, 'placedOn', ['orderCreatTime'], problems);
  for (const [field, key] of LATER_DATES) {
    if (textAt(info, key) !== null) expectFact(order[field], orderId, field, seenAt(info, key), problems);
  }
  prices.expect(order.total, orderId, 'total', ['value'], problems);
  return order;
}

/** Dates that an order does not have from the start. */
const LATER_DATES = [
  ['paidOn', 'payTime'],
  ['shippedOn', 'orderShipTime'],
] as const;

/** The title's words and `global.orderStatus` speak of the same state. */
function statusOf(
  status: Fields,
  data: unknown,
  orderId: string,
  ctx: ReadContext,
  problems: Problem[],
): Known<OrderStatus> {
  const title = textAt(status, 'title') ?? '';
  const code = valueAt(data, 'global', 'orderStatus');
  const byTitle = statusOfText(title);
  const byCode = statusOfCode(code);
  const value = byTitle ?? byCode;
  if (value === null) {
    problems.push({
      of: orderId,
      field: 'status',
      reason: title === '' ? 'not-found' : 'unparsed',
      seen: tidy(title),
    });
    return null;
  }
  if (byTitle !== null && byCode !== null && byTitle !== byCode) {
    const seen = `${title} / orderStatus ${seenAt(data, 'global', 'orderStatus') ?? ''}`;
    problems.push({ of: orderId, field: 'status', reason: 'disagree', seen });
  }
  const fact = pageFact(
    value,
    title,
    byTitle === null ? 'global.orderStatus' : `${STATUS}.title`,
    'json',
    ctx,
  );
  if (byCode === value) {
    fact.witnesses = mergeWitnesses(fact.witnesses, [{ by: 'json', strategy: 'global.orderStatus' }]);
  }
  return fact;
}

/** The ship-to country. No other field of the address is ever read. */
function countryOf(info: Fields, ctx: ReadContext): Known<string> {
  const code = textAt(info, 'addressVO', 'countryCode');
  if (code === null || !/^[A-Z]{2}$/.test(code)) return null;
  return pageFact(code === 'UK' ? 'GB' : code, code, 'addressVO.countryCode', 'json', ctx);
}
