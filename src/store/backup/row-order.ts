import * as v from 'valibot';
import {
  CASE_STATUSES,
  type CaseSighting,
  DATE_FIELDS,
  ORDER_STATUSES,
  type Order,
  type OrderField,
  type OrderLine,
  PAGE_KINDS,
  type Parcel,
  type ParcelEvent,
  type Product,
  RETURNS_POLICIES,
} from '../../model';
import type {
  CaseRecord,
  LineField,
  OrderRecord,
  OwnWord,
  ParcelRecord,
  ProductRecord,
  TakenBack,
} from '../records';
import { byName, exactly, listOf, maybe, orNull } from './exactly';
import {
  day,
  fact,
  flag,
  given,
  id,
  instant,
  known,
  money,
  number,
  oneOf,
  orderId,
  pastFacts,
  paymentMethod,
  statement,
  text,
} from './row-atoms';

const lineFacts = {
  productId: id,
  title: text(),
  options: text(),
  quantity: number,
  price: money,
  canDispute: flag,
} satisfies Record<LineField, v.GenericSchema<unknown, unknown>>;

const line = exactly<OrderLine>({
  lineId: orNull(id),
  productId: known(lineFacts.productId),
  title: known(lineFacts.title),
  options: known(lineFacts.options),
  quantity: known(lineFacts.quantity),
  price: known(lineFacts.price),
  canDispute: known(lineFacts.canDispute),
});

const orderFacts = {
  status: oneOf(ORDER_STATUSES),
  statusText: text(),
  placedOn: day,
  paidOn: day,
  shippedOn: day,
  completedOn: day,
  deliveredOn: day,
  total: money,
  storeId: text(100),
  storeName: text(),
  canDispute: flag,
  country: text(10),
} satisfies Record<OrderField, v.GenericSchema<unknown, unknown>>;

const order = exactly<Order>({
  orderId,
  status: known(orderFacts.status),
  statusText: known(orderFacts.statusText),
  placedOn: known(day),
  paidOn: known(day),
  shippedOn: known(day),
  completedOn: known(day),
  deliveredOn: known(day),
  total: known(money),
  storeId: known(orderFacts.storeId),
  storeName: known(orderFacts.storeName),
  canDispute: known(flag),
  country: known(orderFacts.country),
  lines: listOf(line, 1_000),
  statements: listOf(statement),
});

const takenBack = exactly<TakenBack>({
  field: oneOf([...DATE_FIELDS, 'status', 'total', 'price', 'refund', 'openedOn']),
  line: maybe(number),
  fact: fact(v.union([text(100), money])),
  at: instant,
});

const own = exactly<OwnWord>({
  given: listOf(given, 200),
  paidBy: orNull(paymentMethod),
  cancelAskedOn: maybe(orNull(day)),
});

export const orderRow = exactly<OrderRecord>({
  orderId,
  order,
  history: pastFacts<OrderField>(orderFacts),
  lineHistory: listOf(pastFacts<LineField>(lineFacts), 1_000),
  takenBack: listOf(takenBack),
  statementsByPage: byName(v.picklist(PAGE_KINDS), listOf(statement)),
  statementHistory: listOf(statement),
  firstSeenAt: instant,
  lastSeenAt: instant,
  nextAt: orNull(number),
  dueAts: listOf(number),
  leads: maybe(listOf(number, 50)),
  own: maybe(own),
});

const parcelEvent = exactly<ParcelEvent>({
  code: orNull(text()),
  title: text(),
  detail: text(),
  on: orNull(day),
  timeText: orNull(text()),
});

const parcel = exactly<Parcel>({
  orderId,
  trackingNumber: known(text()),
  carrier: known(text()),
  delivered: known(flag),
  deliveredOn: known(day),
  productIds: listOf(id),
  events: listOf(parcelEvent),
});

export const parcelRow = exactly<ParcelRecord>({
  key: id,
  orderId,
  parcel,
  history: pastFacts({ trackingNumber: text(), carrier: text(), delivered: flag, deliveredOn: day }),
  firstSeenAt: instant,
  lastSeenAt: instant,
});

const sighting = exactly<CaseSighting>({
  caseId: id,
  orderId: orNull(orderId),
  lineId: orNull(id),
  status: known(oneOf(CASE_STATUSES)),
  statusText: known(text()),
  refund: known(money),
  openedOn: known(day),
});

export const caseRow = exactly<CaseRecord>({
  caseId: id,
  orderId: orNull(orderId),
  sighting,
  history: pastFacts({ status: oneOf(CASE_STATUSES), statusText: text(), refund: money, openedOn: day }),
  takenBack: maybe(listOf(takenBack)),
  firstSeenAt: instant,
  lastSeenAt: instant,
});

const product = exactly<Product>({
  productId: id,
  title: known(text()),
  categoryIds: listOf(text(100), 100),
  categoryNames: listOf(text(), 100),
  storeId: known(text(100)),
  storeName: known(text()),
  price: known(money),
  country: known(text(10)),
  returns: oneOf(RETURNS_POLICIES),
  statements: listOf(statement),
});

export const productRow = exactly<ProductRecord>({
  productId: id,
  product,
  history: pastFacts({
    title: text(),
    storeId: text(100),
    storeName: text(),
    price: money,
    country: text(10),
  }),
  statementHistory: listOf(statement),
  firstSeenAt: instant,
  lastSeenAt: instant,
});
