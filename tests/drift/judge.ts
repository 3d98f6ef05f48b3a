import type { Order, OrderLine, Parcel, Reading } from '../../src/model';
import { DATE_FIELDS } from '../../src/model';
import type { TrueLine, TrueOrder } from '../replica/model/truth';
import { promiseOf } from './fields';
import type { Scene } from './scene';

/** A value that the page did not say, or that belongs to something else. */
export interface Wrong {
  of: string;
  field: string;
  value: unknown;
  truth: unknown;
}

/** What the judge must know of the mutant: words that were put in other words cannot be held to the old ones. */
export interface Leave {
  reworded: boolean;
  /** Words are missing: names need only hold what is left of them, in its order. */
  thinned: boolean;
  /** A button is gone, and with it the offer: the page then says that there is none. */
  silenced: boolean;
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
/** White space is laid out, not said. */
const flat = (text: string): string => text.replace(/\s+/g, '');

/** Everything in a reading that is not true of its page. Unknown values are never wrong, made-up ones always. */
export function wrongsIn(reading: Reading, scene: Scene, leave: Leave): Wrong[] {
  const truths = new Map(scene.truth.map((truth) => [truth.orderId, truth]));
  const twice = reading.orders.filter(
    ({ orderId }, at) => reading.orders.findIndex((order) => order.orderId === orderId) < at,
  );
  return [
    ...twice.map(({ orderId }) => ({ of: orderId, field: 'order', value: 'twice', truth: 'once' })),
    ...reading.orders.flatMap((order) => {
      const truth = truths.get(order.orderId);
      if (truth) return wrongsInOrder(order, truth, scene, leave);
      return [{ of: order.orderId, field: 'order', value: order.orderId, truth: null }];
    }),
    ...wrongsInParcels(reading, scene, leave),
    ...reading.cases.map(({ caseId }) => ({ of: caseId, field: 'case', value: caseId, truth: null })),
    ...wrongsInProduct(reading, scene),
  ];
}

function wrongsInOrder(order: Order, truth: TrueOrder, scene: Scene, leave: Leave): Wrong[] {
  const { reworded, thinned, silenced } = leave;
  const of = order.orderId;
  const wrongs: Wrong[] = [];
  const hold = (field: string, fact: { value: unknown } | null, ...allowed: unknown[]): void => {
    if (fact !== null && !allowed.some((value) => same(value, fact.value))) {
      wrongs.push({ of, field, value: fact.value, truth: allowed[0] });
    }
  };
  hold('status', order.status, truth.status, 'unknown');
  const base = scene.base.orders.find(({ orderId }) => orderId === of);
  const printed = base?.statusText?.value;
  const { statusText } = order;
  const isLeft = thinned && printed !== undefined && isLeftOf(statusText?.value, printed);
  if (!reworded && !isLeft) hold('statusText', statusText, printed);
  for (const field of DATE_FIELDS) hold(field, order[field], truth[field]);
  hold('total', order.total, truth.total);
  hold('storeId', order.storeId, truth.store.id);
  const { storeName } = order;
  hold(
    'storeName',
    thinned && isLeftOf(storeName?.value, truth.store.name) ? null : storeName,
    truth.store.name,
  );
  hold('canDispute', order.canDispute, truth.canDispute, ...(silenced ? [false] : []));
  hold('country', order.country);
  const promises = [
    ...(base?.statements ?? []),
    ...(scene.page === 'order-detail' ? truth.statements : []),
  ].map(promiseOf);
  for (const statement of order.statements) {
    const said = promiseOf(statement);
    if (!promises.some((promise) => isWeaker(said, promise))) {
      wrongs.push({ of, field: 'statements', value: `${said}: ${statement.quote}`, truth: promises });
    }
  }
  return [...wrongs, ...wrongsInLines(order, truth, leave)];
}

/** Whether a text is what another leaves when some of its words are taken out. */
function isLeftOf(text: string | undefined, whole: string): boolean {
  let rest = flat(whole);
  for (const sign of flat(text ?? '')) {
    const at = rest.indexOf(sign);
    if (at < 0) return false;
    rest = rest.slice(at + 1);
  }
  return true;
}

/** Whether a promise says no more than another: its unknown parts may be known there. */
function isWeaker(said: string, promise: string): boolean {
  const parts = promise.split(' ');
  return said.split(' ').every((part, at) => part === '-' || part === parts[at]);
}

function wrongsInLines(order: Order, truth: TrueOrder, leave: Leave): Wrong[] {
  const of = order.orderId;
  const left = [...truth.lines];
  const wrongs: Wrong[] = [];
  for (const line of order.lines) {
    // A line that tells nothing tells nothing wrong.
    if (Object.values(told(line)).every((value) => value === null)) continue;
    const at = left.findIndex((candidate) => fits(line, candidate, leave));
    if (at >= 0) left.splice(at, 1);
    else wrongs.push({ of, field: 'lines', value: told(line), truth: left });
  }
  return wrongs;
}

function told({ productId, title, options, quantity, price, canDispute }: OrderLine): object {
  const facts = { productId, title, options, quantity, price, canDispute };
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, fact?.value ?? null]));
}

