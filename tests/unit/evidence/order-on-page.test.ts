// @vitest-environment node
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { orderOnPage } from '../../../src/evidence/order-on-page';
import { blankOrder, type Fact, type Order, type OrderLine } from '../../../src/model';
import { openDatabase, type RecourseDatabase } from '../../../src/store/database';
import { takeReading } from '../../../src/store/take-reading';

const NOW = Date.parse('2026-11-21T10:00:00Z');
const ORDER = '8100000000000001';
const LINE = '81000000000000019';
const CASE = '7100000000000001';
let db: RecourseDatabase;

const fact = <T>(value: T): Fact<T> => ({
  ...{ value, basis: 'page', quote: String(value), url: 'https://www.aliexpress.com/p/order/index.html' },
  ...{ seenAt: NOW, witnesses: [] },
});
const line: OrderLine = {
  ...{ lineId: LINE, productId: null, title: fact('A lamp'), options: null },
  ...{ quantity: fact(2), price: fact({ amount: '6.50', currency: 'USD' }), canDispute: null },
};
const order: Order = {
  ...blankOrder(ORDER),
  status: fact('in-dispute'),
  placedOn: fact('2026-11-01'),
  deliveredOn: fact('2026-11-15'),
  lines: [line],
};

async function known(): Promise<void> {
  await takeReading(
    db,
    {
      ...{ page: 'order-detail', url: 'https://www.aliexpress.com/p/order/detail.html', at: NOW },
      ...{ country: 'US', currency: 'USD', language: 'en', state: 'read' },
      ...{ orders: [order], parcels: [], cases: [], product: null, problems: [] },
    },
    'UTC',
    NOW,
  );
}

afterEach(() => db.delete());

describe('what a page about a dispute that was filed without us is told of its order', () => {
  it('is found by the line, and is what was paid and how long there is time', async () => {
    db = openDatabase('order-on-page-1');
    await known();
    const told = await orderOnPage(db, { orderId: null, lineId: LINE, caseId: CASE }, NOW, 'UTC');
    expect(told?.orderId).toBe(ORDER);
    expect(told?.paidShown).toContain('13.00');
    expect(told?.time).toMatch(/ to open a dispute/);
    expect(told?.windowLeft).toBeGreaterThan(5 * 86_400_000);
  });

  it('is nothing of another order, nor where the address names none', async () => {
    db = openDatabase('order-on-page-2');
    await known();
    const another = { orderId: null, lineId: '81000000000000028', caseId: null };
    expect(await orderOnPage(db, another, NOW, 'UTC')).toBeNull();
    expect(await orderOnPage(db, { ...another, lineId: null }, NOW, 'UTC')).toBeNull();
    expect(await orderOnPage(db, { ...another, orderId: '8100000000000002' }, NOW, 'UTC')).toBeNull();
  });
});
