import type { CaseSighting, Order, Parcel, Problem, Product, Reading } from '../model';
import { DATE_FIELDS, type Fact, ORDER_FIELDS } from '../model';
import { readDay } from './dates';
import { isUnknown, joinFields } from './join-facts';
import { joinLines } from './join-lines';
import { joinStatements } from './join-statements';

/**
 * What a page showed (`dom`) and what it was made of (`json`) as one reading. Where both give a value alike, the
 * fact has both as its witnesses. Where they differ there is a problem `disagree`: the page's value stays, of
 * two days the earlier. What only one of them has is taken from it, and a problem of the other about it falls
 * away.
 */
export function joinReadings(dom: Reading, json: Reading): Reading {
  const found: Problem[] = [];
  const joined: Reading = {
    ...dom,
    state: dom.state === 'read' || json.state === 'read' ? 'read' : dom.state,
    orders: joinById(dom.orders, json.orders, ({ orderId }) => orderId, found, joinOrder),
    product: joinProducts(dom.product, json.product, found),
    parcels: joinById(dom.parcels, json.parcels, parcelKey(dom, json), found, joinParcel),
    cases: joinById(dom.cases, json.cases, ({ caseId }) => caseId, found, joinCase),
    problems: [],
  };
  const missed = distinct([...dom.problems, ...json.problems]).filter(
    (problem) => !isMended(problem, joined),
  );
  joined.problems = [...missed, ...found];
  return joined;
}

function joinById<T>(
  dom: readonly T[],
  json: readonly T[],
  idOf: (item: T) => string,
  found: Problem[],
  join: (dom: T, json: T, found: Problem[]) => T,
): T[] {
  const others = new Map(json.map((item) => [idOf(item), item]));
  const joined = dom.map((item) => {
    const other = others.get(idOf(item));
    return other === undefined ? item : join(item, other, found);
  });
  const shown = new Set(dom.map(idOf));
  return [...joined, ...json.filter((item) => !shown.has(idOf(item)))];
}

function joinOrder(dom: Order, json: Order, found: Problem[]): Order {
  const of = dom.orderId;
  return {
    ...dom,
    ...joinFields(dom, json, ORDER_FIELDS, of, found),
    lines: joinLines(dom.lines, json.lines, of, found),
    statements: joinStatements(dom.statements, json.statements, of, found),
  };
}

/** One parcel on either side is the same parcel, even where one of them does not tell its number. */
function parcelKey(dom: Reading, json: Reading): (parcel: Parcel) => string {
  const single = dom.parcels.length === 1 && json.parcels.length === 1;
  const unnumbered = [...dom.parcels, ...json.parcels].some(({ trackingNumber }) => trackingNumber === null);
  return ({ orderId, trackingNumber }) =>
    single && unnumbered ? orderId : `${orderId} ${trackingNumber?.value ?? ''}`;
}

function joinParcel(dom: Parcel, json: Parcel, found: Problem[]): Parcel {
  const fields = ['trackingNumber', 'carrier', 'delivered', 'deliveredOn'] as const;
  // Older events are hidden on the page until they are asked for, and only the data has their codes.
  return {
    orderId: dom.orderId,
    ...joinFields(dom, { ...json, carrier: asShown(dom.carrier, json.carrier) }, fields, dom.orderId, found),
    productIds: json.productIds.length > 0 ? json.productIds : dom.productIds,
    events: json.events.length >= dom.events.length ? json.events : dom.events,
  };
}

/** The data's name of the carrier; where it has two, the one that the page shows. */
function asShown(shown: Parcel['carrier'], held: Parcel['carrier']): Parcel['carrier'] {
  const names = held?.quote.split(' / ') ?? [];
  return held !== null && shown !== null && names.includes(shown.value)
    ? { ...held, value: shown.value }
    : held;
}

function joinCase(dom: CaseSighting, json: CaseSighting, found: Problem[]): CaseSighting {
  const fields = ['status', 'statusText', 'refund', 'openedOn'] as const;
  return {
    caseId: dom.caseId,
    orderId: dom.orderId ?? json.orderId,
    lineId: dom.lineId ?? json.lineId,
    ...joinFields(dom, json, fields, dom.caseId, found),
  };
}

function joinProducts(dom: Product | null, json: Product | null, found: Problem[]): Product | null {
  if (dom === null || json === null) return dom ?? json;
  const of = dom.productId;
  if (of !== json.productId) {
    const seen = `${of} / ${json.productId}`;
    found.push({ of, field: 'productId', reason: 'disagree', seen });
    return dom;
  }
  return {
    productId: of,
    categoryIds: json.categoryIds.length > 0 ? json.categoryIds : dom.categoryIds,
    categoryNames: json.categoryNames.length > 0 ? json.categoryNames : dom.categoryNames,
    ...joinFields(dom, json, ['title', 'storeId', 'storeName', 'price', 'country'] as const, of, found),
    returns: joinReturns(dom, json, found),
    statements: joinStatements(dom.statements, json.statements, of, found),
  };
}

function joinReturns(dom: Product, json: Product, found: Problem[]): Product['returns'] {
  if (dom.returns === json.returns || json.returns === 'not-stated') return dom.returns;
  if (dom.returns === 'not-stated') return json.returns;
  const seen = `${dom.returns} / ${json.returns}`;
  found.push({ of: dom.productId, field: 'returns', reason: 'disagree', seen });
  return dom.returns;
}

/** A value that one witness missed and the other had is no longer missing. */
function isMended({ of, field, reason, seen }: Problem, reading: Reading): boolean {
  const { orders, product, parcels, cases } = reading;
  if (reason === 'disagree' || field === 'statements') return false;
  if (field === 'dates')
    return orders.some((order) => order.orderId === of && isDayToldBy(order, seen, reading.at));
  if (of === null) return field === 'product' && product !== null;
  const things: object[] = [
    ...orders.filter(({ orderId }) => orderId === of),
    ...parcels.filter(({ orderId }) => orderId === of),
    ...cases.filter(({ caseId }) => caseId === of),
    ...(product?.productId === of ? [product] : []),
  ];
  const [list, part] = field.split('.');
  const values = things.flatMap((thing) => {
    const value: unknown = Reflect.get(thing, list ?? field);
    if (part === undefined || !Array.isArray(value)) return [value];
    return value.map((line: object) => Reflect.get(line, part) as unknown);
  });
  const told = values.filter((value) => value !== undefined);
  return told.length > 0 && told.every((value) => isTold(value, field));
}

function isTold(value: unknown, field: string): boolean {
  if (value === null || (Array.isArray(value) && value.length === 0)) return false;
  return field !== 'status' || !isUnknown((value as Partial<Fact<unknown>> | undefined)?.value);
}

/** A row whose label is not known tells nothing new if the data names its day (pages.md 3: JSON is best). */
function isDayToldBy(order: Order, row: string, at: number): boolean {
  const day = readDay(row, { language: null, at });
  return DATE_FIELDS.some((field) => {
    const fact = order[field];
    return fact !== null && fact.value === day && fact.witnesses.some(({ by }) => by === 'json');
  });
}

function distinct(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
