import { blankOrder, type Clock, type Reading, type Warning } from '../../src/model';
import { allClocksOf } from '../../src/rules/quiet-clocks';
import { warningsFor } from '../../src/rules/warnings';

/** What follows from a reading alone. */
export interface Conclusions {
  clocks: Clock[];
  warnings: Warning[];
}

/**
 * The clocks of every kind, the quiet ones too, of each order that the reading tells of, be it only by a parcel or a
 * case, and the warnings for its product. `zone` is the buyer's (IANA), `country` the ship-to country where the page does not tell it.
 */
export function conclude(reading: Reading, zone: string, country: string | null): Conclusions {
  const told = new Map(reading.orders.map((order) => [order.orderId, order]));
  for (const { orderId } of [...reading.parcels, ...reading.cases]) {
    if (orderId !== null && !told.has(orderId)) told.set(orderId, blankOrder(orderId));
  }
  const clocks = [...told.values()].flatMap((order) => {
    const known = {
      order,
      parcels: reading.parcels.filter(({ orderId }) => orderId === order.orderId),
      cases: reading.cases.filter(({ orderId }) => orderId === order.orderId),
    };
    return allClocksOf(known, { now: reading.at, zone, country: order.country?.value ?? country });
  });
  return { clocks, warnings: reading.product === null ? [] : warningsFor(reading.product) };
}