function fits(line: OrderLine, truth: TrueLine, { reworded, thinned, silenced }: Leave): boolean {
  const title = line.title?.value;
  const shown = (title ?? '').replace(/(?:\.\.\.|…)$/, '');
  return (
    (line.productId === null || line.productId.value === truth.productId) &&
    // The shop cuts long titles itself; what it shows of one is its beginning.
    (title === undefined ||
      title === truth.title ||
      (shown !== title && truth.title.startsWith(shown)) ||
      (thinned && isLeftOf(title, truth.title))) &&
    (line.options === null ||
      reworded ||
      (thinned && isLeftOf(line.options.value, truth.options)) ||
      flat(line.options.value) === flat(truth.options)) &&
    (line.quantity === null || line.quantity.value === truth.quantity) &&
    (line.price === null || same(line.price.value, truth.price)) &&
    (line.canDispute === null ||
      line.canDispute.value === truth.canDispute ||
      (silenced && !line.canDispute.value)) &&
    (line.lineId === null || line.lineId === truth.lineId)
  );
}

function wrongsInParcels({ parcels }: Reading, scene: Scene, { reworded, thinned }: Leave): Wrong[] {
  const wrongs: Wrong[] = [];
  const left = scene.page === 'tracking' ? [...(scene.truth[0]?.parcels ?? [])] : [];
  const days = new Set(scene.base.parcels.flatMap(({ events }) => events.map(({ on }) => on)));
  const titles = new Map(
    scene.base.parcels.flatMap(({ events }) => events.map(({ title, detail, on }) => [title + detail, on])),
  );
  for (const parcel of parcels) {
    const of = parcel.trackingNumber?.value ?? parcel.orderId;
    const at = left.findIndex((truth) => parcelFits(parcel, truth, thinned));
    const misplaced = parcel.orderId !== scene.truth[0]?.orderId;
    if (at < 0 || misplaced)
      wrongs.push({ of, field: 'parcel', value: { ...parcel, events: [] }, truth: left });
    else left.splice(at, 1);
    for (const { title, detail, on } of parcel.events) {
      const day = titles.get(title + detail);
      const fitting = on === null || (reworded ? days.has(on) : day === undefined ? days.has(on) : true);
      if (!fitting) wrongs.push({ of, field: 'events', value: `${title} ${on}`, truth: day });
    }
  }
  return wrongs;
}

function parcelFits(parcel: Parcel, truth: TrueOrder['parcels'][number], thinned: boolean): boolean {
  return (
    (parcel.trackingNumber === null || parcel.trackingNumber.value === truth.trackingNumber) &&
    (parcel.carrier === null ||
      parcel.carrier.value === truth.carrier ||
      (thinned && isLeftOf(parcel.carrier.value, truth.carrier))) &&
    (parcel.delivered === null || parcel.delivered.value === truth.delivered) &&
    (parcel.deliveredOn === null || parcel.deliveredOn.value === truth.deliveredOn)
  );
}

function wrongsInProduct({ product }: Reading, { base, listing }: Scene): Wrong[] {
  if (product === null) return [];
  const of = product.productId;
  const truth = base.product;
  if (truth === null || listing === null || of !== listing.productId) {
    return [{ of, field: 'product', value: of, truth: listing?.productId }];
  }
  const promises = truth.statements.map(promiseOf);
  const facts = ['title', 'price', 'storeName'] as const;
  return [
    ...facts
      .filter((field) => product[field] !== null && !same(product[field]?.value, truth[field]?.value))
      .map((field) => ({ of, field, value: product[field]?.value, truth: truth[field]?.value })),
    ...(product.returns === truth.returns || product.returns === 'not-stated'
      ? []
      : [{ of, field: 'returns', value: product.returns, truth: truth.returns }]),
    ...product.statements
      .map((statement) => ({ statement, said: promiseOf(statement) }))
      .filter(({ said }) => !promises.some((promise) => isWeaker(said, promise)))
      .map(({ statement, said }) => ({
        of,
        field: 'statements',
        value: `${said}: ${statement.quote}`,
        truth: promises,
      })),
  ];
}
