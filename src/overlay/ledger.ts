import { joinReadings } from '../aliexpress/join-witnesses';
import type { OrderView } from '../messages/protocol';
import type { Order, Parcel, Problem, Reading } from '../model';
import { ownClocksOf } from '../rules/clocks';
import type { ShownOrder } from './order-view';

interface Entry {
  seen: Reading | null;
  heard: Reading | null;
  joined: Reading | null;
  answer: OrderView | null;
  shown: ShownOrder | null;
}

export interface Ledger {
  /** Takes what the page showed (`dom`) or what was overheard (`json`); returns the orders that it told of. */
  take(reading: Reading, from: 'dom' | 'json'): string[];
  /** Takes what the background knows beyond this page; it outranks what the page alone gives. */
  answer(answers: OrderView[]): void;
  /** What to show of an order at `now` (epoch ms); the same object until something changed. */
  shown(orderId: string, now: number): ShownOrder | null;
  /** What is known of some orders, both witnesses joined: one reading for each page that told. */
  readingsOf(orderIds: Iterable<string>): Reading[];
}

/**
 * What this page has told so far, order by order: its own text and its overheard data, joined where both speak,
 * and the clocks that follow; those of its cases come with the background's answer. `zone` is the buyer's (IANA), `country` the ship-to country where an order has none.
 */
export function createLedger(zone: string, country: string | null): Ledger {
  const entries = new Map<string, Entry>();
  let parcels: Parcel[] = [];

  const entryOf = (orderId: string): Entry => {
    let entry = entries.get(orderId);
    if (!entry) {
      entry = { seen: null, heard: null, joined: null, answer: null, shown: null };
      entries.set(orderId, entry);
    }
    return entry;
  };
  const joinedOf = (entry: Entry): Reading | null => {
    if (entry.joined === null) {
      const { seen, heard } = entry;
      entry.joined = seen && heard && seen.page === heard.page ? joinReadings(seen, heard) : (seen ?? heard);
    }
    return entry.joined;
  };
  const clocksAt = (order: Order, now: number) =>
    ownClocksOf(
      {
        order,
        parcels: parcels.filter((parcel) => parcel.orderId === order.orderId),
        cases: [],
      },
      { now, zone, country: order.country?.value ?? country },
    );

  return {
    take(reading, from) {
      const touched = new Set<string>();
      for (const order of reading.orders) {
        const entry = entryOf(order.orderId);
        entry[from === 'dom' ? 'seen' : 'heard'] = partOf(reading, order);
        entry.joined = null;
        touched.add(order.orderId);
      }
      parcels = newest(parcels, reading.parcels, (parcel) => parcel.orderId);
      for (const { orderId } of reading.parcels) touched.add(orderId);
      for (const orderId of touched) entryOf(orderId).shown = null;
      return [...touched];
    },
    answer(answers) {
      for (const answer of answers) {
        const entry = entries.get(answer.orderId);
        if (!entry) continue;
        entry.answer = answer;
        entry.shown = null;
      }
    },
    shown(orderId, now) {
      const entry = entries.get(orderId);
      const order = entry && joinedOf(entry)?.orders[0];
      if (!entry || !order) return null;
      if (entry.shown === null) {
        const { clocks, questions } = entry.answer ?? clocksAt(order, now);
        entry.shown = { orderId, status: order.status?.value ?? null, clocks, questions };
      }
      return entry.shown;
    },
    readingsOf(orderIds) {
      const byPage = new Map<string, Reading>();
      for (const orderId of orderIds) {
        const entry = entries.get(orderId);
        const joined = entry && joinedOf(entry);
        const order = joined?.orders.find((one) => one.orderId === orderId);
        if (!joined || !order) continue;
        const page = byPage.get(`${joined.page} ${joined.url}`);
        if (!page) byPage.set(`${joined.page} ${joined.url}`, { ...joined, orders: [order] });
        else {
          page.orders.push(order);
          page.problems = [...page.problems, ...joined.problems];
        }
      }
      return [...byPage.values()];
    },
  };
}

/** One order's part of a reading, with its own problems. */
function partOf(reading: Reading, order: Order): Reading {
  const own = (problem: Problem) => problem.of === order.orderId;
  return { ...reading, orders: [order], parcels: [], cases: [], problems: reading.problems.filter(own) };
}

/** What was told last of each thing: all of what is fresh, and of the rest what it does not speak of. */
function newest<T>(known: T[], fresh: T[], idOf: (item: T) => string): T[] {
  const told = new Set(fresh.map(idOf));
  return [...known.filter((item) => !told.has(idOf(item))), ...fresh];
}
