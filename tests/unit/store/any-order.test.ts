import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { DATE_FIELDS, type Fact, ORDER_FIELDS, type Reading } from '../../../src/model';
import type { KnownOrder } from '../../../src/rules/clocks';
import { openDatabase } from '../../../src/store/database';
import { knownOrder } from '../../../src/store/orders';
import { takeReading } from '../../../src/store/take-reading';
import { makeAccount } from '../../replica/model/make-account';
import { random } from '../../replica/model/random';
import { truthOf } from '../../replica/model/truth';
import { detailUrl, ORDERS_URL, REFUNDS_URL, trackingUrl } from '../../replica/render/addresses';
import { readerOf } from '../aliexpress/recall/pages';

const NOW = Date.UTC(2026, 10, 21, 12);
const account = makeAccount({
  now: NOW,
  seed: 5,
  orders: 40,
  language: 'en',
  country: 'US',
  currency: 'USD',
  zone: 'America/Los_Angeles',
});
const value = (fact: Fact<unknown> | null): unknown => fact?.value ?? null;

/** What is known, without how it came to be known. */
function told(known: KnownOrder | undefined): unknown {
  if (known === undefined) return null;
  const { order, parcels, cases } = known;
  const sorted = (items: unknown[]) => items.map((item) => JSON.stringify(item)).sort();
  return {
    ...Object.fromEntries(ORDER_FIELDS.map((field) => [field, value(order[field])])),
    statements: sorted(
      order.statements.map(({ page, kind, days, from, date }) => [page, kind, days, from, date]),
    ),
    lines: sorted(
      order.lines.map((line) => [
        line.lineId,
        ...[line.productId, line.title, line.quantity, line.price].map(value),
      ]),
    ),
    parcels: sorted(parcels.map((one) => [one.trackingNumber, one.delivered, one.deliveredOn].map(value))),
    cases: sorted(cases.map((one) => [one.caseId, one.lineId, value(one.status), value(one.refund)])),
  };
}

let count = 0;
async function knownAfter(orderId: string, readings: readonly Reading[]): Promise<unknown> {
  count += 1;
  const db = openDatabase(`any-order-${count}`);
  for (const reading of readings) await takeReading(db, reading, 'UTC', NOW);
  const known = await knownOrder(db, orderId);
  await db.delete();
  return told(known);
}

function readingsOf(orderId: string): Reading[] {
  const order = account.orders.find((one) => one.orderId === orderId);
  if (order === undefined) throw new Error('no such order');
  const one = { ...account, orders: [order] };
  const urls = [
    ORDERS_URL,
    detailUrl(order),
    trackingUrl(order, { url: new URL('https://www.aliexpress.com/') }),
    REFUNDS_URL,
  ];
  return (['dom', 'json'] as const).flatMap((by) =>
    urls.map((url) => readerOf(one, by)(url, { generation: '2b' })),
  );
}

/** What the tracking page says before its number is there. */
const withoutNumber = (reading: Reading): Reading => ({
  ...reading,
  parcels: reading.parcels.map((parcel) => ({ ...parcel, trackingNumber: null })),
});

describe('an order seen on many pages', () => {
  const orders = account.orders.filter(
    ({ dispute, parcels, lines }) => dispute || parcels.length > 1 || lines.length > 1,
  );

  it.each(orders.slice(0, 12).map(({ orderId }) => orderId))(
    'is the same in whatever order they come: %s',
    async (orderId) => {
      const readings = readingsOf(orderId);
      const early = readings
        .filter(({ page, parcels }) => page === 'tracking' && parcels.length === 1)
        .map(withoutNumber);
      const dice = random(Number(orderId.slice(-6)));
      const whole = await knownAfter(orderId, readings);
      const truth = truthOf(account.orders.find((one) => one.orderId === orderId) as never, account);
      for (const field of DATE_FIELDS)
        expect([null, truth[field]]).toContain((whole as Record<string, unknown>)[field]);
      for (let turn = 0; turn < 6; turn += 1) {
        const left = [...readings, ...early, ...readings.slice(0, turn)];
        const mixed: Reading[] = [];
        while (left.length > 0) mixed.push(...left.splice(dice.between(0, left.length - 1), 1));
        expect(await knownAfter(orderId, mixed)).toEqual(whole);
      }
    },
  );
});
