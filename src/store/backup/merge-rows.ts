import {
  type CaseSighting,
  type Fact,
  type Known,
  ORDER_FIELDS,
  type Order,
  type OrderField,
  type Pursuit,
} from '../../model';
import { addFact, chosenFor, type FactHistory } from '../facts';
import { growCase } from '../grow-case';
import { growOrder } from '../grow-order';
import { growParcel } from '../grow-parcel';
import { growProduct } from '../grow-product';
import { CASE_FIELDS, type CaseRecord, type OrderRecord, type TakenBack } from '../records';
import type { TableName, TableRows } from './tables';

type CaseField = (typeof CASE_FIELDS)[number];

/** What two rows of one key make together. Nothing that the buyer entered or a page said is lost by it. */
type Join = { [T in TableName]: (mine: TableRows[T], theirs: TableRows[T]) => TableRows[T] };

export const JOIN: Join = {
  orders: joinOrders,
  parcels: (mine, theirs) => growParcel(mine, theirs.parcel, theirs.lastSeenAt),
  cases: joinCases,
  products: (mine, theirs) => growProduct(mine, theirs.product, theirs.lastSeenAt),
  reminders: (mine, theirs) => (theirs.at > mine.at ? theirs : mine),
  pages: (mine, theirs) => (theirs.lastSeenAt > mine.lastSeenAt ? theirs : mine),
  pursuits: joinPursuits,
  // What is in the vault is never changed, and what was chosen here stays chosen.
  evidence: (mine) => mine,
  listings: (mine) => mine,
  meta: (mine) => mine,
  settings: (mine) => mine,
};

/** The order with the facts of both, as if this store had seen all that the other one saw. */
function joinOrders(mine: OrderRecord, theirs: OrderRecord): OrderRecord {
  const takenBack = joinTakenBack(mine.takenBack, theirs.takenBack);
  const here = without<OrderField, Order>(mine.order, mine.history, takenBack);
  const there = without<OrderField, Order>(theirs.order, theirs.history, takenBack);
  const grown = withPast<OrderField, Order>(ORDER_FIELDS, here, there.history);
  return {
    ...growOrder({ ...mine, order: grown.facts, history: grown.history }, there.facts, theirs.lastSeenAt),
    takenBack,
    firstSeenAt: Math.min(mine.firstSeenAt, theirs.firstSeenAt),
    ...(mine.own || theirs.own ? { own: joinOwn(mine.own, theirs.own) } : {}),
  };
}

function joinCases(mine: CaseRecord, theirs: CaseRecord): CaseRecord {
  const takenBack = joinTakenBack(mine.takenBack ?? [], theirs.takenBack ?? []);
  const here = without<CaseField, CaseSighting>(mine.sighting, mine.history, takenBack);
  const there = without<CaseField, CaseSighting>(theirs.sighting, theirs.history, takenBack);
  const grown = withPast<CaseField, CaseSighting>(CASE_FIELDS, here, there.history);
  return {
    ...growCase({ ...mine, sighting: grown.facts, history: grown.history }, there.facts, theirs.lastSeenAt),
    firstSeenAt: Math.min(mine.firstSeenAt, theirs.firstSeenAt),
    ...(takenBack.length > 0 && { takenBack }),
  };
}

interface Held<F extends string, T extends Record<F, Known<unknown>>> {
  facts: T;
  history: FactHistory<F>;
}

/** What is held, with the past facts of the other one. */
function withPast<F extends string, T extends Record<F, Known<unknown>>>(
  fields: readonly F[],
  { facts, history }: Held<F, T>,
  more: FactHistory<F>,
): Held<F, T> {
  const grown: Held<F, T> = { facts: { ...facts }, history: { ...history } };
  for (const field of fields) {
    for (const fact of more[field] ?? []) put(grown, field, fact);
  }
  return grown;
}

/** What is held without corrections that were taken back in either of the two: they do not come back. */
function without<F extends string, T extends Record<F, Known<unknown>>>(
  facts: T,
  history: FactHistory<F>,
  takenBack: readonly TakenBack[],
): Held<F, T> {
  const rest: Held<F, T> = { facts: { ...facts }, history: { ...history } };
  for (const { field: name, line, fact } of takenBack) {
    if (line !== undefined || !Object.hasOwn(facts, name)) continue;
    const field = name as string as F;
    const current = rest.facts[field];
    const all = [...(rest.history[field] ?? []), ...(current === null ? [] : [current])];
    const left = all.filter((one) => !(one.basis === 'user' && one.seenAt === fact.seenAt));
    if (left.length === all.length) continue;
    Object.assign(rest.facts, { [field]: null });
    rest.history[field] = [];
    for (const one of left) put(rest, field, one);
  }
  return rest;
}

function put<F extends string, T extends Record<F, Known<unknown>>>(
  held: Held<F, T>,
  field: F,
  fact: Fact<unknown>,
): void {
  const { current, past } = addFact(held.facts[field], held.history[field] ?? [], fact, chosenFor(field));
  Object.assign(held.facts, { [field]: current });
  held.history[field] = past;
}

function joinTakenBack(mine: readonly TakenBack[], theirs: readonly TakenBack[]): TakenBack[] {
  const same = (one: TakenBack, other: TakenBack) =>
    one.field === other.field && one.line === other.line && one.fact.seenAt === other.fact.seenAt;
  return [...mine, ...theirs.filter((one) => !mine.some((other) => same(other, one)))];
}

function joinOwn(mine: OrderRecord['own'], theirs: OrderRecord['own']): NonNullable<OrderRecord['own']> {
  const [first, second] = [mine?.given ?? [], theirs?.given ?? []];
  const known = new Set(first.map((one) => JSON.stringify([one.kind, one.lineId, one.on])));
  const more = second.filter((one) => !known.has(JSON.stringify([one.kind, one.lineId, one.on])));
  return { ...theirs, ...mine, given: [...first, ...more], paidBy: mine?.paidBy ?? theirs?.paidBy ?? null };
}

/** The one that was changed last, with what happened in both. */
function joinPursuits(mine: Pursuit, theirs: Pursuit): Pursuit {
  const [newer, older] = theirs.changedAt > mine.changedAt ? [theirs, mine] : [mine, theirs];
  const told = new Set(newer.events.map((event) => event.id));
  return {
    ...newer,
    caseId: newer.caseId ?? older.caseId,
    answers: { ...older.answers, ...newer.answers },
    passedOver: { ...older.passedOver, ...newer.passedOver },
    texts: { ...older.texts, ...newer.texts },
    events: [...newer.events, ...older.events.filter((event) => !told.has(event.id))],
    startedAt: Math.min(mine.startedAt, theirs.startedAt),
  };
}
