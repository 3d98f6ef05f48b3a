import type {
  CaseSighting,
  Clock,
  Known,
  Order,
  OrderLine,
  Parcel,
  Product,
  Reading,
  Statement,
} from '../../src/model';
import type { Conclusions } from './conclude';

/** The inspector's JSON (house.md, Contracts): absent is `null` or `[]`, instants are ISO 8601 in UTC. */
export function printed(reading: Reading, { clocks, warnings }: Conclusions): object {
  return {
    page: reading.page,
    orders: reading.orders.map(order),
    product: reading.product === null ? null : product(reading.product),
    parcels: reading.parcels.map(parcel),
    cases: reading.cases.map(sighting),
    problems: [...stateProblems(reading), ...reading.problems],
    clocks: clocks.map(clock),
    warnings: warnings.map(({ of, kind, strength, ruleIds }) => ({ of, kind, strength, ruleIds })),
  };
}

/** A page that cannot be read for a reason of its own says so among the problems. */
function stateProblems({ state, problems }: Reading): Reading['problems'] {
  const silent = state === 'read' || state === 'empty' || problems.length > 0;
  return silent ? [] : [{ of: null, field: 'page', reason: 'not-found', seen: state }];
}

function order(one: Order): object {
  return {
    orderId: one.orderId,
    status: value(one.status),
    statusText: value(one.statusText),
    placedOn: value(one.placedOn),
    paidOn: value(one.paidOn),
    shippedOn: value(one.shippedOn),
    completedOn: value(one.completedOn),
    deliveredOn: value(one.deliveredOn),
    total: value(one.total),
    store: store(one),
    lines: one.lines.map(line),
    canDispute: value(one.canDispute),
    statements: one.statements.map(statement),
  };
}

function line(one: OrderLine): object {
  return {
    lineId: one.lineId,
    productId: value(one.productId),
    title: value(one.title),
    options: value(one.options),
    quantity: value(one.quantity),
    price: value(one.price),
  };
}

function product(one: Product): object {
  return {
    productId: one.productId,
    title: value(one.title),
    categoryIds: one.categoryIds,
    store: store(one),
    returns: one.returns,
    statements: one.statements.map(statement),
  };
}

function parcel(one: Parcel): object {
  return {
    orderId: one.orderId,
    trackingNumber: value(one.trackingNumber),
    carrier: value(one.carrier),
    delivered: value(one.delivered),
    deliveredOn: value(one.deliveredOn),
    events: one.events,
  };
}

function sighting(one: CaseSighting): object {
  return {
    orderId: one.orderId,
    lineId: one.lineId,
    caseId: one.caseId,
    status: value(one.status),
    statusText: value(one.statusText),
    refund: value(one.refund),
  };
}

function statement({ kind, days, from, date, quote }: Statement): object {
  return { kind, days, from, date, quote };
}

function clock({
  orderId,
  lineId,
  kind,
  dueAt,
  actor,
  basis,
  synthetic,
  ruleIds,
  candidates,
}: Clock): object {
  return {
    orderId,
    lineId,
    kind,
    dueAt: instant(dueAt),
    actor,
    basis,
    synthetic,
    ruleIds,
    candidates: candidates.map((one) => ({
      dueAt: instant(one.dueAt),
      ruleIds: one.ruleIds,
      basis: one.basis,
    })),
  };
}

function store({ storeId, storeName }: Pick<Order, 'storeId' | 'storeName'>): object | null {
  if (storeId === null && storeName === null) return null;
  return { id: value(storeId), name: value(storeName) };
}

function value<T>(fact: Known<T>): T | null {
  return fact === null ? null : fact.value;
}

function instant(epoch: number): string {
  return new Date(epoch).toISOString();
}
