import Dexie, { type ObservabilitySet } from 'dexie';
import type { RecourseDatabase } from '../../../store/database';
import type { OrderRecord } from '../../../store/records';
import { type Glance, glanceOf } from './glance';

/** Records that are read in one request: few enough that no frame is missed for them. */
const PAGE = 150;
/** As many of the soonest are read first as are seen without scrolling. */
const FIRST = 40;
/** How long to wait for further writes before reading again, ms. */
const CALM = 800;

/** What is known of all orders so far. */
export interface Overview {
  glances: readonly Glance[];
  /** The orders with a case that the shop's pages or the buyer tell of. */
  inCase: ReadonlySet<string>;
  /** How many orders there are; `null` until they were counted. */
  total: number | null;
  complete: boolean;
  error: unknown;
}

/**
 * An overview of all orders, read page by page: what is due soonest first, then the newest on. It follows the store
 * while somebody listens, and what was read before stays in sight until the new reading is whole.
 */
export class GlanceIndex {
  overview: Overview = { glances: [], inCase: new Set(), total: null, complete: false, error: null };
  readonly #listeners = new Set<() => void>();
  #run = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stale = true;

  constructor(
    readonly db: RecourseDatabase,
    readonly now: () => number,
  ) {}

  /** Calls back at every change of `overview` until the function that it gives back is called. */
  follow(listener: () => void): () => void {
    this.#listeners.add(listener);
    if (this.#listeners.size === 1) {
      Dexie.on('storagemutated', this.#written);
      if (this.#stale) void this.#read();
    }
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0) return;
      Dexie.on('storagemutated').unsubscribe(this.#written);
      clearTimeout(this.#timer);
      this.#run += 1;
      this.#stale = true;
    };
  }

  readonly #written = (parts: ObservabilitySet) => {
    const mine = ['orders', 'parcels', 'cases', 'pursuits'].map((table) => `idb://${this.db.name}/${table}/`);
    if (!Object.keys(parts).some((part) => mine.some((start) => part.startsWith(start)))) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#read(), CALM);
  };

  async #read(): Promise<void> {
    this.#run += 1;
    const run = this.#run;
    const afresh = this.overview.complete;
    const read = new Map<string, Glance>();
    const tell = (complete: boolean, more: Partial<Overview> = {}) => {
      if (run !== this.#run) return;
      const glances = afresh && !complete ? this.overview.glances : [...read.values()];
      this.overview = { ...this.overview, glances, complete: afresh || complete, error: null, ...more };
      for (const listener of this.#listeners) listener();
    };
    try {
      let numbers = new Map<string, string[]>();
      const take = (record: OrderRecord) =>
        read.set(record.orderId, glanceOf(record, numbers.get(record.orderId)));
      const soonest = this.db.orders.where('dueAts').above(this.now()).distinct().limit(FIRST);
      for (const record of await soonest.toArray()) take(record);
      tell(false, { inCase: await this.#casesNow() });
      numbers = await this.#trackingNumbers();
      let last: string | null = null;
      // Each telling sorts the list anew: twice as many each time, so that it is done seldom.
      let next = PAGE;
      while (run === this.#run) {
        const page = await this.#pageBefore(last);
        for (const record of page) take(record);
        last = page.at(-1)?.orderId ?? null;
        if (page.length < PAGE) break;
        if (read.size < next) continue;
        next = 2 * read.size;
        tell(false);
        // After the first rows: counting takes as long as reading some hundred of them.
        if (this.overview.total === null) tell(false, { total: await this.db.orders.count() });
      }
      if (run === this.#run) this.#stale = false;
      tell(true, { total: read.size });
    } catch (error) {
      if (run !== this.#run) return;
      this.overview = { ...this.overview, error };
      for (const listener of this.#listeners) listener();
    }
  }

  #pageBefore(last: string | null) {
    const { orders } = this.db;
    const from = last === null ? orders.orderBy('orderId') : orders.where('orderId').below(last);
    return from.reverse().limit(PAGE).toArray();
  }

  /** Parcels by their orders; their keys tell both, and are read far faster than they are. */
  async #trackingNumbers(): Promise<Map<string, string[]>> {
    const numbers = new Map<string, string[]>();
    for (const key of await this.db.parcels.toCollection().primaryKeys()) {
      const [orderId = '', ...rest] = key.split(':');
      numbers.set(orderId, [...(numbers.get(orderId) ?? []), rest.join(':')]);
    }
    return numbers;
  }

  async #casesNow(): Promise<Set<string>> {
    const [pursuits, cases] = await Promise.all([this.db.pursuits.toArray(), this.db.cases.toArray()]);
    const told = [...pursuits, ...cases.map(({ orderId }) => ({ orderId }))];
    return new Set(told.flatMap(({ orderId }) => (orderId === null ? [] : [orderId])));
  }
}

const indexes = new WeakMap<RecourseDatabase, GlanceIndex>();

/** The one overview of a store in this page, so that coming back to the list needs no second reading. */
export function glancesOf(db: RecourseDatabase, now: () => number): GlanceIndex {
  const known = indexes.get(db);
  if (known) return known;
  const index = new GlanceIndex(db, now);
  indexes.set(db, index);
  return index;
}
