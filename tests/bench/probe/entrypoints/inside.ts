import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readAllLanguages } from '../../../../src/aliexpress/lexicon/all';
import { parseResponse } from '../../../../src/aliexpress/parse-response';
import { readHeard, readHeardProduct } from '../../../../src/aliexpress/read-heard';
import type { Reading } from '../../../../src/model';
import { clocksOf } from '../../../../src/rules/clocks';
import { openDatabase } from '../../../../src/store/database';
import { allKnownOrders } from '../../../../src/store/orders';
import { takeReading } from '../../../../src/store/take-reading';

/** The extension's own functions, for measuring them one by one inside a page of a real browser. */
export interface Inside {
  parseResponse: typeof parseResponse;
  readHeard: typeof readHeard;
  readHeardProduct: typeof readHeardProduct;
  /** Takes readings in one after the other; gives back the time it took, ms. */
  takeIn(readings: Reading[]): Promise<number>;
  /** The clocks of all stored orders, twice; gives back how many orders there are and the time for all of them, ms. */
  clocksOfAll(): Promise<{ orders: number; ms: number; again: number }>;
}

export default defineUnlistedScript({
  // The global of this name is what is put there below.
  globalName: false,
  main() {
    readAllLanguages();
    const inside: Inside = {
      parseResponse,
      readHeard,
      readHeardProduct,
      async takeIn(readings) {
        const db = openDatabase();
        await db.ready();
        const start = performance.now();
        for (const reading of readings) await takeReading(db, reading);
        return performance.now() - start;
      },
      async clocksOfAll() {
        const known = await allKnownOrders(openDatabase());
        const ctx = { now: Date.now(), zone: 'Europe/Berlin', country: 'US' };
        for (const one of known.slice(0, 500)) clocksOf(one, ctx);
        const timed = () => {
          const start = performance.now();
          for (const one of known) clocksOf(one, ctx);
          return performance.now() - start;
        };
        return { orders: known.length, ms: timed(), again: timed() };
      },
    };
    Object.assign(globalThis, { inside });
  },
});
