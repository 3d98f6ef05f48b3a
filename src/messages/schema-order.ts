import * as v from 'valibot';
import {
  CASE_STATUSES,
  ORDER_STATUSES,
  PAGE_KINDS,
  RETURNS_POLICIES,
  START_EVENTS,
  STATEMENT_KINDS,
} from '../model';
import {
  country,
  day,
  id,
  instant,
  known,
  money,
  QUOTE_LENGTH,
  shopUrl,
  shortId,
  TITLE_LENGTH,
  text,
  witnesses,
} from './schema-atoms';

const STATUS_LENGTH = 500;
const NAME_LENGTH = 500;

const statements = v.pipe(
  v.array(
    v.object({
      kind: v.picklist(STATEMENT_KINDS),
      days: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3660))),
      from: v.nullable(v.picklist(START_EVENTS)),
      date: v.nullable(day),
      quote: text(QUOTE_LENGTH),
      lineId: v.nullable(id),
      productId: v.nullable(id),
      page: v.picklist(PAGE_KINDS),
      url: shopUrl,
      seenAt: instant,
      witnesses,
    }),
  ),
  v.maxLength(200),
);

const line = v.object({
  lineId: v.nullable(id),
  productId: known(id),
  title: known(text(TITLE_LENGTH)),
  options: known(text(TITLE_LENGTH)),
  quantity: known(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000))),
  price: known(money),
  canDispute: known(v.boolean()),
});

export const orderSchema = v.object({
  orderId: id,
  status: known(v.picklist(ORDER_STATUSES)),
  statusText: known(text(STATUS_LENGTH)),
  placedOn: known(day),
  paidOn: known(day),
  shippedOn: known(day),
  completedOn: known(day),
  deliveredOn: known(day),
  total: known(money),
  storeId: known(shortId),
  storeName: known(text(NAME_LENGTH)),
  canDispute: known(v.boolean()),
  country: known(country),
  lines: v.pipe(v.array(line), v.maxLength(200)),
  statements,
});

export const parcelSchema = v.object({
  orderId: id,
  trackingNumber: known(text(NAME_LENGTH)),
  carrier: known(text(NAME_LENGTH)),
  delivered: known(v.boolean()),
  deliveredOn: known(day),
  productIds: v.pipe(v.array(id), v.maxLength(200)),
  events: v.pipe(
    v.array(
      v.object({
        code: v.nullable(text(100)),
        title: text(TITLE_LENGTH),
        detail: text(QUOTE_LENGTH),
        on: v.nullable(day),
        timeText: v.nullable(text(NAME_LENGTH)),
      }),
    ),
    v.maxLength(500),
  ),
});

export const caseSchema = v.object({
  caseId: id,
  orderId: v.nullable(id),
  lineId: v.nullable(id),
  status: known(v.picklist(CASE_STATUSES)),
  statusText: known(text(STATUS_LENGTH)),
  refund: known(money),
  openedOn: known(day),
});

export const productSchema = v.object({
  productId: id,
  title: known(text(TITLE_LENGTH)),
  categoryIds: v.pipe(v.array(shortId), v.maxLength(20)),
  categoryNames: v.pipe(v.array(text(NAME_LENGTH)), v.maxLength(20)),
  storeId: known(shortId),
  storeName: known(text(NAME_LENGTH)),
  price: known(money),
  country: known(country),
  returns: v.picklist(RETURNS_POLICIES),
  statements,
});
