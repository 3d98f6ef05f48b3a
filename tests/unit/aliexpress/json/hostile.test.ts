import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { API_NAMES } from '../../../../src/aliexpress/apis';
import { readProductData } from '../../../../src/aliexpress/read-product-data';
import { readResponse } from '../../../../src/aliexpress/read-response';
import { contextOf } from '../context-of';
import { envelope, listOrder, orderDetail, orderList, refundCase, tracking } from './shop';

const SEEDS: Record<string, object> = {
  'mtop.aliexpress.trade.buyer.order.list': orderList([listOrder()]),
  'mtop.aliexpress.trade.buyer.order.detail': orderDetail(),
  'mtop.ae.ld.querydetail': tracking(),
  'mtop.aliexpress.buyer.reverse.queryReverseOrderPageListForBuyer': {
    module: { items: [{ reverseOrderLines: [refundCase()] }] },
  },
};

/** Every place in a value: the paths to all its members. */
function pathsOf(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))];
}

function withValue(value: unknown, [key, ...rest]: string[], put: unknown): unknown {
  if (key === undefined) return put;
  const copy: Record<string, unknown> = Array.isArray(value)
    ? ([...value] as unknown as Record<string, unknown>)
    : { ...(value as object) };
  copy[key] = withValue(copy[key], rest, put);
  return copy;
}

describe('hostile responses', { timeout: 60_000 }, () => {
  it('never throw, whatever they are', () => {
    fc.assert(
      fc.property(fc.constantFrom(...API_NAMES), fc.anything(), (api, body) => {
        readResponse(body, api, contextOf());
        readResponse({ ret: ['SUCCESS::x'], data: body }, api, contextOf());
        readProductData(body, contextOf());
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('never throw with one value exchanged for another', () => {
    const odd = [null, 7, '', 'x'.repeat(50_000), [], {}, true, Number.NaN, '{"single":3}', ['y'], -1];
    for (const api of API_NAMES) {
      const seed = SEEDS[api];
      if (seed === undefined) continue;
      for (const path of pathsOf(seed)) {
        for (const value of odd) {
          const reading = readResponse(envelope(withValue(seed, path, value)), api, contextOf());
          expect(Array.isArray(reading.problems)).toBe(true);
        }
      }
    }
  });

  it('follow no prototype and no loop', () => {
    const hierarchy = { root: '__proto__', structure: { a: ['b'], b: ['a', 'constructor'] } };
    const data = JSON.parse('{"__proto__":{"tag":"pc_om_list_order","fields":{"orderId":"constructor"}}}');
    const api = 'mtop.aliexpress.trade.buyer.order.list';
    expect(readResponse(envelope({ data, hierarchy }), api, contextOf()).orders).toEqual([]);
    expect(Object.hasOwn(Object.prototype, 'tag')).toBe(false);
  });

  it('are cut where they are long', () => {
    const title = 'A lamp '.repeat(100_000);
    const body = envelope(orderList([listOrder({ storeName: title, orderDateText: title })]));
    const [order] = readResponse(body, 'mtop.aliexpress.trade.buyer.order.list', contextOf()).orders;
    expect(order?.storeName?.quote.length).toBeLessThanOrEqual(500);
    expect(order?.storeName?.value.length).toBeLessThanOrEqual(4000);
  });
});
