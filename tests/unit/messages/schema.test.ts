import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { SCHEMAS } from '../../../src/messages/protocol';
import type { Reading } from '../../../src/model';
import { fact, line, order, parcel, product, reading, sighting, statement } from '../store/samples';

const accepts = (type: keyof typeof SCHEMAS, data: unknown) => v.safeParse(SCHEMAS[type], data).success;
const acceptsReading = (changes: Partial<Reading>) => accepts('page:reading', { reading: reading(changes) });

describe('a reading from a page', () => {
  it('passes whole', () => {
    const full = reading({
      orders: [
        order({
          status: fact('completed'),
          placedOn: fact('2026-02-28'),
          total: fact({ amount: '132.74', currency: 'BRL' }),
          storeId: fact('912'),
          canDispute: fact(true),
          country: fact('BR'),
          lines: [
            line({ lineId: '8200000000000018', productId: fact('1005000000000123'), quantity: fact(2) }),
          ],
          statements: [statement()],
        }),
      ],
      product: product({
        categoryIds: ['509'],
        statements: [statement({ page: 'product', from: null, days: null })],
      }),
      parcels: [
        parcel({
          events: [{ code: null, title: 'Sent', detail: '', on: '2026-08-01', timeText: '2026-08-01 10:00' }],
        }),
      ],
      cases: [sighting({ refund: fact({ amount: '3', currency: 'USD' }) })],
      problems: [{ of: null, field: 'orders', reason: 'not-found', seen: '' }],
    });
    expect(v.parse(SCHEMAS['page:reading'], { reading: full }).reading).toEqual(full);
  });

  it('never speaks for the buyer or for a rule', () => {
    expect(acceptsReading({ orders: [order({ deliveredOn: fact('2026-08-01', { basis: 'user' }) })] })).toBe(
      false,
    );
    expect(acceptsReading({ orders: [order({ deliveredOn: fact('2026-08-01', { basis: 'rule' }) })] })).toBe(
      false,
    );
  });

  it.each(['2026-02-30', '2026-13-01', '26-01-01', '2026-01-01T00:00:00Z', ''])('has no day %j', (day) => {
    expect(acceptsReading({ orders: [order({ placedOn: fact(day) })] })).toBe(false);
  });

  it.each(['1,200.00', '-3', '1e9', '12.3456', '1234567890123', ''])('has no sum %j', (amount) => {
    expect(acceptsReading({ orders: [order({ total: fact({ amount, currency: 'USD' }) })] })).toBe(false);
  });

  it.each(['', '12', 'abc', '1'.repeat(26), '82000000/../17', '__proto__'])('has no order %j', (orderId) => {
    expect(acceptsReading({ orders: [order({ orderId })] })).toBe(false);
    expect(acceptsReading({ parcels: [parcel({ orderId })] })).toBe(false);
    expect(accepts('page:open-order', { orderId })).toBe(false);
  });

  it.each(['https://aliexpress.com.example/', 'javascript:alert(1)', 'https://example.com/', ''])(
    'does not come from %j',
    (url) => {
      expect(acceptsReading({ url })).toBe(false);
      expect(acceptsReading({ orders: [order({ placedOn: fact('2026-08-01', { url }) })] })).toBe(false);
    },
  );

  it('is bounded in every length', () => {
    const title = (length: number) => [
      order({ lines: [line({ title: fact('x'.repeat(length), { quote: '' }) })] }),
    ];
    expect(acceptsReading({ orders: title(1000) })).toBe(true);
    expect(acceptsReading({ orders: title(1001) })).toBe(false);
    expect(
      acceptsReading({ orders: [order({ statements: [statement({ quote: 'x'.repeat(2001) })] })] }),
    ).toBe(false);
    expect(acceptsReading({ orders: Array.from({ length: 500 }, () => order()) })).toBe(true);
    expect(acceptsReading({ orders: Array.from({ length: 501 }, () => order()) })).toBe(false);
    expect(acceptsReading({ orders: [order({ lines: Array.from({ length: 201 }, () => line()) })] })).toBe(
      false,
    );
  });

  it('has finite instants', () => {
    for (const at of [Number.NaN, Number.POSITIVE_INFINITY, -1]) expect(acceptsReading({ at })).toBe(false);
  });

  it('loses keys that are not of the model', () => {
    const odd = JSON.parse(JSON.stringify(reading({ orders: [order()] }))) as Reading;
    Object.defineProperty(odd.orders[0], '__proto__', { value: { admin: true }, enumerable: true });
    Object.assign(odd, { constructor: { prototype: { admin: true } } });
    const parsed = v.parse(SCHEMAS['page:reading'], { reading: odd }).reading;
    expect(Object.keys(parsed).sort()).toEqual(Object.keys(reading()).sort());
    expect(Object.keys(parsed.orders[0] ?? {}).sort()).toEqual(Object.keys(order()).sort());
    expect((parsed.orders[0] as unknown as { admin?: boolean }).admin).toBeUndefined();
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });
});

describe("the buyer's own messages", () => {
  const correctable = (correction: unknown) =>
    accepts('ui:correct', { orderId: '8200000000000017', correction });

  it('name a date of an order and a real day, or take it back', () => {
    const day = { of: 'order', field: 'deliveredOn', value: '2026-08-01' };
    expect(correctable(day)).toBe(true);
    expect(correctable({ ...day, value: null })).toBe(true);
    expect(correctable({ ...day, value: '2026-08-32' })).toBe(false);
    expect(correctable({ ...day, field: 'status' })).toBe(false);
    expect(correctable({ ...day, field: '__proto__' })).toBe(false);
    expect(correctable({ ...day, of: 'parcel' })).toBe(false);
  });

  it('name a state in the words of the house, and never an unknown one', () => {
    const state = { of: 'order', field: 'status', value: 'completed' };
    expect(correctable(state)).toBe(true);
    expect(correctable({ ...state, value: null })).toBe(true);
    expect(correctable({ ...state, value: 'unknown' })).toBe(false);
    expect(correctable({ ...state, value: 'Completed' })).toBe(false);
    const ofCase = { of: 'case', caseId: '8200000000000018', field: 'status', value: 'awaiting-return' };
    expect(correctable(ofCase)).toBe(true);
    expect(correctable({ ...ofCase, value: 'delivered' })).toBe(false);
    expect(correctable({ ...ofCase, caseId: 'one' })).toBe(false);
  });

  it('name an amount with its currency, of an order, a line or a case', () => {
    const value = { amount: '366.30', currency: 'USD' };
    const caseId = '8200000000000018';
    expect(correctable({ of: 'order', field: 'total', value })).toBe(true);
    expect(correctable({ of: 'line', line: 2, field: 'price', value })).toBe(true);
    expect(correctable({ of: 'case', caseId, field: 'refund', value })).toBe(true);
    expect(correctable({ of: 'case', caseId, field: 'openedOn', value: '2026-08-01' })).toBe(true);
    const event = { of: 'event', pursuitId: 'case-1', eventId: 'own refund-seen 1', field: 'amount', value };
    expect(correctable(event)).toBe(true);
    expect(correctable({ ...event, value: null })).toBe(true);
    expect(correctable({ ...event, field: 'source', value: 'page' })).toBe(false);
    expect(correctable({ of: 'line', line: -1, field: 'price', value })).toBe(false);
    expect(correctable({ of: 'line', line: 2, field: 'total', value })).toBe(false);
    expect(correctable({ of: 'order', field: 'total', value: { ...value, amount: '-1' } })).toBe(false);
    expect(correctable({ of: 'order', field: 'total', value: { ...value, currency: 'US$' } })).toBe(false);
    expect(correctable({ of: 'order', field: 'total', value: '366.30' })).toBe(false);
  });
});
